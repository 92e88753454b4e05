import type { Content } from "./digest";
import { isSupported } from "./session";
import type { FormulaCell, ShownValue } from "./convert-cell";

/** Which cells a command is about. A workbook's hidden sheets are part of it. */
export type ConversionScope = "selection" | "sheet" | "workbook";

export interface FormulaPlace {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

export interface FormulaText extends FormulaPlace {
  readonly formula: string;
}

export interface StandingFormula extends FormulaPlace, FormulaCell {}

/** A part of a sheet that holds something. */
export interface FilledArea extends FormulaPlace {
  readonly isProtected: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface ScopeContents {
  /** As far as something stands there. */
  readonly areas: readonly FilledArea[];
  /** What is meant by the selection or the sheet, such as `績效資料!C2:D9`; null for the workbook. */
  readonly place: string | null;
}

/** What the scope covers: two requests. */
export async function scopeContents(
  context: Excel.RequestContext,
  scope: ConversionScope,
): Promise<ScopeContents> {
  const ranges = await scopeRanges(context, scope);
  const looks = ranges.map(({ sheet, used }) => ({
    sheet,
    protection: sheet.protection.load("protected"),
    used: used.load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  const areas = looks.flatMap(({ sheet, protection, used }) => {
    if (used.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
    return [{ sheet: sheet.name, isProtected: protection.protected, row, column, rowCount, columnCount }];
  });
  const addresses = ranges.flatMap(({ address }) => (address === null ? [] : [address])).join(",");
  const front = ranges[0]?.sheet.name ?? "";
  return {
    areas,
    place: scope === "workbook" ? null : addresses === "" ? front : `${front}!${addresses}`,
  };
}

interface ScopeRange {
  /** Its name is known. */
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** `C2:D9`; null for the whole sheet. */
  readonly address: string | null;
}

async function scopeRanges(context: Excel.RequestContext, scope: ConversionScope): Promise<ScopeRange[]> {
  const { worksheets } = context.workbook;
  switch (scope) {
    case "workbook": {
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(wholeSheet);
    }
    case "sheet": {
      const sheet = worksheets.getActiveWorksheet();
      sheet.load("name");
      return [wholeSheet(sheet)];
    }
    case "selection": {
      const selected = context.workbook.getSelectedRanges();
      const sheet = selected.worksheet.load("name");
      const areas = selected.areas.load("items/address");
      await context.sync();
      return areas.items.map((area) => {
        const address = area.address.slice(area.address.lastIndexOf("!") + 1);
        const range = sheet.getRange(address).untrack();
        return { sheet, address, used: range.getUsedRangeOrNullObject(true).untrack() };
      });
    }
  }
}

function wholeSheet(sheet: Excel.Worksheet): ScopeRange {
  return { sheet, address: null, used: sheet.getUsedRangeOrNullObject(true).untrack() };
}

const firstCells = 20_000;
/** What one answer may come to; Excel on the web refuses 5 MB. */
const answerBytes = 2_000_000;

/** Everything that begins like a formula: one request for each 2 MB of what stands in the areas. */
export async function readFormulas(
  context: Excel.RequestContext,
  areas: readonly FilledArea[],
): Promise<readonly FormulaText[]> {
  const found = new Map<string, FormulaText>();
  let rest = areas;
  let cellsAtOnce = firstCells;
  while (rest.length > 0) {
    const { taken, left } = takeRows(rest, cellsAtOnce);
    rest = left;
    const parts = taken.map((area) => ({ area, range: rangeOf(context, area).load("formulas") }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each 2 MB, not one for all
    await context.sync();
    let [characters, cells] = [0, 0];
    for (const { area, range } of parts) {
      const formulas = range.formulas as Content[][];
      characters += JSON.stringify(formulas).length;
      cells += area.rowCount * area.columnCount;
      formulas.forEach((contents, down) =>
        contents.forEach((formula, right) => {
          if (typeof formula !== "string" || !formula.startsWith("=")) return;
          const place = { sheet: area.sheet, row: area.row + down, column: area.column + right };
          // Selected areas may overlap.
          found.set(`${place.sheet}!${place.row},${place.column}`, { ...place, formula });
        }),
      );
    }
    cellsAtOnce = Math.max(1, Math.floor(answerBytes / ((3 * characters) / Math.max(1, cells))));
  }
  return [...found.values()];
}

/** The first rows of the areas, about as many as hold so many cells, and what remains. */
function takeRows(
  areas: readonly FilledArea[],
  cells: number,
): { readonly taken: readonly FilledArea[]; readonly left: readonly FilledArea[] } {
  const taken: FilledArea[] = [];
  const left: FilledArea[] = [];
  let room = cells;
  for (const area of areas) {
    const fits = Math.min(area.rowCount, Math.floor(room / area.columnCount));
    const count = taken.length === 0 ? Math.max(1, fits) : fits;
    room = count < area.rowCount ? 0 : room - count * area.columnCount;
    if (count > 0) taken.push({ ...area, rowCount: count });
    if (count < area.rowCount) left.push({ ...area, row: area.row + count, rowCount: area.rowCount - count });
  }
  return { taken, left };
}

/** Cells below each other, read as one range. */
interface ColumnRun extends FormulaPlace {
  readonly cells: readonly FormulaText[];
}

/** How many ranges are asked for at once. */
const rangesAtOnce = 1_000;

/**
 * Completes formulas by what their cells show. Text that looks like a formula is left out: its value is the very text.
 * `maySpill` tells for which formulas it matters how far they reach.
 */
export async function readShown(
  context: Excel.RequestContext,
  formulas: readonly FormulaText[],
  maySpill: (formula: string) => boolean,
): Promise<readonly StandingFormula[]> {
  const found: StandingFormula[] = [];
  const runs = columnRuns(formulas);
  const tellsSpills = isSupported("ExcelApi", "1.12");
  for (let first = 0; first < runs.length; first += rangesAtOnce) {
    const parts = runs.slice(first, first + rangesAtOnce).map((run) => ({
      run,
      range: rangeOf(context, { ...run, rowCount: run.cells.length, columnCount: 1 }).load(
        "values,valueTypes,numberFormat",
      ),
      spills: run.cells.map((cell) =>
        tellsSpills && maySpill(cell.formula) ? spillOf(context, cell) : null,
      ),
    }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- thousands of ranges are too many for one request
    await context.sync();
    for (const { run, range, spills } of parts) {
      run.cells.forEach((cell, index) => {
        const own = shownIn(range)[index] ?? [];
        const [shown] = own;
        const isText = shown?.value === cell.formula && !shown.isError;
        const spill = spills[index] ?? null;
        const spilled = spill === null || spill.isNullObject ? null : shownIn(spill);
        if (isText) return;
        found.push({
          ...cell,
          numberFormat: String(range.numberFormat[index]?.[0] ?? ""),
          shown: spilled ?? [own],
          spill: spilled !== null ? "spills" : tellsSpills ? "none" : "unknown",
        });
      });
    }
  }
  return found;
}

function spillOf(context: Excel.RequestContext, cell: FormulaPlace): Excel.Range {
  return rangeOf(context, { ...cell, rowCount: 1, columnCount: 1 })
    .getSpillingToRangeOrNullObject()
    .untrack()
    .load("values,valueTypes");
}

function shownIn(range: Excel.Range): readonly (readonly ShownValue[])[] {
  const types = range.valueTypes as string[][];
  return (range.values as Content[][]).map((row, down) =>
    row.map((value, right) => ({ value, isError: types[down]?.[right] === "Error" })),
  );
}

function columnRuns(formulas: readonly FormulaText[]): readonly ColumnRun[] {
  const ordered = formulas.toSorted(
    (one, other) => one.sheet.localeCompare(other.sheet) || one.column - other.column || one.row - other.row,
  );
  const runs: (FormulaPlace & { readonly cells: FormulaText[] })[] = [];
  for (const cell of ordered) {
    const run = runs.at(-1);
    const follows =
      run?.sheet === cell.sheet && run.column === cell.column && run.row + run.cells.length === cell.row;
    if (run !== undefined && follows) run.cells.push(cell);
    else runs.push({ sheet: cell.sheet, row: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}

function rangeOf(
  context: Excel.RequestContext,
  { sheet, row, column, rowCount, columnCount }: Omit<FilledArea, "isProtected">,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row, column, rowCount, columnCount)
    .untrack();
}
