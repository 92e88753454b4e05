import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { importReport } from "../../../src/report/import/import-report";
import { zhTW } from "../../../src/report/layout/captions";
import { addressOf, cellOf } from "../../../src/report/layout/cell-location";
import { defaultLayoutOptions, planSheets } from "../../../src/report/layout/plan-sheets";
import type { SheetPlan } from "../../../src/report/layout/sheet-plan";
import type { Report } from "../../../src/report/model";
import { expectSoundPlan, textOf } from "./plan-rules";

const samplePath = join(__dirname, "../../../assets/sample/99-annual-performance-report.txt");

/** Printable width of A4 portrait with margins of 2 cm, in points. */
const printableWidth = 481.9;

describe("the sample report", () => {
  let report: Report;
  let data: SheetPlan;
  let printed: SheetPlan;

  beforeAll(() => {
    const imported = importReport({ kind: "text", text: readFileSync(samplePath, "utf8") });
    if (!imported.ok) throw new Error(imported.problem.code);
    report = imported.report;
    ({ data, report: printed } = planSheets(report, defaultLayoutOptions, zhTW));
  });

  const indicatorId = (number: number) =>
    report.goals.flatMap(({ indicators }) => indicators).find((it) => it.number === number)?.id ?? "";

  test("gives sound plans", () => {
    expectSoundPlan(data);
    expectSoundPlan(printed);
  });

  test("prints eleven indicators by number, the empty one too", () => {
    const names = printed.rows.slice(2).map(({ cells }) => textOf(cells[1]));
    expect(names.filter((name) => name !== "" && !name.endsWith("（續）"))).toHaveLength(11);
    const empty = cellOf(printed, { indicatorId: indicatorId(10), column: "analysis" });
    expect(printed.rows[empty?.row ?? 0]?.cells[2]?.content.kind).toBe("blank");
    expect(names).toContain("十、加強財務審核,全面提升施政效能");
  });

  test("prints the planner's lines as they were written", () => {
    const lines = printed.rows.slice(2).map(({ cells }) => textOf(cells[2]));
    for (const line of [
      "一、衡量標準：參與 300 場次。",
      "二、辦理情形：",
      "1.99 年 4 月 15 日接續研考會發刊，邀請媒體廣為宣傳，為吸引電子報外籍訂戶奠下良好基礎。",
      "(四)99 年度參與超過 541 場次，達成率 180%，超越目標值。",
      "三、目標達成值：100%。",
    ]) {
      expect(lines).toContain(line);
    }
  });

  test("names goal and indicator at the top of every page", () => {
    expect(printed.pageBreaks.length).toBeGreaterThan(2);
    for (const at of printed.pageBreaks) {
      expect(textOf(printed.rows[at]?.cells[0])).toBe("重視移民人權 加強移民輔導（續）");
      expect(textOf(printed.rows[at]?.cells[1])).not.toBe("");
    }
  });

  test("is one page wide, with room for the rounding of file widths", () => {
    const width = printed.columns
      .filter(({ role }) => role === undefined)
      .reduce((sum, column) => sum + column.width, 0);
    expect(width).toBeLessThan(printableWidth - 10);
    expect(width).toBeGreaterThan(printableWidth - 30);
  });

  test("has the figures of 參與聯繫會報 in its data row, and the rate computed from them", () => {
    const cell = (column: string) => {
      const place = cellOf(data, { indicatorId: indicatorId(6), column });
      return place && data.rows[place.row]?.cells[place.column];
    };
    expect(cell("target")?.content).toEqual({ kind: "number", number: 300 });
    expect(cell("actual")).toEqual({ content: { kind: "number", number: 541 }, style: "dataAbove" });
    expect(cell("stated")?.content).toEqual({ kind: "number", number: 1 });
    const place = cellOf(data, { indicatorId: indicatorId(6), column: "actual" });
    const address = addressOf(place?.row ?? 0, place?.column ?? 0);
    expect(JSON.stringify(cell("achievement")?.content)).toContain(address);
  });
});
