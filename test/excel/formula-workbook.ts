import { jest } from "@jest/globals";
import { functionCatalogue } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import type { Workbench, WorkbenchOptions } from "../../workbench/node/open-workbench";

/** What opens a workbook in which our functions are at work. */
export const withFunctions = {
  functions: functionsMetadata(functionCatalogue, "zh-TW", "https://localhost").functions,
} satisfies WorkbenchOptions;

/** Hands our functions to the workbook opened last, as the add-in's page does when it starts. */
export async function registerFunctions(): Promise<void> {
  await jest.isolateModulesAsync(async () => {
    await import("../../src/functions/register");
  });
}

/** Types in cells, by address. */
export function enterAll(
  workbook: Workbench["workbook"],
  sheet: string,
  entries: Readonly<Record<string, string>>,
): void {
  for (const [address, text] of Object.entries(entries)) {
    const { row, column } = placeOf(address);
    workbook.enter(sheet, row, column, text);
  }
}

/** What the formula bar shows, by address. */
export function entriesOf(
  workbook: Workbench["workbook"],
  sheet: string,
  ...addresses: readonly string[]
): readonly string[] {
  return addresses.map((address) => {
    const { row, column } = placeOf(address);
    return workbook.entryText(sheet, row, column);
  });
}

/** `B3`, one letter for the column. */
function placeOf(address: string): { row: number; column: number } {
  return { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 };
}
