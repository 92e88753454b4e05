import { describe, expect, test } from "@jest/globals";
import { run } from "../../src/excel/session";
import { watchChanges, type SheetChange } from "../../src/excel/watch-changes";
import { useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();
const sheet = "工作表1";

/** Watches the workbook: what was heard whenever it was quiet, when it is next, and the end of it. */
async function watch() {
  let notify: () => void = () => undefined;
  const heard: (readonly SheetChange[])[] = [];
  const seen = {
    heard,
    next: () => new Promise<void>((resolve) => (notify = resolve)),
    stop: await watchChanges({
      quietFor: 20,
      onQuiet: (changes) => {
        heard.push(changes);
        notify();
      },
    }),
  };
  return seen;
}

const idOf = (name: string) => workbench.workbook.sheet(name).id;
const inSheet = (change: (own: Excel.Worksheet) => void) =>
  run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });

describe("watching the workbook", () => {
  test("calls once after several changes, with the rows of each and its sheet", async () => {
    workbench.workbook.addSheet("其他");
    const seen = await watch();
    const quiet = seen.next();
    workbench.workbook.enter(sheet, 2, 0, "1");
    workbench.workbook.enter("其他", 5, 1, "2");
    await inSheet(
      (own) =>
        (own.getRange("B2:C4").values = [
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
    );
    await quiet;
    expect(seen.heard).toEqual([
      [
        { sheetId: idOf(sheet), rows: { first: 2, last: 2 } },
        { sheetId: idOf("其他"), rows: { first: 5, last: 5 } },
        { sheetId: idOf(sheet), rows: { first: 1, last: 3 } },
      ],
    ]);
    await seen.stop();
  });

  test.each([
    ["a row inserted", (own: Excel.Worksheet) => void own.getRange("2:2").insert("Down")],
    ["a column deleted", (own: Excel.Worksheet) => void own.getRange("B:B").delete("Left")],
    ["cells moved down", (own: Excel.Worksheet) => void own.getRange("B2").insert("Down")],
  ])("cannot say which rows changed by %s", async (_what, change) => {
    const seen = await watch();
    const quiet = seen.next();
    await inSheet(change);
    await quiet;
    expect(seen.heard).toEqual([[{ sheetId: idOf(sheet), rows: null }]]);
    await seen.stop();
  });

  test("hears nothing any more once it was ended, not even of the last change", async () => {
    const ended = await watch();
    workbench.workbook.enter(sheet, 0, 0, "1");
    await ended.stop();
    const seen = await watch();
    const quiet = seen.next();
    workbench.workbook.enter(sheet, 0, 0, "2");
    await quiet;
    expect(ended.heard).toEqual([]);
    await seen.stop();
  });
});
