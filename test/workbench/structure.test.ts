import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openWorkbench, type Workbench } from "../../workbench/node/open-workbench";

let workbench: Workbench;
beforeEach(() => {
  workbench = openWorkbench({ sheetName: "Report" });
});
afterEach(() => workbench.close());

async function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Report"), context);
    await context.sync();
  });
}

function sheet(): ReturnType<Workbench["workbook"]["snapshot"]>["sheets"][number] {
  const [first] = workbench.workbook.snapshot().sheets;
  if (first === undefined) throw new Error("no sheet");
  return first;
}

function cellsOf(): readonly string[] {
  return sheet()
    .cells.filter(({ value }) => value !== null)
    .map(({ row, column, formula, text }) => `${row},${column} ${formula ?? ""} ${text}`);
}

describe("inserting and deleting", () => {
  test("whole rows take heights, merges, breaks, tables, validations and references along", async () => {
    await onSheet((report) => {
      report.getRange("A1:B4").values = [
        ["名稱", "值"],
        ["甲", 1],
        ["乙", 2],
        ["合計", ""],
      ];
      report.tables.add("A1:B3", true).name = "指標";
      report.getRange("B4").formulas = [["=SUM(B2:B3)"]];
      report.getRange("C4").formulas = [["=SUM(指標[值])"]];
      report.getRange("D1").formulas = [["=$B$4*2"]];
      report.getRange("A4").format.rowHeight = 40;
      report.getRange("A6:B6").merge();
      report.horizontalPageBreaks.add("A6");
      report.getRange("A2:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
      report.getRange("3:4").insert("Down");
    });
    expect(cellsOf()).toEqual([
      "0,0  名稱",
      "0,1  值",
      "0,3 =$B$6*2 6",
      "1,0  甲",
      "1,1  1",
      "4,0  乙",
      "4,1  2",
      "5,0  合計",
      "5,1 =SUM(B2:B5) 3",
      "5,2 =SUM(指標[值]) 3",
    ]);
    const { merges, rowBreaks, tables, validations, rows } = sheet();
    expect(merges).toEqual([{ row: 7, column: 0, rowCount: 1, columnCount: 2 }]);
    expect(rowBreaks).toEqual([7]);
    expect(tables[0]).toMatchObject({ name: "指標", row: 0, rowCount: 5, columns: ["名稱", "值"] });
    expect(validations[0]).toMatchObject({ row: 1, rowCount: 4, choices: ["甲", "乙"] });
    expect(rows.find(({ index }) => index === 5)).toMatchObject({ size: 40 });
  });

  test("part of a row moves only what stands below it", async () => {
    await onSheet((report) => {
      report.getRange("A1:B2").values = [
        [1, 10],
        [2, 20],
      ];
      report.getRange("D1").formulas = [["=A2+B2"]];
      report.getRange("A1").insert("Down");
    });
    expect(cellsOf()).toEqual(["0,1  10", "0,3 =A3+B2 22", "1,0  1", "1,1  20", "2,0  2"]);
  });

  test("deleting leaves #REF! where a reference has lost its cell", async () => {
    await onSheet((report) => {
      report.getRange("A1:A3").values = [[1], [2], [3]];
      report.getRange("C3").formulas = [["=A2+SUM(A1:A3)"]];
      report.getRange("2:2").delete("Up");
    });
    expect(cellsOf()).toEqual(["0,0  1", "1,0  3", "1,2 =#REF!+SUM(A1:A2) #REF!"]);
  });

  test("columns move too", async () => {
    await onSheet((report) => {
      report.getRange("A1:C1").values = [[1, 2, "=A1+B1"]];
      report.getRange("B1").format.columnWidth = 90;
      report.getRange("B:B").insert("Right");
    });
    expect(cellsOf()).toEqual(["0,0  1", "0,2  2", "0,3 =A1+C1 3"]);
    expect(sheet().columns).toContainEqual({ index: 2, size: 90, hidden: false });
  });

  test("a merge may not be torn", async () => {
    await onSheet((report) => report.getRange("A2:B2").merge());
    const failure = onSheet((report) => report.getRange("A1").insert("Down"));
    await expect(failure).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  });
});

describe("tables", () => {
  test("may not cover merged cells nor other tables; headers become text, none empty, none twice", async () => {
    await onSheet((report) => {
      report.getRange("A1:C2").values = [
        ["值", "值", ""],
        [1, 2, 3],
      ];
      report.tables.add("A1:C2", true);
      report.getRange("E1:F1").merge();
    });
    expect(sheet().tables[0]?.columns).toEqual(["值", "值2", "欄3"]);
    const over = onSheet((report) => report.tables.add("E1:F3", true));
    await expect(over).rejects.toMatchObject({ code: "MergedRangeConflict" });
    const twice = onSheet((report) => report.tables.add("B2:D4", true));
    await expect(twice).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  test("a row added grows the table, and formulas that name it", async () => {
    await onSheet((report) => {
      report.getRange("A1:B2").values = [
        ["名稱", "值"],
        ["甲", 1],
      ];
      const table = report.tables.add("A1:B2", true);
      table.name = "指標";
      report.getRange("D1").formulas = [["=SUM(指標[值])"]];
      table.rows.add(undefined, [["乙", 5]]);
    });
    expect(cellsOf()).toContain("0,3 =SUM(指標[值]) 6");
    expect(sheet().tables[0]).toMatchObject({ rowCount: 3 });
  });
});

describe("sheets", () => {
  test("a new name is followed by formulas; a deleted sheet leaves #REF!", async () => {
    await onSheet((report, context) => {
      report.getRange("A1").values = [[7]];
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").formulas = [["=Report!A1"]];
      report.name = "績效 資料";
    });
    const other = workbench.workbook.snapshot().sheets[1];
    expect(other?.cells[0]).toMatchObject({ formula: "='績效 資料'!A1", value: 7 });
  });

  test.each(["", "a/b", "[x]", "字".repeat(32), "'quoted'", "History"])(
    "the name %j is refused",
    async (name) => {
      const failure = onSheet((report) => (report.name = name));
      await expect(failure).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );

  test("a name in use is refused", async () => {
    const failure = Excel.run(async (context) => {
      context.workbook.worksheets.add("report");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
});
