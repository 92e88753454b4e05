import type { SheetKind } from "../report/layout/sheet-plan";

/**
 * What the hidden record column keeps for one row: `caption apr1r|key|style|cells|merges|layout`.
 * It stands in the sheet itself, so that it survives a renamed sheet, LibreOffice and co-authoring.
 */
export interface RowRecord {
  readonly kind: SheetKind;
  readonly key: string;
  /** Digest of the row's height and of the looks of its cells. */
  readonly style: string;
  /** One for every column, as last generated. */
  readonly cells: readonly CellRecord[];
  /** The merged areas whose first cell lies in this row. */
  readonly merges: readonly MergeRecord[];
  /**
   * Digest of everything that belongs to the sheet as a whole. Only the plan's first row has one, and only
   * after a build has come to its end: a sheet without it was interrupted.
   */
  readonly layout: string | null;
}

export interface CellRecord {
  /** By what the cell says and refers to. */
  readonly digest: string;
  /** Formulas only: the digest of the formula exactly as it was written. */
  readonly written: string | null;
}

export interface MergeRecord {
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

const markers: Readonly<Record<SheetKind, string>> = { data: "apr1d|", report: "apr1r|" };

/** The record as one line of text; `caption` is what the plan itself puts into the cell. */
export function formatRecord(record: RowRecord, caption: string): string {
  const cells = record.cells.map(({ digest, written }) =>
    written === null ? digest : `${digest}~${written}`,
  );
  const merges = record.merges.map((merge) => `${merge.column}x${merge.rowCount}x${merge.columnCount}`);
  const fields = [
    record.key.replace(/[%|]/g, encodeURIComponent),
    record.style,
    cells.join(","),
    merges.join(","),
  ];
  const layout = record.layout === null ? [] : [record.layout];
  return `${caption === "" ? "" : `${caption} `}${markers[record.kind]}${[...fields, ...layout].join("|")}`;
}

/** The record in a cell's text, or null when the text is none of ours. */
export function parseRecord(text: unknown): RowRecord | null {
  if (typeof text !== "string") return null;
  const found = /(?:^| |')apr1([dr])\|([^|]*)\|([^|]*)\|([^|]*)\|([^|]*)(?:\|([^|]*))?$/.exec(text);
  if (found === null) return null;
  const [, letter, key = "", style = "", cells = "", merges = "", layout] = found;
  const decodedKey = decoded(key);
  if (decodedKey === null) return null;
  return {
    kind: letter === "d" ? "data" : "report",
    key: decodedKey,
    style,
    cells: cells.split(",").map(parseCell),
    merges: merges === "" ? [] : merges.split(",").flatMap(parseMerge),
    layout: layout ?? null,
  };
}

function decoded(key: string): string | null {
  try {
    return decodeURIComponent(key);
  } catch {
    return null;
  }
}

function parseCell(text: string): CellRecord {
  const [digest = "", written] = text.split("~");
  return { digest, written: written ?? null };
}

function parseMerge(text: string): MergeRecord[] {
  const [column, rowCount, columnCount] = text.split("x").map(Number);
  const whole = [column, rowCount, columnCount].every(Number.isInteger);
  return whole ? [{ column, rowCount, columnCount } as MergeRecord] : [];
}
