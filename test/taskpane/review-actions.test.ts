import { afterEach, describe, expect, test } from "@jest/globals";
import type { CellFix } from "../../src/excel/cell-fix";
import { reviewWorkbook, type ReviewedFinding } from "../../src/excel/review-workbook";
import { reviewSheetContent } from "../../src/taskpane/review-text";
import { run } from "../../src/excel/session";
import { buildSheets } from "../../src/excel/build-sheets";
import type { RuleId } from "../../src/report/review/finding";
import { dataName, plansOf, reportName, sample } from "../excel/sample-workbook";
import { until, useReviewedWorkbench, type MountedReview } from "./mounted-review";

const { workbench, requests, reviewed } = useReviewedWorkbench();
const because = { reason: "已確認", by: "綜合規劃科" };

function found({ review }: MountedReview, rule: RuleId, indicator: number) {
  const own = review.findings.find(({ finding }) => finding.rule === rule && finding.indicator === indicator);
  if (own === undefined) throw new Error(`${rule} is found in indicator ${String(indicator)}`);
  return own;
}

const claim = (panel: MountedReview) => found(panel, "stated-differs", 6);
const insertRow = (sheet: string, row: string) =>
  run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`).insert("Down");
    await context.sync();
  });
const stated = (row: number) => workbench.cell(dataName, row - 1, 12)?.value;
const settled = (panel: MountedReview) => until(() => panel.state.notice !== null);
const failed = (panel: MountedReview) => until(() => panel.state.problem !== null);
const fixedIn = ({ state: { notice } }: MountedReview): readonly CellFix[] =>
  notice?.kind === "fixed" || notice?.kind === "undone" ? notice.fixed : [];

describe("a fix that is tried again", () => {
  test("goes with its row when another one was put in above", async () => {
    const panel = await reviewed();
    workbench.host.protectSheet(dataName);
    panel.state.actions.fix(claim(panel).fixes);
    await failed(panel);
    workbench.host.unprotectSheet(dataName);
    await insertRow(dataName, "2");
    const seventh = stated(8);
    panel.state.retry();
    await settled(panel);
    expect([stated(8), stated(9)]).toEqual([seventh, 1.803]);
  });

  test("is not made once a build has given its rows to another indicator", async () => {
    const panel = await reviewed();
    workbench.host.protectSheet(reportName);
    panel.state.actions.fix(claim(panel).fixes);
    await failed(panel);
    workbench.host.unprotectSheet(reportName);
    const asked = requests();
    panel.setFree(false);
    // It stops listening.
    await until(() => requests() > asked);
    await buildSheets(plansOf(withAnotherSixth()));
    const before = workbench.sheet(reportName).cells.map(({ text }) => text);
    panel.setFree(true);
    panel.state.retry();
    await settled(panel);
    expect(fixedIn(panel)).toEqual([]);
    expect(workbench.sheet(reportName).cells.map(({ text }) => text)).toEqual(before);
  });
});

/** Another indicator in the place of the sixth, with the same claim. */
function withAnotherSixth() {
  const goals = sample.goals.map((goal) => ({
    ...goal,
    indicators: goal.indicators.map((own) => (own.number === 6 ? { ...own, title: "收容管理人次" } : own)),
  }));
  return { ...sample, goals };
}

describe("two actions at once", () => {
  test("both are kept", async () => {
    const panel = await reviewed();
    const bound = found(panel, "bound-used", 6);
    panel.state.actions.ignore(bound, because, () => undefined);
    panel.state.actions.ignore(claim(panel), because, () => undefined);
    const kinds = () => [found(panel, "bound-used", 6), claim(panel)].map(({ ignored }) => ignored.kind);
    await until(() => kinds().includes("ignored") && panel.state.notice !== null);
    await until(() => kinds().every((kind) => kind === "ignored"));
  });

  test("of two fixes of one cell the second takes nothing of the first back", async () => {
    const panel = await reviewed();
    const [fix] = claim(panel).fixes;
    if (fix === undefined) throw new Error("it can be fixed");
    const other = { ...fix, after: `${fix.before}（另說明）` };
    panel.state.actions.fix([fix]);
    panel.state.actions.fix([other]);
    await until(() => panel.state.notice?.kind === "fixed" && panel.state.notice.changed.length > 0);
    expect(workbench.sheet(reportName).cells.map(({ text }) => text)).toContain(fix.after);
  });

  test("of two fixes in one cell of figures, which holds a whole section, both are made in full", async () => {
    const panel = await reviewed();
    const [one, other] = panel.review.findings.filter(
      ({ finding, fixes }) =>
        finding.rule === "characters" && finding.indicator === 11 && fixes.some(isFigure("O13")),
    );
    expect(one?.cell?.address).not.toBe(other?.cell?.address);
    await fixBoth(panel, [one, other]);
    expect(workbench.cell(dataName, 12, 14)?.text.split("\n").slice(0, 2)).toEqual(
      [one, other].map((own) => own?.fixes.find(isPrinted)?.after.replace(/^.*?：/, "") ?? ""),
    );
  });

  test("of two fixes in one paragraph both are made, in the sheet of figures too", async () => {
    const panel = await reviewed();
    const inParagraph = panel.review.findings.filter(({ fixes }) => fixes.some(isFigure("Q2")));
    expect(inParagraph.map(({ finding }) => finding.quote)).toEqual(["提昇", "兌現總統政見"]);
    await fixBoth(panel, inParagraph);
    for (const text of [workbench.cell(dataName, 1, 16)?.text, workbench.cell(reportName, 7, 2)?.text]) {
      expect(text).toMatch(/提升.*兌現總統政見。$/);
    }
  });

  test("the review is written into one sheet, and no error is told", async () => {
    const panel = await reviewed();
    let written = 0;
    const stop = workbench.workbook.onChange(() => {
      if (workbench.workbook.activeSheet.name === "檢查結果") written += 1;
    });
    panel.state.actions.writeSheet();
    panel.state.actions.writeSheet();
    await until(() => panel.state.notice !== null || panel.state.problem !== null);
    await until(() => written > 1 || panel.state.problem !== null);
    stop();
    expect(panel.state.problem).toBeNull();
    expect(
      workbench.workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith("檢查結果")),
    ).toEqual(["檢查結果"]);
  });
});

describe("what is handed on", () => {
  /** The actual value of indicator 6 is 541 in the report. */
  const setActual = (value: string) => workbench.workbook.enter(dataName, 7, 8, value);
  const newest = async (): Promise<readonly string[]> => {
    const review = await reviewWorkbook();
    if (review === null) throw new Error("a report stands in the workbook");
    return reviewSheetContent(review, "2010-12-31", "zh-TW").findings.map(({ sentence }) => sentence);
  };
  const inSheet = () =>
    workbench
      .sheet("檢查結果")
      .cells.filter(({ column, text }) => column === 3 && text !== "")
      .map(({ text }) => text)
      .slice(1);

  test("in a sheet is what stands there now, though no event told of it yet", async () => {
    const panel = await reviewed();
    const before = await newest();
    setActual("12");
    panel.state.actions.writeSheet();
    await settled(panel);
    expect(await newest()).not.toEqual(before);
    expect(inSheet()).toEqual(await newest());
  });

  test("in a sheet is what stands there now when it is tried again", async () => {
    const panel = await reviewed();
    workbench.host.setCellEditMode("on");
    panel.state.actions.writeSheet();
    await failed(panel);
    workbench.host.setCellEditMode("off");
    setActual("12");
    panel.state.retry();
    await settled(panel);
    expect(inSheet()).toEqual(await newest());
  });

  test("as a text is what stands there now, of the report that is shown", async () => {
    const panel = await reviewed();
    const plans = plansOf({ ...sample, title: "98 年度施政績效報告", fiscalYear: 98 });
    await buildSheets(plans.map((plan) => ({ ...plan, name: `${plan.name} 98` })));
    workbench.workbook.activate(`${reportName} 98`);
    setActual("12");
    panel.state.actions.copy();
    await settled(panel);
    workbench.workbook.activate(reportName);
    const { notice } = panel.state;
    const text = notice?.kind === "copyByHand" ? notice.text : "";
    expect(text).toContain(sample.title);
    for (const sentence of await newest()) expect(text).toContain(sentence);
  });

  test("waits for what Excel is computing, unless such a review is shown", async () => {
    const panel = await reviewed();
    workbench.workbook.enter(dataName, 7, 10, "#CONNECT!");
    panel.state.actions.copy();
    await failed(panel);
    expect(panel.state.problem).toEqual({ kind: "excel", problem: { kind: "computing" } });
    const { review } = panel;
    panel.state.actions.again();
    await until(() => panel.review !== review);
    panel.state.actions.copy();
    await settled(panel);
  });
});

const isFigure =
  (address: string) =>
  ({ cell }: CellFix): boolean =>
    cell.sheet === dataName && cell.address === address;
const isPrinted = ({ cell }: CellFix): boolean => cell.sheet === reportName;

/** Agrees to the second while the first is still being made. */
async function fixBoth(
  panel: MountedReview,
  both: readonly (Pick<ReviewedFinding, "fixes"> | undefined)[],
): Promise<void> {
  const { lastFix } = panel.state;
  for (const own of both) panel.state.actions.fix(own?.fixes ?? []);
  const last = both.at(-1)?.fixes.at(0);
  await until(
    () =>
      panel.state.lastFix !== lastFix &&
      panel.state.notice?.kind === "fixed" &&
      panel.state.notice.fixed === panel.state.lastFix &&
      panel.state.lastFix.some(({ cell }) => cell.address === last?.cell.address),
  );
  expect(panel.state.notice).toMatchObject({ changed: [] });
  expect(panel.state.lastFix).toHaveLength(both.at(-1)?.fixes.length ?? 0);
}

describe("what came of an action", () => {
  const clipboard = Object.getOwnPropertyDescriptor(window.navigator, "clipboard");
  afterEach(() => {
    if (clipboard === undefined) Reflect.deleteProperty(window.navigator, "clipboard");
  });

  test("does not take the place of what came of a later one", async () => {
    const panel = await reviewed();
    // A browser may ask whether the panel may, and wait for an answer.
    let refuse: ((reason: Error) => void) | undefined;
    const writeText = () => new Promise((_, reject) => (refuse = reject));
    Object.defineProperty(window.navigator, "clipboard", { configurable: true, value: { writeText } });
    panel.state.actions.copy();
    await until(() => refuse !== undefined);
    panel.state.actions.ignore(claim(panel), because, () => undefined);
    await settled(panel);
    refuse?.(new Error("no"));
    const { review } = panel;
    panel.state.actions.look();
    // By then the panel has heard of the refusal.
    await until(() => panel.review !== review);
    expect(panel.state.notice).toEqual({ kind: "ignored" });
  });

  test("is told when a later one, which tells nothing, was the quicker", async () => {
    const panel = await reviewed();
    panel.state.actions.copy();
    panel.state.actions.explain();
    await settled(panel);
    expect(panel.state.notice?.kind).toBe("copyByHand");
  });
});

describe("taking the last fix back", () => {
  const fixedOnce = async (): Promise<MountedReview> => {
    const panel = await reviewed();
    panel.state.actions.fix(claim(panel).fixes);
    await settled(panel);
    return panel;
  };

  test("is offered after another action, and after it was refused", async () => {
    const panel = await fixedOnce();
    const { lastFix } = panel.state;
    expect(lastFix).toBe(fixedIn(panel));
    workbench.host.setCellEditMode("on");
    panel.state.actions.undo(lastFix);
    await failed(panel);
    workbench.host.setCellEditMode("off");
    panel.state.actions.explain();
    await until(() => panel.state.explanation !== null);
    expect(panel.state.lastFix).toBe(lastFix);
    panel.state.actions.undo(panel.state.lastFix);
    await until(() => panel.state.notice?.kind === "undone");
    expect([stated(8), panel.state.lastFix]).toEqual([1, []]);
  });

  test("goes with the rows that were moved since", async () => {
    const panel = await fixedOnce();
    await insertRow(dataName, "2");
    await insertRow(reportName, "5");
    panel.state.actions.undo(panel.state.lastFix);
    await until(() => panel.state.notice?.kind === "undone");
    expect(panel.state.notice).toMatchObject({ changed: [] });
    expect(stated(9)).toBe(1);
  });

  test("stays with the fix before when the next one changes nothing", async () => {
    const panel = await fixedOnce();
    const { lastFix } = panel.state;
    panel.state.actions.fix(lastFix.map((fix) => ({ ...fix, before: "別的", after: "另外" })));
    await until(() => panel.state.notice?.kind === "fixed" && panel.state.notice.changed.length > 0);
    expect(panel.state.lastFix).toBe(lastFix);
  });

  test("is offered for what Excel wrote all the same, once it is tried again", async () => {
    const panel = await reviewed();
    const { review } = panel;
    const { fixes } = claim(panel);
    workbench.host.setCellEditMode("on");
    panel.state.actions.fix(fixes);
    await failed(panel);
    workbench.host.setCellEditMode("off");
    for (const { cell, after } of fixes) {
      const { row, column } = placeOf(cell.address);
      workbench.workbook.enter(cell.sheet, row, column, after);
    }
    await until(() => panel.review !== review);
    panel.state.retry();
    await settled(panel);
    expect(panel.state.notice).toMatchObject({ kind: "fixed", changed: [] });
    expect(panel.state.lastFix).toHaveLength(fixes.length);
  });
});

/** Zero-based; of columns up to Z. */
function placeOf(address: string) {
  return { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 };
}
