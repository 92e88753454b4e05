import { isValidFormat } from "numfmt";
import { resultAt, writeEntries } from "../../workbook/contents";
import { textOf } from "../../workbook/display";
import { parseEntry, parseTextEntry, type Entry } from "../../workbook/entering";
import { formatPatcher } from "../../workbook/format";
import { formatArea } from "../../workbook/formatting";
import { requireAllowed } from "../../workbook/protection";
import { invalidArgument, Refusal } from "../../workbook/refusal";
import { cellAt, ensureCell, formatAt } from "../../workbook/sheet";
import { matrix, text } from "../arguments";
import type { Session } from "../object-model";
import { areaOf, type RangeTarget } from "../references";

/** The most cells that Excel hands out at once. */
const READ_LIMIT = 5_000_000;

type Getter<T> = (row: number, column: number) => T;

/** Guess: a range of more than five million cells, such as a whole column, answers null instead of a matrix. */
function read<T>(target: RangeTarget, at: Getter<T>): readonly (readonly T[])[] | null {
  const { row, column, rowCount, columnCount } = areaOf(target);
  if (rowCount * columnCount > READ_LIMIT) return null;
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (_unused, right) => at(row + down, column + right)),
  );
}

export function values(target: RangeTarget, { workbook }: Session): unknown {
  return read(target, (row, column) => resultAt(workbook, target.sheet, row, column).value ?? "");
}

export function formulas(target: RangeTarget, { workbook }: Session): unknown {
  const { sheet } = target;
  return read(
    target,
    (row, column) =>
      cellAt(sheet, row, column)?.formula ?? resultAt(workbook, sheet, row, column).value ?? "",
  );
}

export function texts(target: RangeTarget, { workbook }: Session): unknown {
  return read(target, (row, column) => textOf(workbook, target.sheet, row, column));
}

export function numberFormats(target: RangeTarget): unknown {
  return read(target, (row, column) => formatAt(target.sheet, row, column).numberFormat);
}

export function valueTypes(target: RangeTarget, { workbook }: Session): unknown {
  return read(target, (row, column) => {
    const { value, isError } = resultAt(workbook, target.sheet, row, column);
    if (value === null || value === "") return "Empty";
    if (isError) return "Error";
    if (typeof value === "boolean") return "Boolean";
    return typeof value === "number" ? "Double" : "String";
  });
}

export function hasSpill(target: RangeTarget, { workbook }: Session): boolean | null {
  const all = read(target, (row, column) => {
    const { name } = target.sheet;
    const { calculation } = workbook;
    return (
      calculation.spillsTo(name, row, column) !== null || calculation.spilledFrom(name, row, column) !== null
    );
  })?.flat();
  if (all === undefined) return null;
  return all.every((spills) => spills === all[0]) ? (all[0] ?? false) : null;
}

/** `values`, `formulas` and their local forms take the same entries: what a person would type; null changes nothing. */
export function setValues(target: RangeTarget, value: unknown, { workbook }: Session): void {
  const area = areaOf(target);
  if (!Array.isArray(value) && (value === null || area.rowCount * area.columnCount > READ_LIMIT))
    throw invalidArgument();
  const rows = matrix(value, area);
  workbook.change(() => {
    const entries = rows.map((line, down) =>
      line.map((one, right) => entryOf(target, area.row + down, area.column + right, one)),
    );
    writeEntries(workbook, target.sheet, area, entries);
  });
}

function entryOf({ sheet }: RangeTarget, row: number, column: number, value: unknown): Entry | undefined {
  if (value === null) return undefined;
  const isText = formatAt(sheet, row, column).numberFormat === "@";
  if (typeof value === "string") return isText ? parseTextEntry(value) : parseEntry(value);
  if (typeof value !== "number" && typeof value !== "boolean") throw invalidArgument();
  // Guess: a number written to a cell formatted as text becomes text, as when it is typed.
  const kept = isText ? String(value).toUpperCase() : value;
  return { kind: "constant", value: kept, quotePrefix: false, numberFormat: null };
}

export function setNumberFormats(target: RangeTarget, value: unknown, { workbook }: Session): void {
  const area = areaOf(target);
  requireAllowed(target.sheet, "allowFormatCells");
  workbook.change(() => {
    if (!Array.isArray(value)) {
      formatArea(target.sheet, area, { numberFormat: validFormat(value) });
      return;
    }
    if (area.rowCount * area.columnCount > READ_LIMIT) throw new Refusal("RangeExceedsLimit");
    const rows = matrix(value, area).map((line) =>
      line.map((one) => (one === null ? null : validFormat(one))),
    );
    for (const [down, line] of rows.entries()) {
      for (const [right, numberFormat] of line.entries()) {
        if (numberFormat === null) continue;
        const cell = ensureCell(target.sheet, area.row + down, area.column + right);
        cell.format = patcherOf(numberFormat)(cell.format);
      }
    }
  });
}

const patchers = new Map<string, ReturnType<typeof formatPatcher>>();

function patcherOf(numberFormat: string): ReturnType<typeof formatPatcher> {
  const known = patchers.get(numberFormat) ?? formatPatcher({ numberFormat });
  patchers.set(numberFormat, known);
  return known;
}

function validFormat(value: unknown): string {
  const numberFormat = text(value);
  if (!isValidFormat(numberFormat)) throw invalidArgument();
  return numberFormat === "" ? "General" : numberFormat;
}
