import type { CellValue } from "../report/read-sheets/sheet-cells";
import { addressOf } from "../report/layout/cell-location";
import { withoutApostrophe } from "./standing-cells";
import { readRows } from "./read-rows";
import { rowIdentity, type MarkedCell } from "./row-mark";
import { rowsOfAddress } from "./rows-of-address";
import { actionBytes, cutIntoRequests, sizeInRequest } from "./write-step";

/** A cell to be found, and what is expected to stand in it. */
export interface SoughtCell {
  readonly cell: MarkedCell;
  readonly content: string;
}

/** Where a cell stands now. */
export interface FoundCell {
  readonly cell: MarkedCell;
  /** As `formulas` gives it, as text. */
  readonly content: string;
  readonly isProtected: boolean;
}

/**
 * Finds each cell by the record of its row and reads it: one request for each 2 MB; where rows have moved, also the
 * records of their sheet and the cells once more. Null for a cell whose row is gone, or cannot be told from another.
 */
export async function findCells(
  context: Excel.RequestContext,
  sought: readonly SoughtCell[],
): Promise<readonly (FoundCell | null)[]> {
  const sheets = askForSheets(context, sought);
  const standing = await readCells(context, sought);
  const rowCountOf = (name: string): number => sheets.get(name)?.rowCount() ?? 0;
  const isInPlace = sought.map(({ cell }, index) => {
    if (cell.row === undefined) return true;
    if (standing[index]?.identity !== cell.row.identity) return false;
    return cell.row.identity !== null || rowCountOf(cell.sheet) === cell.row.rowCount;
  });
  const astray = sought.filter(
    ({ cell }, index) => isInPlace[index] === false && cell.row?.identity !== null,
  );
  const moved = astray.length === 0 ? [] : await locate(context, astray, rowCountOf);
  const anew = moved.length === 0 ? [] : await readCells(context, moved);
  const byOrigin = new Map(moved.map((own, index) => [own.origin, { ...own, ...anew[index] }]));
  return sought.map((own, index) => {
    const at = isInPlace[index] === true ? { ...own, ...standing[index] } : byOrigin.get(own);
    if (at?.read === undefined) return null;
    const isProtected = sheets.get(own.cell.sheet)?.protection.protected ?? false;
    return { cell: at.cell, content: at.read, isProtected };
  });
}

function askForSheets(context: Excel.RequestContext, sought: readonly SoughtCell[]) {
  return new Map(
    [...new Set(sought.map(({ cell }) => cell.sheet))].map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const used = sheet.getUsedRangeOrNullObject(true).untrack().load("rowIndex,rowCount");
      const rowCount = () => (used.isNullObject ? 0 : used.rowIndex + used.rowCount);
      return [name, { protection: sheet.protection.load("protected"), rowCount }] as const;
    }),
  );
}

export interface ReadCell {
  /** As text, without the apostrophe that Excel may give back. */
  readonly read: string;
  /** What is to be entered so that the cell holds the same again: a text that begins like a formula is none. */
  readonly entry: unknown;
  readonly identity: string | null;
}

async function readCells(
  context: Excel.RequestContext,
  sought: readonly SoughtCell[],
): Promise<readonly ReadCell[]> {
  const read: ReadCell[] = [];
  // A range for the cell, another one for the record of its row.
  const sized = sought.map((own) => ({ ...own, bytes: 4 * actionBytes + sizeInRequest(own.content) }));
  for (const part of cutIntoRequests(sized)) {
    const answers = part.map(({ cell }) => askForCell(context, cell));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each 2 MB
    await context.sync();
    read.push(...answers.map((answer) => answer()));
  }
  return read;
}

/** Asks for a cell and for the record of its row as they stand when Excel comes to it in the request. */
export function askForCell(context: Excel.RequestContext, cell: MarkedCell): () => ReadCell {
  const sheet = context.workbook.worksheets.getItem(cell.sheet);
  // Untracked, so that the client needs no request to let go of them.
  const own = sheet.getRange(cell.address).untrack().load("formulas,values");
  const at = cell.row && addressOf(rowOf(cell), cell.row.recordColumn);
  const record = at === undefined ? null : sheet.getRange(at).untrack().load("formulas");
  return () => {
    const [entered, value]: unknown[] = [own.formulas[0]?.[0], own.values[0]?.[0]];
    const read = withoutApostrophe(entered);
    const isText = typeof entered === "string" && entered !== "" && entered === value;
    const identity = rowIdentity(record?.formulas[0]?.[0] as CellValue | undefined);
    return { read, entry: isText ? `'${read}` : entered, identity };
  };
}

function rowOf({ address }: MarkedCell): number {
  return rowsOfAddress(address)?.first ?? 0;
}

interface MovedCell extends SoughtCell {
  readonly origin: SoughtCell;
}

/** Of two rows with the same record, because the planner copied one, nobody can tell which is meant. */
async function locate(
  context: Excel.RequestContext,
  astray: readonly SoughtCell[],
  rowCountOf: (sheet: string) => number,
): Promise<readonly MovedCell[]> {
  const columns = new Map(
    astray.map(({ cell }) => {
      const column = cell.row?.recordColumn ?? 0;
      return [`${cell.sheet}!${String(column)}`, { name: cell.sheet, column }] as const;
    }),
  );
  const sheets = [...columns.values()].map(({ name, column }) => ({
    name,
    firstColumn: column,
    ...{ sheet: context.workbook.worksheets.getItem(name), rowCount: rowCountOf(name), columnCount: 1 },
  }));
  const read = await readRows(context, sheets, {
    properties: "formulas",
    rowsOf: ({ formulas }) => (formulas as CellValue[][]).map(([entered]) => rowIdentity(entered)),
  });
  const rows = new Map<string, number[]>();
  for (const [{ name, firstColumn }, identities] of read) {
    identities.forEach((identity, row) => {
      if (identity === null) return;
      const place = JSON.stringify([name, firstColumn, identity]);
      const known = rows.get(place);
      if (known === undefined) rows.set(place, [row]);
      else known.push(row);
    });
  }
  return astray.flatMap((origin) => {
    const { sheet, address, row } = origin.cell;
    const [at, further] = rows.get(JSON.stringify([sheet, row?.recordColumn, row?.identity])) ?? [];
    if (at === undefined || further !== undefined) return [];
    const cell = { ...origin.cell, address: address.replace(/\d+$/, String(at + 1)) };
    return [{ cell, content: origin.content, origin }];
  });
}
