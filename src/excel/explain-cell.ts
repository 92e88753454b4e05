import { addressOf } from "../report/layout/cell-location";
import type { CellValue } from "../report/read-sheets/sheet-cells";
import type { CellLocation } from "./build-report";
import { explainedCall, ownCallsIn, type ExplainedCall } from "./explained-call";
import { referencedAreas, type ReferencedArea } from "./referenced-areas";
import { run } from "./session";

/** How a cell comes to what it shows. */
export interface CellExplanation {
  readonly cell: CellLocation;
  /** What it shows now. */
  readonly text: string;
  /** Null for a cell that is typed, not computed. */
  readonly computed: ComputedCell | null;
}

export interface ComputedCell {
  /** Our functions that the formula calls, or stands for as a plain formula; empty for any other formula. */
  readonly functions: readonly string[];
  /** The only one of them with what its arguments hold; null where there are several, or one of them takes an area. */
  readonly call: ExplainedCall | null;
  /** What it refers to, each once, in the order of the formula; an area is one of them. */
  readonly inputs: readonly CellInput[];
  /** How many more there are: beyond the first twelve, or of sheets that are not there. */
  readonly leftOut: number;
  /** Null where the value is shown as it is. */
  readonly rounding: Rounding | null;
}

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

export interface Rounding {
  /** Decimals shown. */
  readonly decimals: number;
  readonly isPercentage: boolean;
  /** The value behind it, unrounded: a percentage is a fraction. */
  readonly value: number;
}

/** The panel is narrow: a formula that refers to more is not explained by a list. */
const mostInputs = 12;

/**
 * Explains the cell that is selected.
 *
 * @throws ExcelFailure
 */
export async function explainSelectedCell(): Promise<CellExplanation> {
  return run(async (context) => {
    const active = context.workbook
      .getActiveCell()
      .load("rowIndex,columnIndex,formulas,values,text,numberFormat");
    const own = active.worksheet.load("name");
    await context.sync();
    const cell = { sheet: own.name, address: addressOf(active.rowIndex, active.columnIndex) };
    const text = active.text[0]?.[0] ?? "";
    const formula = String(active.formulas[0]?.[0] ?? "");
    const value: unknown = active.values[0]?.[0];
    // A text may begin with the same sign: then the cell shows the very formula.
    if (!formula.startsWith("=") || formula === value) return { cell, text, computed: null };
    const inputs = await readInputs(context, referencedAreas(formula, own.name));
    const calls = ownCallsIn(formula);
    const valueAt = (reference: string) => {
      const [area] = referencedAreas(`=${reference}`, own.name);
      const input = inputs.inputs.find(
        ({ workbook, sheet, address }) =>
          workbook === area?.workbook && sheet === area?.sheet && address === area.address,
      );
      return input?.value ?? undefined;
    };
    const numberFormat = String(active.numberFormat[0]?.[0] ?? "General");
    return {
      cell,
      text,
      computed: {
        functions: [...new Set(calls.map(({ name }) => name))],
        call: explainedCall(calls, valueAt),
        ...inputs,
        rounding: roundingOf(value, numberFormat),
      },
    };
  });
}

async function readInputs(
  context: Excel.RequestContext,
  areas: readonly ReferencedArea[],
): Promise<Pick<ComputedCell, "inputs" | "leftOut">> {
  const own = areas.filter(({ workbook }) => workbook === null);
  const sheets = new Map(
    own.map(({ sheet }) => [sheet, context.workbook.worksheets.getItemOrNullObject(sheet)]),
  );
  await context.sync();
  const isThere = ({ workbook, sheet }: ReferencedArea) =>
    workbook !== null || sheets.get(sheet)?.isNullObject === false;
  const read = areas
    .filter(isThere)
    .slice(0, mostInputs)
    .map((area) => ({ area, ask: askForInput(sheets.get(area.sheet), area) }));
  await context.sync();
  const inputs = read.map(({ area: { workbook, sheet, address }, ask: { cell, caption } }) => ({
    ...{ workbook, sheet, address, caption: captionIn(caption) },
    text: cell === null ? null : (cell.text[0]?.[0] ?? ""),
    value: cell === null ? null : ((cell.values[0]?.[0] ?? "") as CellValue),
  }));
  return { inputs, leftOut: areas.length - inputs.length };
}

/** Another workbook may have a sheet and a cell of the same name: nothing of this one is said of it. */
function askForInput(
  sheet: Excel.Worksheet | undefined,
  { workbook, address, column, isSingleCell }: ReferencedArea,
): { readonly cell: Excel.Range | null; readonly caption: Excel.Range | null } {
  if (sheet === undefined || workbook !== null) return { cell: null, caption: null };
  return {
    cell: isSingleCell ? sheet.getRange(address).load("text,values") : null,
    // The first row is no caption of itself.
    caption: column === null || /^\D+1$/.test(address) ? null : sheet.getRange(`${column}1`).load("values"),
  };
}

/** Words above a column tell what it holds; a figure is just another cell. */
function captionIn(range: Excel.Range | null): string {
  const value: unknown = range?.values[0]?.[0];
  return typeof value === "string" ? value : "";
}

function roundingOf(value: unknown, numberFormat: string): Rounding | null {
  const shown = /^#?,?#*0(?:\.(0+))?(%?)$/.exec(numberFormat);
  if (typeof value !== "number" || shown === null) return null;
  const decimals = shown[1]?.length ?? 0;
  const isPercentage = shown[2] === "%";
  const scaled = (isPercentage ? value * 100 : value) * 10 ** decimals;
  // Without the binary fraction's noise, of which a large number has more.
  return Number.isInteger(Number(scaled.toPrecision(14))) ? null : { decimals, isPercentage, value };
}
