import { describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { readReport } from "../../src/excel/read-report";
import { cellOf } from "../../src/excel/standing-cells";
import type { StandingReport } from "../../src/excel/standing-report";
import { run } from "../../src/excel/session";
import { addressOf } from "../../src/report/layout/cell-location";
import { withPrintedMarkers } from "../report/layout/report-builder";
import { dataName, plansOf, reportName, sample, useWorkbench } from "./sample-workbook";

const plans = plansOf(sample);
const workbench = useWorkbench();

const expected = withPrintedMarkers(sample);

async function read(): Promise<StandingReport> {
  const standing = await run(readReport);
  if (standing === null) throw new Error("a report stands in the workbook");
  return standing;
}

function indicator({ report }: StandingReport, number: number) {
  const found = report.goals.flatMap(({ indicators }) => indicators).find((one) => one.number === number);
  if (found === undefined) throw new Error(`no indicator ${number}`);
  return found;
}

function inSheet(name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

function textAt({ sheet, address }: { sheet: string; address: string }): string {
  const found = workbench.sheet(sheet).cells.find(({ row, column }) => addressOf(row, column) === address);
  return found?.text ?? "";
}

describe("the sample as built", () => {
  test("is read as the report it was built from, in three requests", async () => {
    await buildSheets(plans);
    workbench.requests();
    const standing = await read();
    expect(workbench.requests()).toEqual({ all: 3, writes: 0 });
    expect(standing.report).toEqual(expected);
    expect(standing.notices).toEqual([]);
    expect(standing.cellNotices).toEqual([]);
    expect(standing.unrecognised).toEqual([]);
    expect(standing.sheets.report.name).toBe(reportName);
    expect(standing.sheets.data?.name).toBe(dataName);
    expect(standing.previous).toBeNull();
  });

  test("has a cell for every indicator, paragraph and figure", async () => {
    await buildSheets(plans);
    const standing = await read();
    for (const { id: indicatorId, title, sections, measures } of standing.report.goals.flatMap(
      (goal) => goal.indicators,
    )) {
      const shown = (place: Parameters<typeof cellOf>[1]) => {
        const location = cellOf(standing, place);
        return location === null ? null : textAt(location);
      };
      expect(shown({ indicatorId })).toContain(title);
      sections.forEach(({ heading, paragraphs }, section) => {
        expect(shown({ indicatorId, section })).toContain(heading);
        paragraphs.forEach(({ text }, paragraph) =>
          expect(shown({ indicatorId, section, paragraph })).toContain(text),
        );
      });
      for (const { id: measureId, unit } of measures) {
        expect(shown({ indicatorId, measureId, column: "unit" })).toBe(unit);
        expect(cellOf(standing, { indicatorId, measureId, column: "target" })?.sheet).toBe(dataName);
      }
    }
  });
});

describe("what the planner did since", () => {
  test("an edited figure and an edited sentence are read, at their cells", async () => {
    await buildSheets(plans);
    const before = await read();
    const target = cellOf(before, { indicatorId: "i3", measureId: "m1", column: "target" });
    const sentence = cellOf(before, { indicatorId: "i3", section: 3, paragraph: 0 });
    await inSheet(dataName, (sheet) => {
      sheet.getRange(target?.address ?? "").values = [[1234]];
    });
    await inSheet(reportName, (sheet) => {
      sheet.getRange(sentence?.address ?? "").values = [["四、效益：改寫的一句。"]];
    });
    const after = await read();
    expect(indicator(after, 3).measures[0]?.target).toMatchObject({ value: 1234, bound: "exact" });
    expect(indicator(after, 3).sections[3]?.paragraphs[0]?.text).toBe("改寫的一句。");
    expect(indicator(after, 2)).toEqual(indicator(before, 2));
  });

  test("sheets renamed, rows and columns inserted, figures sorted: the same report at other cells", async () => {
    await buildSheets(plans);
    await inSheet(reportName, (sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.name = "我的報告";
    });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(dataName);
      const body = sheet.tables.getItemAt(0).getDataBodyRange().load("values");
      await context.sync();
      // Sorted from the last number to the first.
      body.values = [...body.values].reverse();
      sheet.name = "我的資料";
      await context.sync();
    });
    const standing = await read();
    expect(standing.report).toEqual(expected);
    expect([standing.sheets.report.name, standing.sheets.data?.name]).toEqual(["我的報告", "我的資料"]);
    const title = cellOf(standing, { indicatorId: "i1" });
    expect(title).toMatchObject({ sheet: "我的報告", address: "C4" });
    const first = cellOf(standing, { indicatorId: "i1", measureId: "m1", column: "number" });
    expect(first && textAt(first)).toBe("1");
    expect(first?.address).not.toBe("A2");
  });

  test("without the sheet of figures, they are read from the words", async () => {
    await buildSheets(plans);
    await inSheet(dataName, (sheet) => sheet.delete());
    const standing = await read();
    expect(standing.report).toEqual(expected);
    expect(standing.sheets).toMatchObject({ report: { name: reportName }, data: null });
  });
});

test("a workbook without a report of ours has none", async () => {
  expect(await run(readReport)).toBeNull();
  workbench.workbook.enter(workbench.workbook.snapshot().activeSheet, 0, 0, "衡量指標");
  expect(await run(readReport)).toBeNull();
});
