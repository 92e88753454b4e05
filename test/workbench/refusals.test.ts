import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../../workbench/node/open-workbench";
import { FLOOR_REQUIREMENT_SETS } from "../../workbench/protocol/requirement-sets";
import { Refusal } from "../../workbench/workbook/refusal";

let workbench: Workbench;
beforeEach(() => open());
afterEach(() => workbench.close());

function open(options: WorkbenchOptions = {}): void {
  workbench = openWorkbench({ sheetName: "Report", ...options });
}

async function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Report"), context);
    await context.sync();
  });
}

function valuesOfA(): readonly unknown[] {
  return workbench.workbook.snapshot().sheets[0]?.cells.map(({ value }) => value) ?? [];
}

describe("the floor: the oldest Excel that the add-in supports", () => {
  beforeEach(() => {
    workbench.close();
    open({ requirementSets: FLOOR_REQUIREMENT_SETS });
  });

  test("says what it supports", () => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.2")).toBe(true);
  });

  test("the client itself refuses what is newer", async () => {
    const failure = onSheet((report) => report.getRange("A1").getMergedAreasOrNullObject());
    await expect(failure).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  test("the host refuses what slips past the client", async () => {
    const failure = onSheet((report) => report.getRange("A1").load("hasSpill"));
    await expect(failure).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  test("has all that a printed sheet needs", async () => {
    await onSheet((report) => {
      const { pageLayout } = report;
      pageLayout.orientation = "Portrait";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea("A1:C9");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      report.freezePanes.freezeRows(2);
      report.showGridlines = false;
      report.horizontalPageBreaks.add("A5");
    });
    expect(workbench.workbook.snapshot().sheets[0]).toMatchObject({
      frozen: { rows: 2, columns: 0 },
      showGridlines: false,
      rowBreaks: [4],
      page: {
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        margins: { left: 36 },
        titleRows: { first: 0, last: 1 },
        printArea: { row: 0, column: 0, rowCount: 9, columnCount: 3 },
        centerFooter: "&P / &N",
      },
    });
  });
});

describe("what Excel refuses", () => {
  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["a row too tall", "InvalidArgument", (sheet) => (sheet.getRange("A1").format.rowHeight = 409.6)],
    ["a column too wide", "InvalidArgument", (sheet) => (sheet.getRange("A1").format.columnWidth = 1_600)],
    [
      "an unknown alignment",
      "InvalidArgument",
      (sheet) => (sheet.getRange("A1").format.verticalAlignment = "Middle" as "Top"),
    ],
    ["a colour that is none", "InvalidArgument", (sheet) => (sheet.getRange("A1").format.fill.color = "#12")],
    ["an address that is none", "InvalidArgument", (sheet) => sheet.getRange("A0")],
    ["a step off the sheet", "InvalidArgument", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
    [
      "a list too long",
      "InvalidArgument",
      (sheet) => {
        sheet.getRange("A1").dataValidation.rule = {
          list: { inCellDropDown: true, source: "字".repeat(256) },
        };
      },
    ],
    [
      "more page breaks than 1,026",
      "InvalidOperation",
      (sheet) => {
        for (let row = 2; row <= 1_028; row += 1) sheet.horizontalPageBreaks.add(`A${row}`);
      },
    ],
    ["deleting the only sheet", "InvalidOperation", (sheet) => sheet.delete()],
    [
      "a heading too long",
      "InvalidArgument",
      (sheet) => {
        sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "字".repeat(256);
      },
    ],
  ])("%s", async (_what, code, work) => {
    await expect(onSheet(work)).rejects.toMatchObject({ code });
  });

  test("every write to a protected sheet, but not to unlocked cells", async () => {
    await onSheet((report) => {
      report.getRange("B1").format.protection.locked = false;
      report.protection.protect();
    });
    const writes: readonly ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet) => (sheet.getRange("A1").format.font.bold = true),
      (sheet) => (sheet.getRange("A1").format.rowHeight = 20),
      (sheet) => sheet.getRange("1:1").insert("Down"),
      (sheet) => sheet.tables.add("A1:B2", true),
    ];
    for (const write of writes) await expect(onSheet(write)).rejects.toMatchObject({ code: "AccessDenied" });
    await onSheet((report) => (report.getRange("B1").values = [["unlocked"]]));
    expect(valuesOfA()).toEqual(["unlocked"]);
  });
});

describe("what can be made to go wrong", () => {
  test("the nth action fails once; what came before is done", async () => {
    await onSheet((report) => (report.getRange("A1").values = [[0]]));
    workbench.host.resetStatistics();
    workbench.host.failAtAction(12, new Refusal("GeneralException"));
    const write = (): Promise<void> =>
      onSheet((report) => {
        for (let row = 1; row <= 5; row += 1) report.getRange(`A${row}`).values = [[row]];
      });
    await expect(write()).rejects.toMatchObject({ code: "GeneralException" });
    expect(valuesOfA().length).toBeLessThan(5);
    await write();
    expect(valuesOfA()).toEqual([1, 2, 3, 4, 5]);
    expect(workbench.host.statistics.writeRequests).toBe(2);
  });

  test("while a cell is edited everything is refused", async () => {
    workbench.host.setCellEditMode("on");
    await expect(onSheet((report) => report.getRange("A1"))).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
    workbench.host.setCellEditMode("off");
    await onSheet((report) => report.getRange("A1"));
  });

  test("a host that hangs answers when it is let go", async () => {
    const release = workbench.host.hang();
    let isAnswered = false;
    const answer = onSheet((report) => (report.getRange("A1").values = [[1]])).then(
      () => (isAnswered = true),
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(isAnswered).toBe(false);
    release();
    await answer;
    expect(valuesOfA()).toEqual([1]);
  });

  test("requests and answers over the limit are refused", async () => {
    workbench.host.payloadLimit = 2_000;
    const long = onSheet((report) => (report.getRange("A1").values = [["字".repeat(1_000)]]));
    await expect(long).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    const wide = onSheet((report) => report.getRange("A1:Z100").load("values"));
    await expect(wide).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("requests and bytes are counted, and reading is no write", async () => {
    workbench.host.resetStatistics();
    await onSheet((report) => report.getRange("A1").load("values"));
    const { requests, bytes, largestRequestBytes, writeRequests } = workbench.host.statistics;
    expect(writeRequests).toBe(0);
    expect(requests).toBeGreaterThan(0);
    expect(largestRequestBytes).toBeGreaterThan(100);
    expect(bytes).toBeGreaterThanOrEqual(largestRequestBytes);
  });
});
