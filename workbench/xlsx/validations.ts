import type ExcelJS from "exceljs";
import { areaName } from "../workbook/address";
import type { SheetSnapshot, ValidationSnapshot } from "../workbook/snapshot";
import { fileAttribute } from "./text";

/** What the library's types leave out: its worksheets keep validations by range. */
interface WithValidations {
  readonly dataValidations: {
    add(range: string, validation: Record<string, unknown>): void;
  };
}

/** Lists of allowed values, and the words shown when a cell is selected. */
export function writeValidations(worksheet: ExcelJS.Worksheet, sheet: SheetSnapshot): void {
  const { dataValidations } = worksheet as unknown as WithValidations;
  for (const validation of sheet.validations) {
    dataValidations.add(areaName(validation), {
      ...restriction(validation),
      ...message(validation),
    });
  }
}

function restriction({ choices }: ValidationSnapshot): Record<string, unknown> {
  if (choices === null) return { type: "any" };
  return {
    type: "list",
    allowBlank: true,
    showErrorMessage: true,
    formulae: [`"${choices.join(",").replaceAll('"', '""')}"`],
  };
}

function message({ prompt }: ValidationSnapshot): Record<string, unknown> {
  if (prompt === null) return {};
  return {
    showInputMessage: true,
    promptTitle: fileAttribute(prompt.title),
    prompt: fileAttribute(prompt.message),
  };
}
