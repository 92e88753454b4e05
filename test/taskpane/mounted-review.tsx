import { JSDOM } from "jsdom";
import { createElement } from "react";
import type { WorkbookReview } from "../../src/excel/review-workbook";
import type { ReviewState } from "../../src/taskpane/use-review";

// React looks for a page when it is loaded.
const { window } = new JSDOM("<!doctype html><title>Review</title>", { url: "https://localhost/" });
Object.assign(globalThis, { window, document: window.document, navigator: window.navigator });

/** `useReview` as the panel uses it, without its screens. */
export interface MountedReview {
  readonly state: ReviewState;
  /** The review that is shown. */
  readonly review: WorkbookReview;
  setFree(isFree: boolean): void;
  unmount(): void;
}

export async function mountReview({ isFree }: { readonly isFree: boolean }): Promise<MountedReview> {
  const { createRoot } = await import("react-dom/client");
  const { useReview } = await import("../../src/taskpane/use-review");
  const root = createRoot(window.document.createElement("div"));
  const shown: { state?: ReviewState } = {};
  function Shown({ free }: { readonly free: boolean }) {
    shown.state = useReview(free, "zh-TW");
    return null;
  }
  const mounted = {
    get state() {
      if (shown.state === undefined) throw new Error("nothing is shown yet");
      return shown.state;
    },
    get review() {
      const { review } = mounted.state;
      if (review === null || review === "pending") throw new Error("no review is shown");
      return review;
    },
    setFree: (free: boolean) => root.render(createElement(Shown, { free })),
    unmount: () => root.unmount(),
  };
  mounted.setFree(isFree);
  await until(() => shown.state !== undefined);
  return mounted;
}

/** Comes back as soon as something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`never: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
