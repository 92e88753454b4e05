import { beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildSheets } from "../../src/excel/build-sheets";
import { readReport } from "../../src/excel/read-report";
import type { StandingReport } from "../../src/excel/standing-report";
import { rereadReport } from "../../src/excel/reread-report";
import { run } from "../../src/excel/session";
import type { SheetChange } from "../../src/excel/watch-changes";
import { defaultLayoutOptions, planSheets } from "../../src/report/layout/plan-sheets";
import { zhTW } from "../../src/report/layout/captions";
import { dataName, reportName, sample, useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();

/** With formulas in the printed sheet that follow the figures. */
const { data, report } = planSheets(sample, { ...defaultLayoutOptions, resultLine: "computed" }, zhTW);
beforeEach(async () => {
  await buildSheets([data, report]);
});

async function standing(read: () => Promise<StandingReport | null>): Promise<StandingReport> {
  const found = await read();
  if (found === null) throw new Error("a report stands in the workbook");
  return found;
}

const fromScratch = () => standing(() => run(readReport));
const again = (before: StandingReport, changes: readonly SheetChange[]) =>
  standing(() =>
    run(async (context) => {
      const read = await rereadReport(context, before, changes);
      return read === "gone" ? readReport(context) : read;
    }),
  );

/** Types in a cell; gives the change as Excel tells of it: what is typed in a merged cell is its first cell's. */
function enter(sheet: string, address: string, text: string): SheetChange {
  const edits: SheetChange[] = [];
  const stop = workbench.workbook.onChange((change) => {
    for (const { sheet: own, area } of change.edits ?? []) {
      edits.push({ sheetId: own.id, rows: { first: area.row, last: area.row + area.rowCount - 1 } });
    }
  });
  const row = Number(address.slice(1)) - 1;
  workbench.workbook.enter(sheet, row, address.charCodeAt(0) - 65, text);
  stop();
  return edits[0] ?? { sheetId: "", rows: { first: 0, last: 0 } };
}

function inSheet(name: string, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** What was read, without the record of which rows are new. */
const told = ({ report: read, notices, cellNotices, unrecognised, places, sheets }: StandingReport) => ({
  ...{ read, notices, cellNotices, unrecognised, sheets },
  places: [...places],
});

/** How many rows were read, and in how many requests. */
async function traffic(work: () => Promise<StandingReport>, before: StandingReport) {
  workbench.requests();
  const after = await work();
  const anew = (kind: "report" | "data") =>
    (after.rows[kind] ?? []).flatMap((row, index) => (row === before.rows[kind]?.[index] ? [] : [index]));
  return { after, requests: workbench.requests().all, rows: { report: anew("report"), data: anew("data") } };
}

describe("after a change", () => {
  test("a figure: its row and the line that is computed from it are read, in one request", async () => {
    const before = await fromScratch();
    const change = enter(dataName, "I8", "600");
    const { after, requests, rows } = await traffic(() => again(before, [change]), before);
    expect(requests).toBe(1);
    expect(rows.data).toEqual([7]);
    expect(rows.report).toHaveLength(1);
    expect(after.report.goals[0]?.indicators[5]?.measures[0]?.actual?.value).toBe(600);
    expect(JSON.stringify(after.report.goals[0]?.indicators[5]?.sections)).toContain("200%");
    expect(told(after)).toEqual(told(await fromScratch()));
  });

  test("a sentence: its row alone", async () => {
    const before = await fromScratch();
    const change = enter(reportName, "C6", "二、辦理情形：改寫的一句。");
    const { after, requests, rows } = await traffic(() => again(before, [change]), before);
    expect([requests, rows.report, rows.data]).toEqual([1, [5], []]);
    expect(told(after)).toEqual(told(await fromScratch()));
  });

  test("in a sheet that figures are taken from: the rows that take them", async () => {
    workbench.workbook.addSheet("統計");
    workbench.workbook.enter("統計", 0, 0, "450");
    enter(dataName, "I8", "=統計!A1");
    const before = await fromScratch();
    const change = enter("統計", "A1", "600");
    const { after, rows } = await traffic(() => again(before, [change]), before);
    expect(rows.data).toEqual([7]);
    expect(told(after)).toEqual(told(await fromScratch()));
  });

  test("nothing: the same report", async () => {
    const before = await fromScratch();
    const { after, requests } = await traffic(() => again(before, []), before);
    expect(requests).toBe(1);
    expect(told(after)).toEqual(told(before));
  });
});

describe("everything is read anew", () => {
  const cases: readonly (readonly [string, () => Promise<readonly SheetChange[]>])[] = [
    [
      "a row was inserted",
      async () => {
        await inSheet(reportName, (sheet) => void sheet.getRange("4:4").insert("Down"));
        return [{ sheetId: workbench.workbook.sheet(reportName).id, rows: null }];
      },
    ],
    ["something was written below", () => Promise.resolve([enter(dataName, "C40", "新的指標")])],
    [
      "rows changed places without a word",
      async () => {
        await run(async (context) => {
          const body = context.workbook.worksheets.getItem(dataName).tables.getItemAt(0).getDataBodyRange();
          body.load("values");
          await context.sync();

          body.values = [...body.values].reverse();
          await context.sync();
        });
        return [enter(dataName, "I4", "600")];
      },
    ],
    [
      "a sheet was renamed",
      async () => {
        const change = enter(dataName, "I8", "600");
        await inSheet(dataName, (sheet) => (sheet.name = "我的資料"));
        return [change];
      },
    ],
    [
      "the sheet of figures was deleted",
      async () => {
        const change = enter(dataName, "I8", "600");
        await inSheet(dataName, (sheet) => sheet.delete());
        return [change];
      },
    ],
    [
      "much was pasted",
      () =>
        Promise.resolve([
          { sheetId: workbench.workbook.sheet(reportName).id, rows: { first: 0, last: 5_000 } },
        ]),
    ],
  ];
  test.each(cases)("when %s", async (_what, change) => {
    const before = await fromScratch();
    const changes = await change();
    const { after, requests } = await traffic(() => again(before, changes), before);
    expect(requests).toBeGreaterThan(2);
    expect(told(after)).toEqual(told(await fromScratch()));
  });
});

test("whatever is typed, reading the changes gives what reading everything gives", async () => {
  const cell = fc.record({
    sheet: fc.constantFrom(dataName, reportName),
    column: fc.constantFrom("A", "B", "C", "H", "I", "J", "M"),
    row: fc.integer({ min: 4, max: 30 }),
    text: fc.constantFrom(
      "",
      "12",
      "85%",
      "超過 300 場次",
      "=H4*2",
      "=績效資料!H8",
      "四、效益：佳。",
      "'=1",
      "一、新增",
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 4 }), async (cells) => {
      const before = await fromScratch();
      const changes = cells.map(({ sheet, column, row, text }) => enter(sheet, `${column}${row}`, text));
      const after = await again(before, changes);
      expect(told(after)).toEqual(told(await fromScratch()));
    }),
    { numRuns: 60 },
  );
}, 60_000);
