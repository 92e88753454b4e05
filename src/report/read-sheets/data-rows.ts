import type { DataColumnKey } from "../layout/captions";
import type { Indicator } from "../model";
import type { DataHeader } from "./data-columns";
import type { CellNotice, SheetCell, SheetCells } from "./sheet-cells";

/** The figures of one measure as they stand in the data sheet. */
export interface DataRow {
  readonly row: number;
  readonly key: string | null;
  /** Null for a column that is no longer there. */
  cell(column: DataColumnKey): DataCell | null;
}

export interface DataCell {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly place: SheetCell;
}

export interface AssignedRows {
  readonly byIndicator: ReadonlyMap<string, readonly DataRow[]>;
  readonly notices: readonly CellNotice[];
}

/**
 * Gives every row of the data sheet to its indicator, wherever the planner sorted it to: by the key that the build
 * recorded in both sheets, by its title, or by its number. Of rows with the same key all but the first are copies,
 * which the planner may have filled for another indicator.
 * @param builtIds for each indicator the id under which it was built, or null
 */
export function assignRows(
  cells: SheetCells,
  header: DataHeader,
  indicators: readonly Indicator[],
  builtIds: readonly (string | null)[],
): AssignedRows {
  const isRecorded = cells.keys.some((key) => key !== null);
  const find = indicatorFinder(indicators, isRecorded ? builtIds : null);
  const byIndicator = new Map<string, DataRow[]>();
  const notices: CellNotice[] = [];
  const seenKeys = new Set<string>();
  for (let row = header.row + 1; row < cells.texts.length; row++) {
    const data = dataRow(cells, header, row);
    if (cells.texts[row]?.every((text) => text.trim() === "") !== false || isContinuation(data)) continue;
    const isCopy = data.key !== null && seenKeys.has(data.key);
    if (data.key !== null) seenKeys.add(data.key);
    const indicator = find(data, isCopy ? null : data.key);
    if (indicator === null) {
      const place = { sheet: "data", row, column: header.columns.get("indicator") ?? 0 } as const;
      const text = data.cell("indicator")?.text ?? "";
      notices.push({ code: "rowWithoutIndicator", cell: place, indicator: null, text });
      continue;
    }
    const own = byIndicator.get(indicator.id);
    if (own) own.push(data);
    else byIndicator.set(indicator.id, [data]);
  }
  for (const rows of byIndicator.values()) sortByMeasure(rows);
  return { byIndicator, notices };
}

function dataRow({ values, texts, keys }: SheetCells, { columns }: DataHeader, row: number): DataRow {
  return {
    row,
    key: keys[row] ?? null,
    cell(name) {
      const column = columns.get(name);
      if (column === undefined) return null;
      const text = (texts[row]?.[column] ?? "").trim();
      return { value: values[row]?.[column] ?? "", text, place: { sheet: "data", row, column } };
    },
  };
}

/** A text longer than a cell goes on in rows that repeat the number and have no figures. */
function isContinuation({ key }: DataRow): boolean {
  return key !== null && /\+\d+$/.test(key);
}

/** @param builtIds null for a sheet that keeps no keys */
function indicatorFinder(indicators: readonly Indicator[], builtIds: readonly (string | null)[] | null) {
  // Of an indicator that the planner copied, the first is the one that was built.
  const byBuiltId = new Map(
    indicators.map((indicator, index) => [builtIds?.[index] ?? null, indicator] as const).reverse(),
  );
  const byTitle = new Map<string, Indicator | null>();
  for (const indicator of indicators) {
    const words = wordsOf(indicator.title);
    byTitle.set(words, byTitle.has(words) ? null : indicator);
  }
  return (data: DataRow, key: string | null): Indicator | null => {
    const builtId = key?.slice(0, key.lastIndexOf("/")) ?? null;
    const ofKey = builtId === null ? undefined : byBuiltId.get(builtId);
    if (ofKey !== undefined) return ofKey;
    const title = wordsOf(data.cell("indicator")?.text ?? "");
    const ofTitle = title === "" ? null : byTitle.get(title);
    if (ofTitle) return ofTitle;
    const number = Number(data.cell("number")?.value ?? NaN);
    const ofNumber = indicators[number - 1] ?? null;
    // Beside rows with keys, a title that no indicator has tells of one that was added. Two of the same title are
    // told apart by number.
    return title === "" || ofTitle === null || builtIds === null ? ofNumber : null;
  };
}

function wordsOf(title: string): string {
  return title.replace(/\s/g, "");
}

/** The planner may have sorted the sheet by any column: recorded keys tell the measures' own order. */
function sortByMeasure(rows: DataRow[]): void {
  const orders = rows.map(({ key }) => Number(/\/m(\d+)$/.exec(key ?? "")?.[1] ?? NaN));
  if (orders.some(Number.isNaN) || new Set(orders).size < orders.length) return;
  const order = new Map(rows.map((row, index) => [row, orders[index] ?? 0]));
  rows.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
}
