import { describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { selectCell } from "../../src/excel/selection";
import { run } from "../../src/excel/session";
import { watchChanges } from "../../src/excel/watch-changes";
import type { WorkbookReview } from "../../src/excel/review-workbook";
import { dataName, plansOf, sample } from "../excel/sample-workbook";
import { isReviewed, until, useReviewedWorkbench, type MountedReview } from "./mounted-review";

const { workbench, requests, mount, reviewed } = useReviewedWorkbench();

/** The actual value of indicator 6 is 541 in the report. */
const setActual = (value: string) => workbench.workbook.enter(dataName, 7, 8, value);

/** So many further requests have come. */
async function asked(times: number): Promise<void> {
  const before = requests();
  await until(() => requests() >= before + times);
}

const sixth = ({ findings }: WorkbookReview): string =>
  JSON.stringify(findings.filter(({ finding }) => finding.indicator === 6).map(({ finding }) => finding));

describe("the review in the background", () => {
  test("follows what is typed", async () => {
    const panel = await reviewed();
    const before = sixth(panel.review);
    setActual("12");
    await until(() => sixth(panel.review) !== before);
  });

  test("follows it too when a cell was being edited while the panel opened", async () => {
    await buildSheets(plansOf(sample));
    workbench.host.setCellEditMode("on");
    const before = requests();
    const panel = await mount();
    await until(() => requests() > before);
    workbench.host.setCellEditMode("off");
    await until(() => isReviewed(panel));
    const first = sixth(panel.review);
    setActual("12");
    await until(() => sixth(panel.review) !== first);
  });

  test("knows what was written while nobody listened, though the first review after it was refused", async () => {
    const panel = await reviewed();
    const first = sixth(panel.review);
    const stopped = asked(1);
    panel.setFree(false);
    await stopped;
    setActual("12");
    const letListen = workbench.host.hang();
    const listening = asked(1);
    panel.setFree(true);
    await listening;
    letListen();
    const letReview = workbench.host.hang();
    await asked(1);
    workbench.host.setCellEditMode("on");
    letReview();
    workbench.workbook.enter(dataName, 9, 8, "7");
    await asked(1);
    workbench.host.setCellEditMode("off");
    await until(() => sixth(panel.review) !== first);
  });

  test("knows what was written while reviews asked for before were still ending", async () => {
    const panel = await reviewed();
    const first = sixth(panel.review);
    const release = workbench.host.hang();
    const begun = asked(1);
    panel.state.actions.look();
    panel.state.actions.look();
    await begun;
    panel.setFree(false);
    await until(() => !panel.state.isFree);
    // Three requests each, and the first of the first is behind it.
    const ended = asked(5);
    release();
    await ended;
    setActual("12");
    panel.setFree(true);
    await until(() => sixth(panel.review) !== first);
  });

  test("listens once, though a review is asked for while it begins to", async () => {
    const panel = await reviewed();
    const stopped = asked(1);
    panel.setFree(false);
    await stopped;
    const letListen = workbench.host.hang();
    const listening = asked(1);
    panel.setFree(true);
    await listening;
    const before = requests();
    panel.state.actions.look();
    // Whatever the panel asks for comes before what is asked for after it, in the same way.
    const { watchChanges: watch } = await import("../../src/taskpane/review-verbs");
    const own = watch({ quietFor: 800, onQuiet: () => undefined });
    await until(() => requests() > before);
    expect(requests()).toBe(before + 1);
    letListen();
    await (
      await own
    )();
  });

  test("finds a report that comes while the panel says there is none", async () => {
    const panel = await mount();
    await until(() => panel.state.review === null);
    await buildSheets(plansOf(sample));
    await until(() => isReviewed(panel));
  });

  test("reads nothing of a workbook without a report while the planner types where none can begin", async () => {
    const panel = await mount();
    await until(() => panel.state.review === null);
    const forListening = 1;
    const forReview = requests() - forListening;
    const heard: unknown[] = [];
    const stop = await watchChanges({ quietFor: 800, onQuiet: (changes) => heard.push(changes) });
    const before = requests();
    workbench.workbook.enter("工作表1", 7, 1, "1");
    await until(() => heard.length === 1);
    workbench.workbook.enter("工作表1", 0, 1, "1");
    await until(() => heard.length === 2 && requests() >= before + forReview);
    expect(requests()).toBe(before + forReview);
    await stop();
  });
});

describe("while Excel is still computing", () => {
  /** As a function shows it until its value has come, which no event tells of. */
  const setAchievement = (value: string) => workbench.workbook.enter(dataName, 7, 10, value);

  test("the review waits for the values", async () => {
    const panel = await reviewed();
    const first = sixth(panel.review);
    const { review } = panel;
    setAchievement("#BUSY!");
    // The change is heard, and what it led to is tried again.
    await asked(2);
    expect(panel.review).toBe(review);
    expect(panel.state.problem).toBeNull();
    setAchievement("=ACHIEVEMENT(I8,H8,F8)");
    setActual("12");
    await until(() => panel.review !== review);
    expect(sixth(panel.review)).not.toBe(first);
    expect(sixth(panel.review)).not.toContain("#BUSY!");
  });

  test("it waits as well when a value is asked for that never comes, until the planner asks for it", async () => {
    await buildSheets(plansOf(sample));
    setAchievement("#CONNECT!");
    const before = requests();
    const panel = await mount();
    await until(() => requests() > before + 3);
    expect([panel.state.review, panel.state.problem]).toEqual(["pending", null]);
    panel.state.actions.again();
    await until(() => isReviewed(panel));
  });

  test("what the planner keeps beside the report is not waited for", async () => {
    await buildSheets(plansOf(sample));
    workbench.workbook.enter(dataName, 7, 25, "#CONNECT!");
    const panel = await mount();
    await until(() => isReviewed(panel));
  });
});

describe("the explanation of a cell", () => {
  const explained = async (panel: MountedReview, address: string): Promise<void> => {
    workbench.workbook.activate(dataName);
    await selectCell({ sheet: dataName, address });
    panel.state.actions.explain();
    await until(() => panel.state.explanation?.explanation.cell.address === address);
  };
  const isOutdated = ({ state }: MountedReview) => state.explanation?.isOutdated;

  test("stays as it is while something else changes, and is outdated once one of its inputs does", async () => {
    const panel = await reviewed();
    await explained(panel, "K8");
    const { explanation } = panel.state;
    const { review } = panel;
    workbench.workbook.enter(dataName, 9, 8, "7");
    await until(() => panel.review !== review);
    panel.state.actions.copy();
    await until(() => panel.state.notice !== null);
    expect(panel.state.explanation).toBe(explanation);
    setActual("12");
    await until(() => isOutdated(panel) === true);
    setActual("541");
    await until(() => isOutdated(panel) === false);
  });

  test("is outdated too when it was made before there was a review", async () => {
    await buildSheets(plansOf(sample));
    workbench.workbook.enter(dataName, 9, 10, "#CONNECT!");
    const panel = await mount();
    await explained(panel, "K8");
    setActual("12");
    await until(() => isOutdated(panel) === true);
    expect(panel.state.review).toBe("pending");
  });

  test("is outdated where no report stands, and when its sheet is gone", async () => {
    const panel = await mount();
    await until(() => panel.state.review === null);
    workbench.workbook.addSheet("統計");
    workbench.workbook.enter("統計", 4, 0, "=SUM(B:B)");
    await selectCell({ sheet: "統計", address: "A5" });
    panel.state.actions.explain();
    await until(() => isOutdated(panel) === false);
    workbench.workbook.enter("統計", 8, 1, "7");
    await until(() => isOutdated(panel) === true);
    workbench.workbook.enter("統計", 8, 1, "");
    await until(() => isOutdated(panel) === false);
    await run(async (context) => {
      context.workbook.worksheets.getItem("統計").delete();
      await context.sync();
    });
    panel.state.actions.look();
    await until(() => isOutdated(panel) === true);
  });
});

describe("what the planner does with a finding", () => {
  test("is done, and can be undone, though Excel refuses the review after it", async () => {
    const panel = await reviewed();
    const fixable = panel.review.findings.find(({ fixes }) => fixes.length > 0);
    const stop = workbench.workbook.onChange(() => workbench.host.setCellEditMode("on"));
    panel.state.actions.fix(fixable?.fixes ?? []);
    await until(() => panel.state.notice !== null);
    stop();
    expect(panel.state.notice).toMatchObject({ kind: "fixed", fixed: fixable?.fixes, changed: [] });
    expect(panel.state.problem).toBeNull();
    workbench.host.setCellEditMode("off");
    const isThere = () =>
      panel.review.findings.some(
        ({ finding }) => finding.quote === fixable?.finding.quote && finding.rule === fixable?.finding.rule,
      );
    await until(() => !isThere());
  });
});
