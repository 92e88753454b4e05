import { afterAll, beforeAll } from "@jest/globals";
import type { Locator } from "playwright-core";
import { messagesFor } from "../../src/locale/messages";
import { reviewScreenMessagesFor } from "../../src/locale/review-screen-messages";
import type { OpenedWorkbench } from "../../workbench/browser/open-workbench";
import type { Planner } from "../../workbench/browser/planner";
import { openedPanel } from "./opened-panel";

const { start, preview, tabs } = messagesFor("zh-TW");
const review = reviewScreenMessagesFor("zh-TW");

export const reportSheet = "施政績效報告";

/** The sample as it was built into sheets and is reviewed in the panel. */
export interface ReviewedSample {
  readonly workbench: OpenedWorkbench;
  readonly actions: Planner;
  /** Presses the button of that name, or the one of several. */
  readonly press: (name: string, which?: number) => Promise<void>;
  /** To the tab 檢查, from the tab 報告. */
  readonly toReview: () => Promise<void>;
  /** What is found in an indicator, in the list by indicator. */
  readonly finding: (indicator: number, words: RegExp) => Locator;
  readonly reportTexts: () => Promise<string>;
  /** Saves the workbook and opens the file anew, with the panel in it. */
  readonly reopen: () => Promise<void>;
}

/** The panel in a browser with the sample under review, for all tests of a file. */
export function useReviewedSample(): ReviewedSample {
  let workbench: OpenedWorkbench;
  let actions: Planner;
  beforeAll(async () => {
    ({ workbench, actions } = await openedPanel());
    await actions.importFile("assets/sample/99-annual-performance-report.txt");
    // As the report was written, so that what it claims can be held against its own figures.
    await workbench.pane.getByRole("radio", { name: preview.resultStated }).check();
    await actions.buildReport();
    await press(start.review);
    await workbench.pane.getByRole("heading", { name: review.heading }).waitFor();
  });
  afterAll(() => workbench.close());

  const press = (name: string, which?: number) => {
    const button = workbench.pane.getByRole("button", { name, exact: true });
    return (which === undefined ? button : button.nth(which)).click();
  };
  return {
    get workbench() {
      return workbench;
    },
    get actions() {
      return actions;
    },
    press,
    toReview: () => workbench.pane.getByRole("button", { name: new RegExp(`^${tabs.review} ?錯誤`) }).click(),
    finding: (number, words) =>
      workbench.pane
        .getByRole("region", { name: new RegExp(`^指標 ${String(number)}：`) })
        .getByRole("listitem")
        .filter({ hasText: words }),
    reportTexts: async () => {
      const { sheets } = await workbench.snapshot();
      const cells = sheets.find(({ name }) => name === reportSheet)?.cells ?? [];
      return cells.map(({ text }) => text).join("\n");
    },
    reopen: async () => {
      const file = await workbench.saveWorkbook();
      await workbench.close();
      ({ workbench, actions } = await openedPanel({ file }));
    },
  };
}
