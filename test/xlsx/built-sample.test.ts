import { describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { run } from "../../src/excel/session";
import { functionCatalogue } from "../../src/functions/catalogue";
import { zhTW } from "../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../src/report/layout/plan-sheets";
import { registerFunctions, withFunctions } from "../excel/formula-workbook";
import { plansOf, sample, useWorkbench } from "../excel/sample-workbook";
import { asInFile, reopened } from "./reopened";
import { fileOptions } from "./sample-workbook";

const workbench = useWorkbench();
const options = {
  ...fileOptions,
  customFunctions: functionCatalogue.map(({ name }) => name),
};

/** Saves the open workbook and opens the file. */
async function saveAndOpen(more = {}): Promise<void> {
  workbench.reopen({ ...more, contents: await reopened(workbench.workbook.snapshot(), options) });
}

describe("the sample, built, saved and opened", () => {
  test("is in the file all that it was in the workbook", async () => {
    await buildSheets(plansOf(sample));
    const snapshot = workbench.workbook.snapshot();
    expect(asInFile(await reopened(snapshot, options))).toEqual(asInFile(snapshot));
  });

  test("is in the opened workbook what it was, each formula computed anew", async () => {
    await buildSheets(plansOf(sample));
    const snapshot = workbench.workbook.snapshot();
    await saveAndOpen();
    expect(asInFile(workbench.workbook.snapshot())).toEqual(asInFile(snapshot));
  });

  test("is known to the add-in as its own: the same plan sends no write", async () => {
    await buildSheets(plansOf(sample));
    await saveAndOpen();
    const again = await buildSheets(plansOf(sample));
    expect(again.sheets.map(({ change, edited }) => [change, edited])).toEqual([
      ["unchanged", []],
      ["unchanged", []],
    ]);
    expect(workbench.requests().writes).toBe(0);
  });

  test("computes with the add-in's functions when it is there", async () => {
    const { data, report } = planSheets(sample, { ...defaultLayoutOptions, formulas: "functions" }, zhTW);
    workbench.reopen(withFunctions);
    await registerFunctions();
    await buildSheets([data, report]);
    await workbench.settled();
    const before = workbench.workbook.snapshot();
    expect(
      before.sheets.some(({ cells }) => cells.some(({ formula }) => formula?.includes("ACHIEVEMENT"))),
    ).toBe(true);
    await saveAndOpen(withFunctions);
    await registerFunctions();
    await workbench.settled();
    expect(asInFile(workbench.workbook.snapshot())).toEqual(asInFile(before));
  });

  test("keeps what the add-in keeps in the workbook", async () => {
    const kept = JSON.stringify([{ place: "99i6", reason: `「查無」"<&>"` }]);
    await run(async (context) => {
      context.workbook.settings.add("ignoredFindings", kept);
      await context.sync();
    });
    await saveAndOpen();
    await run(async (context) => {
      const setting = context.workbook.settings.getItem("ignoredFindings").load("value");
      await context.sync();
      expect(setting.value).toBe(kept);
    });
  });
});
