import { readdirSync, readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { achievement } from "../../../src/functions/achievement";
import { yoyChange } from "../../../src/functions/yoy-change";
import { zhTW } from "../../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets, type LayoutOptions } from "../../../src/report/layout/plan-sheets";
import type { PlannedCell, SheetPlan } from "../../../src/report/layout/sheet-plan";
import type { Report } from "../../../src/report/model";
import { expectSoundPlan } from "./plan-rules";

/**
 * Each folder: `report.json`, `expected.json`, and `options.json` where they are not the default. Expected are the
 * rows as `[key, height, cells…]`, each cell as its style and content, and where merges and page breaks are. The
 * functions' own portable formulas are shown as `{ACHIEVEMENT(I2,H2,F2)}`: what they say is tested with the functions.
 */
const folder = join(__dirname, "cases");

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function readable(plan: SheetPlan) {
  return {
    rows: plan.rows.map(({ key, height, cells }, at) => [
      key,
      height,
      ...cells.slice(0, -1).map((cell) => readableCell(cell, at + 1)),
    ]),
    merges: plan.merges.map(({ row, column, rowCount, columnCount }) => [row, column, rowCount, columnCount]),
    pageBreaks: plan.pageBreaks,
  };
}

function readableCell({ style, content }: PlannedCell, row: number): string {
  switch (content.kind) {
    case "blank":
      return style;
    case "text":
      return `${style}: ${content.text}`;
    case "number":
      return `${style}: # ${content.number}`;
    case "formula":
      return `${style}: ${shortened(content.formula, row)}`;
  }
}

function shortened(formula: string, row: number): string {
  const achievementCells = [`I${row}`, `H${row}`, `F${row}`];
  const changeCells = [`I${row}`, `G${row}`];
  return formula
    .replace(achievement.portable(...achievementCells), `{ACHIEVEMENT(${achievementCells.join(",")})}`)
    .replace(yoyChange.portable(...changeCells), `{YOY_CHANGE(${changeCells.join(",")})}`);
}

describe("the sheets of a report", () => {
  test.each(readdirSync(folder))("%s", (name) => {
    const report = readJson(join(folder, name, "report.json")) as Report;
    const optionsPath = join(folder, name, "options.json");
    const options = existsSync(optionsPath) ? (readJson(optionsPath) as LayoutOptions) : defaultLayoutOptions;
    const sheets = planSheets(report, options, zhTW);
    expectSoundPlan(sheets.data);
    expectSoundPlan(sheets.report);
    const actual = { data: readable(sheets.data), report: readable(sheets.report) };
    expect(actual).toEqual(readJson(join(folder, name, "expected.json")));
  });
});
