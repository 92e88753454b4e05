import { beforeEach, describe, expect, test } from "@jest/globals";
import { convertFormulas, surveyFormulas } from "../../src/excel/convert-formulas";
import { functionCatalogue } from "../../src/functions/catalogue";
import { toPortable } from "../../src/functions/conversion/to-portable";
import { Refusal } from "../../workbench/workbook/refusal";
import { enterAll, entriesOf, registerFunctions, withFunctions } from "./formula-workbook";
import { problemOf, useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();
const sheet = "計算";

beforeEach(async () => {
  workbench.reopen({ ...withFunctions, sheetName: sheet });
  await registerFunctions();
});

async function enter(entries: Readonly<Record<string, string>>, name = sheet): Promise<void> {
  enterAll(workbench.workbook, name, entries);
  await workbench.settled();
}
const standing = (...addresses: readonly string[]) => entriesOf(workbench.workbook, sheet, ...addresses);
const plain = (formula: string) => toPortable(formula, functionCatalogue).formula;
const figures = { A1: "541", B1: "300", A2: "534", B2: "300", A3: "5", B3: "0" };

describe("when Excel refuses", () => {
  test("a protected sheet is named, and no other is written either", async () => {
    await enter({ ...figures, C1: "=ACHIEVEMENT(A1,B1)" });
    workbench.workbook.addSheet("鎖定");
    await enter({ A1: "=ACHIEVEMENT(1,2)" }, "鎖定");
    workbench.host.protectSheet("鎖定");
    workbench.requests();
    expect(await problemOf(convertFormulas("workbook", "toPortable"))).toEqual({
      kind: "protectedSheet",
      sheet: "鎖定",
    });
    expect(workbench.requests().writes).toBe(0);
    expect((await convertFormulas("sheet", "toPortable")).cells).toBe(1);
  });

  test("a protected sheet without anything to convert stands in nobody's way", async () => {
    await enter({ ...figures, C1: "=ACHIEVEMENT(A1,B1)" });
    workbench.workbook.addSheet("鎖定");
    await enter({ A1: "=1+1" }, "鎖定");
    workbench.host.protectSheet("鎖定");
    expect((await convertFormulas("workbook", "toPortable")).cells).toBe(1);
  });

  test("what is selected may be no cell", async () => {
    workbench.host.failAtAction(0, new Refusal("InvalidSelection"));
    expect(await problemOf(surveyFormulas("selection"))).toEqual({ kind: "noCellsSelected" });
  });

  test.each([20, 38, 42])(
    "a conversion interrupted at action %i is finished by converting again",
    async (action) => {
      const calls = { C1: "=ACHIEVEMENT(A1,B1)", C3: "=YOY_CHANGE(A1,B1)", E1: "=ACHIEVEMENT(A2,B2)" };
      await enter({ ...figures, ...calls });
      workbench.host.failAtAction(action, new Refusal("GeneralException"));
      expect(await problemOf(convertFormulas("sheet", "toPortable"))).toMatchObject({ kind: "unexpected" });
      await convertFormulas("sheet", "toPortable");
      expect(standing(...Object.keys(calls))).toEqual(Object.values(calls).map(plain));
    },
  );

  test("cell-edit mode is a problem that goes away", async () => {
    await enter({ ...figures, C1: "=ACHIEVEMENT(A1,B1)" });
    workbench.host.setCellEditMode("on");
    expect(await problemOf(convertFormulas("sheet", "toPortable"))).toEqual({ kind: "cellEditMode" });
    workbench.host.setCellEditMode("off");
    expect((await convertFormulas("sheet", "toPortable")).cells).toBe(1);
  });
});
