import type { CellValue } from "../report/read-sheets/sheet-cells";
import type { CellLocation } from "./build-report";
import { referencedAreas, type ReferencedArea } from "./referenced-areas";

/** A cell, or an area: `H2:H9`, `H:H`. */
export interface CellInput extends CellLocation {
  /** File name of the other workbook in which it stands, and where it is not looked at; null for this one. */
  readonly workbook: string | null;
  /** What stands above the column; empty where nothing does, or the area has several. */
  readonly caption: string;
  /** As shown, empty for a blank cell; null for an area, and for another workbook's. */
  readonly text: string | null;
  /** What it holds, where that may not be what it shows; null with `text`. */
  readonly value: CellValue | null;
}

/** What a cell holds. */
export interface Entered {
  readonly formula: string;
  readonly value: unknown;
  readonly numberFormat: string;
}

export interface Formula extends Entered {
  /** Name of the sheet in which it stands. */
  readonly sheet: string;
}

export interface ReadInput {
  readonly own: CellInput;
  /** Null for an area, and for another workbook's. */
  readonly entered: Entered | null;
}

export interface ReadInputs {
  readonly inputs: readonly ReadInput[];
  readonly leftOut: number;
}

export const nothingRead: ReadInputs = { inputs: [], leftOut: 0 };

export function enteredIn({ formulas, values, numberFormat }: Excel.Range): Entered {
  return {
    formula: String(formulas[0]?.[0] ?? ""),
    value: values[0]?.[0] as unknown,
    numberFormat: String(numberFormat[0]?.[0] ?? "General"),
  };
}

/** A text may begin with the same sign as a formula: then the cell shows the very formula. */
export function formulaIn(entered: Formula): Formula | null {
  return entered.formula.startsWith("=") && entered.formula !== entered.value ? entered : null;
}

/** The panel is narrow: a formula that refers to more is not explained by a list. */
const mostInputs = 12;

/** What each of the formulas refers to: two requests for all of them together. */
export async function readInputs(
  context: Excel.RequestContext,
  formulas: readonly Formula[],
): Promise<readonly ReadInputs[]> {
  if (formulas.length === 0) return [];
  const areasOf = formulas.map(({ formula, sheet }) => referencedAreas(formula, sheet));
  const own = areasOf.flat().filter(({ workbook }) => workbook === null);
  const sheets = new Map(
    own.map(({ sheet }) => [sheet, context.workbook.worksheets.getItemOrNullObject(sheet)]),
  );
  await context.sync();
  const isThere = ({ workbook, sheet }: ReferencedArea) =>
    workbook !== null || sheets.get(sheet)?.isNullObject === false;
  const asked = areasOf.map((areas) =>
    areas
      .filter(isThere)
      .slice(0, mostInputs)
      .map((area) => ({ area, ask: askForInput(sheets.get(area.sheet), area) })),
  );
  await context.sync();
  return asked.map((some, index) => ({
    inputs: some.map(({ area: { workbook, sheet, address }, ask: { cell, caption } }) => ({
      own: {
        ...{ workbook, sheet, address, caption: captionIn(caption) },
        text: cell === null ? null : (cell.text[0]?.[0] ?? ""),
        value: cell === null ? null : ((cell.values[0]?.[0] ?? "") as CellValue),
      },
      entered: cell && enteredIn(cell),
    })),
    leftOut: (areasOf[index]?.length ?? 0) - some.length,
  }));
}

/** Another workbook may have a sheet and a cell of the same name: nothing of this one is said of it. */
function askForInput(
  sheet: Excel.Worksheet | undefined,
  { workbook, address, column, isSingleCell }: ReferencedArea,
): { readonly cell: Excel.Range | null; readonly caption: Excel.Range | null } {
  if (sheet === undefined || workbook !== null) return { cell: null, caption: null };
  return {
    cell: isSingleCell ? sheet.getRange(address).load("text,values,formulas,numberFormat") : null,
    // The first row is no caption of itself.
    caption: column === null || /^\D+1$/.test(address) ? null : sheet.getRange(`${column}1`).load("values"),
  };
}

/** Words above a column tell what it holds; a figure is just another cell. */
function captionIn(range: Excel.Range | null): string {
  const value: unknown = range?.values[0]?.[0];
  return typeof value === "string" ? value : "";
}

/** The input that is meant by a reference as it is written in a sheet. */
export function inputAt(
  reference: string,
  ownSheet: string,
  inputs: readonly ReadInput[],
): ReadInput | undefined {
  const [area] = referencedAreas(`=${reference}`, ownSheet);
  return inputs.find(
    ({ own: { workbook, sheet, address } }) =>
      workbook === area?.workbook && sheet === area?.sheet && address === area.address,
  );
}
