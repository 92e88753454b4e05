import { describe, expect, test } from "@jest/globals";
import { watchChanges } from "../../src/excel/watch-changes";
import { useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();
const sheet = "工作表1";

/** Watches the sheets: how often it was quiet after a change, when it is next, and the end of it. */
async function watch(sheets: readonly string[]) {
  let notify: () => void = () => undefined;
  const seen = {
    count: 0,
    next: () => new Promise<void>((resolve) => (notify = resolve)),
    stop: await watchChanges(sheets, {
      quietFor: 20,
      onQuiet: () => {
        seen.count += 1;
        notify();
      },
    }),
  };
  return seen;
}

describe("watching our sheets", () => {
  test("calls once after several changes", async () => {
    const seen = await watch([sheet]);
    const quiet = seen.next();
    for (const text of ["1", "2", "3"]) workbench.workbook.enter(sheet, 0, 0, text);
    await quiet;
    expect(seen.count).toBe(1);
    await seen.stop();
  });

  test("hears nothing of other sheets, and passes over one that is gone", async () => {
    workbench.workbook.addSheet("其他");
    const all = await watch(["其他"]);
    const seen = await watch(["沒有這張", sheet]);
    const quiet = all.next();
    workbench.workbook.enter("其他", 0, 0, "1");
    await quiet;
    expect(seen.count).toBe(0);
    await all.stop();
    await seen.stop();
  });

  test("hears nothing any more once it was ended, not even of the last change", async () => {
    const ended = await watch([sheet]);
    workbench.workbook.enter(sheet, 0, 0, "1");
    await ended.stop();
    const seen = await watch([sheet]);
    const quiet = seen.next();
    workbench.workbook.enter(sheet, 0, 0, "2");
    await quiet;
    expect(ended.count).toBe(0);
    await seen.stop();
  });
});
