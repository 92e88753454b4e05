import { beforeEach, describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { convertFormulas, surveyFormulas } from "../../src/excel/convert-formulas";
import { zhTW } from "../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../src/report/layout/plan-sheets";
import { registerFunctions, withFunctions } from "./formula-workbook";
import { dataName, sample, useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();

beforeEach(async () => {
  workbench.reopen(withFunctions);
  await registerFunctions();
});

describe("a sheet that we built", () => {
  const plans = (formulas: "portable" | "functions") => {
    const { data, report } = planSheets(sample, { ...defaultLayoutOptions, formulas }, zhTW);
    return [data, report];
  };

  test.each([
    ["portable", "toFunctions"],
    ["functions", "toPortable"],
  ] as const)("built as %s, then converted %s, has no edit by hand", async (formulas, action) => {
    await buildSheets(plans(formulas));
    const { cells } = await convertFormulas("workbook", action);
    expect(cells).toBeGreaterThan(0);
    const again = await buildSheets(plans(formulas));
    expect(again.sheets.flatMap(({ edited, conflicts }) => [...edited, ...conflicts])).toEqual([]);
    // The builder's own switch says how formulas are written.
    expect((await surveyFormulas("workbook")).counts[action].cells).toBe(cells);
    workbench.requests();
    await buildSheets(plans(formulas));
    expect(workbench.requests().writes).toBe(0);
  });

  test("follows the switch both ways, and keeps values", async () => {
    await buildSheets(plans("portable"));
    const total = (await surveyFormulas("workbook")).counts.toFunctions.cells;
    const switched = await buildSheets(plans("functions"));
    expect(switched.sheets.map(({ change, edited }) => [change, edited])).toEqual([
      ["updated", []],
      ["unchanged", []],
    ]);
    await workbench.settled();
    expect((await surveyFormulas("workbook")).counts.toPortable.cells).toBe(total);
    const { cells } = await convertFormulas("workbook", "toValues");
    const kept = await buildSheets(plans("functions"));
    expect(kept.sheets[0]).toMatchObject({ kind: "data", name: dataName, conflicts: [] });
    expect(kept.sheets[0]?.edited).toHaveLength(cells);
  });
});
