import { describe, expect, test } from "@jest/globals";
import { zhTW } from "../../../src/report/layout/captions";
import type { GoalOrigin } from "../../../src/report/model";
import { readSheets } from "../../../src/report/read-sheets/read-sheets";
import { goalOf, indicatorOf, reportOf, sectionOf } from "../layout/report-builder";
import { builtSheets, type EditableCells } from "./planned-cells";

function indicator(number: number, title: string, goalOrigin: GoalOrigin) {
  const sections = [sectionOf("standard", "衡量標準", "辦理 5 場。", "辦理 6 場。")];
  return { ...indicatorOf(number, { title, sections }), goalOrigin };
}

const report = reportOf([
  goalOf("g1", "提升服務", [
    indicator(1, "服務場次", "own"),
    indicator(2, "訂戶數", "above"),
    indicator(3, "財物盤點", "previousPage"),
    indicator(4, "檔案清理", "previousPage"),
  ]),
  goalOf("g2", "精實管理", [indicator(5, "內部稽核", "own")]),
]);

const goalColumn = 0;
const titleColumn = 1;

/** What is read of every indicator once the printed sheet was changed. */
function originsAfter(change: (sheet: EditableCells) => void): readonly string[] {
  const sheets = builtSheets(report);
  change(sheets.report);
  const reading = readSheets(sheets);
  if (!reading.ok) throw new Error(`nothing was read: ${reading.problem.code}`);
  return reading.report.goals.flatMap((goal) =>
    goal.indicators.map(({ title, goalOrigin }) => `${goal.title} ${title} ${goalOrigin}`),
  );
}

function rowOf({ texts }: EditableCells, title: string): number {
  return texts.findIndex((row) => row[titleColumn]?.endsWith(title) === true);
}

function writeGoal(sheet: EditableCells, title: string, goal: string): void {
  const row = sheet.texts[rowOf(sheet, title)];
  if (row === undefined) throw new Error(`no row of ${title}`);
  row[goalColumn] = goal;
}

/** All its rows, with what is recorded of them, below the last one of the sheet. */
function moveToTheEnd(sheet: EditableCells, indicatorId: string): void {
  const isOwn = sheet.keys.map((key) => key?.startsWith(`${indicatorId}/`) === true);
  const [first, count] = [isOwn.indexOf(true), isOwn.filter(Boolean).length];
  for (const lines of [sheet.texts, sheet.values, sheet.keys, sheet.goals] as unknown[][]) {
    lines.push(...lines.splice(first, count));
  }
}

const asBuilt = [
  "提升服務 服務場次 own",
  "提升服務 訂戶數 above",
  "提升服務 財物盤點 previousPage",
  "提升服務 檔案清理 previousPage",
  "精實管理 內部稽核 own",
];

describe("where a goal had stood", () => {
  test("is read back from the record", () => {
    expect(originsAfter(() => undefined)).toEqual(asBuilt);
  });

  test("is still known where a page repeats the goal, and where its title was mended", () => {
    const after = originsAfter((sheet) => {
      writeGoal(sheet, "服務場次", "提昇服務");
      writeGoal(sheet, "財物盤點", `提昇服務${zhTW.continued}`);
    });
    expect(after).toEqual(asBuilt.map((line) => line.replace("提升服務", "提昇服務")));
  });

  test("no longer counts once the planner has written a goal there", () => {
    expect(originsAfter((sheet) => writeGoal(sheet, "財物盤點", "健全財務"))).toEqual([
      "提升服務 服務場次 own",
      "提升服務 訂戶數 above",
      "健全財務 財物盤點 own",
      "健全財務 檔案清理 own",
      "精實管理 內部稽核 own",
    ]);
  });

  test("no longer counts where the planner has confirmed it in the indicator's own row", () => {
    const after = originsAfter((sheet) => writeGoal(sheet, "財物盤點", "提升服務"));
    expect(after).toEqual(asBuilt.map((line) => line.replace("previousPage", "own")));
  });

  test("no longer counts where the indicator was moved under another goal", () => {
    expect(originsAfter((sheet) => moveToTheEnd(sheet, "i4")).at(-1)).toBe("精實管理 檔案清理 own");
  });
});
