import { describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { run } from "../../src/excel/session";
import { zhTW } from "../../src/report/layout/captions";
import {
  byPlace,
  dataName,
  plansOf,
  reportName,
  reversed,
  sample,
  shown,
  useWorkbench,
  withFirstGoal,
  withoutFirstIndicator,
} from "./sample-workbook";

const plans = plansOf(sample);
const workbench = useWorkbench();
/** Below title and header. */
const goalRow = 2;

describe("a first build of the sample", () => {
  test("puts every planned cell where the plan says, in three requests", async () => {
    const outcome = await buildSheets(plans);
    expect(outcome.sheets.map(({ name, change }) => [name, change])).toEqual([
      [dataName, "created"],
      [reportName, "created"],
    ]);
    const count = workbench.requests();
    expect(count.all).toBe(3);
    expect(count.writes).toBe(1);
    for (const plan of plans) {
      const contents = new Map(
        workbench.sheet(plan.name).cells.map((one) => [`${one.row} ${one.column}`, one]),
      );
      plan.rows.forEach(({ cells }, row) =>
        cells.forEach(({ content }, column) => {
          if (plan.columns[column]?.role === "record") return;
          const found = contents.get(`${row} ${column}`);
          switch (content.kind) {
            case "blank":
              return expect(found?.value ?? null).toBeNull();
            case "text":
              return expect([found?.value ?? "", found?.formula ?? null]).toEqual([content.text, null]);
            case "number":
              return expect(found?.value).toBe(content.number);
            case "formula":
              return expect(found?.formula).toBe(content.formula);
          }
        }),
      );
    }
  });

  test("looks as planned: heights, widths, merges, print, table, hidden record", async () => {
    await buildSheets(plans);
    const [data, report] = plans;
    const printed = workbench.sheet(reportName);
    expect(printed.rows.map(({ index, size }) => [index, size])).toEqual(
      report?.rows.map(({ height }, row) => [row, height]),
    );
    expect([...printed.merges].sort(byPlace)).toEqual([...(report?.merges ?? [])].sort(byPlace));
    expect([...printed.rowBreaks]).toEqual(report?.pageBreaks);
    expect(printed.columns.map(({ size, hidden }) => [size, hidden])).toEqual(
      report?.columns.map(({ width, role }) => [width, role === "record"]),
    );
    expect(printed.page).toMatchObject({
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      margins: report?.print?.margins,
      titleRows: report?.print?.titleRows,
      centerFooter: report?.print?.centerFooter,
      printArea: { row: 0, column: 0, rowCount: report?.rows.length, columnCount: 3 },
    });
    expect(printed.frozen.rows).toBe(report?.frozenRows);
    expect(printed.showGridlines).toBe(false);
    expect(workbench.sheet(dataName).tables).toMatchObject([
      {
        name: data?.table?.name,
        row: 0,
        column: 0,
        rowCount: data?.rows.length,
        columnCount: data?.columns.length,
      },
    ]);
    expect(workbench.sheet(dataName).validations).toContainEqual(
      expect.objectContaining({ choices: [zhTW.directions.up, zhTW.directions.down] }),
    );
  });

  test("the report ends up in front", async () => {
    await buildSheets(plans);
    expect(workbench.workbook.snapshot().activeSheet).toBe(reportName);
  });

  test("progress is told from nothing done to everything done", async () => {
    const told: number[] = [];
    await buildSheets(plans, {
      onProgress: ({ requestsDone, requests: all }) => told.push(requestsDone / all),
    });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
  });
});

describe("building again", () => {
  test("the same plan sends no write", async () => {
    await buildSheets(plans);
    workbench.requests();
    const before = workbench.workbook.snapshot();
    const again = await buildSheets(plans);
    expect(again.sheets.map(({ change }) => change)).toEqual(["unchanged", "unchanged"]);
    const count = workbench.requests();
    expect(count.writes).toBe(0);
    expect(count.all).toBe(3);
    expect(workbench.workbook.snapshot()).toEqual(before);
  });

  test("finds its sheets under the names the planner gave them", async () => {
    await buildSheets(plans);
    await run(async (context) => {
      context.workbook.worksheets.getItem(dataName).name = "資料 (原始)";
      context.workbook.worksheets.getItem(reportName).name = "報告定稿";
      await context.sync();
    });
    workbench.requests();
    const again = await buildSheets(plans);
    expect(again.sheets.map(({ name, change }) => [name, change])).toEqual([
      ["資料 (原始)", "unchanged"],
      ["報告定稿", "unchanged"],
    ]);
  });

  test("another report takes the place of an untouched one, cell for cell as its own first build", async () => {
    const other = plansOf(reversed(sample));
    await buildSheets(other);
    const [, first] = shown(workbench.workbook.snapshot()).slice(-2);
    workbench.reopen();
    await buildSheets(plans);
    await buildSheets(other);
    const [, second] = shown(workbench.workbook.snapshot()).slice(-2);
    expect(second).toEqual(first);
  });

  test("an edited cell is kept; with the plan changed too it is listed", async () => {
    await buildSheets(plans);
    workbench.workbook.enter(reportName, goalRow, 0, "我的目標");
    workbench.requests();
    const again = await buildSheets(plans);
    expect(again.sheets[1]?.edited).toEqual([`A${goalRow + 1}`]);
    expect(workbench.requests().writes).toBe(0);
    const changed = await buildSheets(plansOf(withFirstGoal(sample, "新的目標")));
    expect(changed.sheets[1]?.conflicts).toEqual([
      { sheet: reportName, address: `A${goalRow + 1}`, yours: "我的目標", ours: "新的目標" },
    ]);
    expect(workbench.cell(reportName, goalRow, 0)?.value).toBe("我的目標");
  });

  test("another year's report gets sheets of its own, and this one stays as it is", async () => {
    await buildSheets(plans);
    const before = shown(workbench.workbook.snapshot()).slice(-2);
    const next = plansOf({
      ...withFirstGoal(sample, "新的目標"),
      title: "100 年度施政績效報告",
      fiscalYear: 100,
    });
    const outcome = await buildSheets(next);
    expect(outcome.sheets.map(({ name, change, nameTaken }) => [name, change, nameTaken])).toEqual([
      [`${dataName} (2)`, "created", true],
      [`${reportName} (2)`, "created", true],
    ]);
    expect(shown(workbench.workbook.snapshot()).slice(-4, -2)).toEqual(before);
    const again = await buildSheets(next);
    expect(again.sheets.map(({ change }) => change)).toEqual(["unchanged", "unchanged"]);
  });

  test("the planner's column to the right and row in between travel and stay", async () => {
    await buildSheets(plans);
    const last = (plans[1]?.rows.length ?? 0) - 1;
    workbench.workbook.enter(reportName, last, 6, "主任已看");
    const words = workbench.cell(reportName, last, 2)?.value;
    await buildSheets(plansOf(withoutFirstIndicator(sample)));
    const noted = workbench.sheet(reportName).cells.find(({ value }) => value === "主任已看");
    expect(noted?.row).toBeLessThan(last);
    expect(workbench.cell(reportName, noted?.row ?? -1, 2)?.value).toBe(words);
  });

  test("a report that grows pushes the planner's notes below it down, and the table grows along", async () => {
    await buildSheets(plansOf(withoutFirstIndicator(sample)));
    const rows = workbench.sheet(dataName).tables[0]?.rowCount ?? 0;
    workbench.workbook.enter(dataName, rows + 1, 0, "附註");
    await buildSheets(plans);
    const [table] = workbench.sheet(dataName).tables;
    expect(table?.rowCount).toBe(plans[0]?.rows.length);
    expect(workbench.cell(dataName, (table?.rowCount ?? 0) + 1, 0)?.value).toBe("附註");
  });
});
