import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { LanguageContext } from "../../src/taskpane/messages-context";
import { until } from "./mounted-review";

/** The screen 檢查 in a page of its own, beside the workbook that is open. */
export interface MountedScreen {
  /** The only element of a role or tag that says or is labelled so; null where there is none. */
  find(selector: string, words: string | RegExp, within?: Element): HTMLElement | null;
  /** Comes back when it is there. */
  wait(selector: string, words: string | RegExp): Promise<HTMLElement>;
  press(words: string, within?: Element): void;
  type(field: HTMLInputElement, text: string): void;
  unmount(): void;
}

export async function mountReviewScreen(): Promise<MountedScreen> {
  const { createRoot } = await import("react-dom/client");
  const { ReviewScreen } = await import("../../src/taskpane/screens/ReviewScreen");
  const { useReview } = await import("../../src/taskpane/use-review");
  const page = window.document;
  const place = page.body.appendChild(page.createElement("div"));
  const root = createRoot(place);
  function Screen() {
    return <ReviewScreen state={useReview(true, "zh-TW")} reviewer="綜合規劃科" />;
  }
  root.render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value="zh-TW">
        <Screen />
      </LanguageContext>
    </FluentProvider>,
  );
  const screen: MountedScreen = {
    find(selector, words, within = place) {
      const names = [...within.querySelectorAll<HTMLElement>(selector)];
      const isSo = (name: string) => (typeof words === "string" ? name === words : words.test(name));
      return names.find((one) => isSo(one.getAttribute("aria-label") ?? one.textContent ?? "")) ?? null;
    },
    async wait(selector, words) {
      await until(() => screen.find(selector, words) !== null);
      const found = screen.find(selector, words);
      if (found === null) throw new Error(`no ${selector}: ${String(words)}`);
      return found;
    },
    press(words, within) {
      const button = screen.find("button", words, within);
      if (button === null) throw new Error(`no button ${words}`);
      button.focus();
      button.click();
    },
    type(field, text) {
      field.focus();
      // As a person does: React hears of a value only when the field itself sets it.
      const prototype = Object.getPrototypeOf(field) as HTMLInputElement;
      Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, text);
      field.dispatchEvent(new window.Event("input", { bubbles: true }));
    },
    unmount() {
      root.unmount();
      place.remove();
    },
  };
  return screen;
}
