import { describe, expect, test } from "@jest/globals";
import { zhTW } from "../../../src/report/layout/captions";
import { addressOf, cellOf, type ReportPlace } from "../../../src/report/layout/cell-location";
import { defaultLayoutOptions, planSheets } from "../../../src/report/layout/plan-sheets";
import { goalOf, indicatorOf, measureOf, paragraphOf, reportOf, sectionOf } from "./report-builder";

const report = reportOf([
  goalOf("g1", "目標", [
    indicatorOf(1, { sections: [sectionOf("standard", "衡量標準", "參與 300 場次。")] }),
    indicatorOf(2, {
      sections: [
        sectionOf("standard", "衡量標準", "增加 1,400 人。"),
        {
          name: "progress",
          heading: "辦理情形",
          paragraphs: [paragraphOf("甲", "(一)"), paragraphOf("乙", "(二)")],
        },
      ],
      measures: [measureOf({ label: "外籍訂戶" }), measureOf({ id: "m2", label: "總訂戶" })],
    }),
    indicatorOf(3),
  ]),
]);
const sheets = planSheets(report, defaultLayoutOptions, zhTW);

function addressIn(kind: "data" | "report", place: ReportPlace): string | null {
  const cell = cellOf(sheets[kind], place);
  return cell && addressOf(cell.row, cell.column);
}

describe("where something of the report stands", () => {
  test.each<[string, "data" | "report", ReportPlace, string | null]>([
    ["an indicator in the report", "report", { indicatorId: "i2" }, "B4"],
    ["a section", "report", { indicatorId: "i2", section: 1 }, "C5"],
    ["a paragraph", "report", { indicatorId: "i2", section: 1, paragraph: 1 }, "C7"],
    ["a paragraph beside its heading", "report", { indicatorId: "i1", section: 0, paragraph: 0 }, "C3"],
    ["an empty analysis", "report", { indicatorId: "i3", column: "analysis" }, "C8"],
    ["an indicator in the data", "data", { indicatorId: "i2" }, "C3"],
    ["a measure's figure", "data", { indicatorId: "i2", measureId: "m2", column: "target" }, "H4"],
    ["a section's text in the data", "data", { indicatorId: "i2", section: 1, column: "progress" }, "O3"],
    ["what is not there", "report", { indicatorId: "i9" }, null],
    ["a paragraph that is not there", "report", { indicatorId: "i1", section: 0, paragraph: 5 }, null],
    ["a column that is not there", "report", { indicatorId: "i1", column: "target" }, null],
  ])("%s", (_, kind, place, address) => {
    expect(addressIn(kind, place)).toBe(address);
  });

  test.each([
    [0, 0, "A1"],
    [4, 7, "H5"],
    [9, 25, "Z10"],
    [0, 26, "AA1"],
    [0, 701, "ZZ1"],
    [0, 702, "AAA1"],
  ])("row %i, column %i", (row, column, address) => {
    expect(addressOf(row, column)).toBe(address);
  });
});
