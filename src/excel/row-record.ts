import type { BuiltGoal, SheetKind } from "../report/layout/sheet-plan";
import type { GoalOrigin } from "../report/model";

/**
 * What the hidden record column keeps for one row: `caption apr1r|key|style|cells|merges|layout|goal`, without what is empty at the end.
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
  /** Only in an indicator's first row of the report sheet. */
  readonly goal: BuiltGoal | null;
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
  const fields = [encoded(record.key), record.style, cells.join(","), merges.join(",")];
  const occasional = [record.layout ?? "", record.goal === null ? "" : formatGoal(record.goal)];
  const filled = occasional.slice(0, occasional.findLastIndex((field) => field !== "") + 1);
  return `${caption === "" ? "" : `${caption} `}${markers[record.kind]}${[...fields, ...filled].join("|")}`;
}

/** The record in a cell's text, or null when the text is none of ours. */
export function parseRecord(text: unknown): RowRecord | null {
  if (typeof text !== "string") return null;
  const found = /(?:^| |')apr1([dr])\|([^|]*)\|([^|]*)\|([^|]*)\|([^|]*)(?:\|([^|]*)(?:\|([^|]*))?)?$/.exec(
    text,
  );
  if (found === null) return null;
  const [, letter, key = "", style = "", cells = "", merges = "", layout = "", goal = ""] = found;
  const decodedKey = decoded(key);
  if (decodedKey === null) return null;
  return {
    kind: letter === "d" ? "data" : "report",
    key: decodedKey,
    style,
    cells: cells.split(",").map(parseCell),
    merges: merges === "" ? [] : merges.split(",").flatMap(parseMerge),
    layout: layout === "" ? null : layout,
    goal: goal === "" ? null : parseGoal(goal),
  };
}

function encoded(text: string): string {
  return text.replace(/[%|]/g, encodeURIComponent);
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

/** `g2`, `g2,above`. */
function formatGoal({ id, origin }: BuiltGoal): string {
  const name = id.replace(/[%|,]/g, encodeURIComponent);
  return origin === "own" ? name : `${name},${origin}`;
}

function parseGoal(text: string): BuiltGoal | null {
  const [name = "", origin = "own"] = text.split(",");
  const id = decoded(name);
  return id !== null && isOrigin(origin) ? { id, origin } : null;
}

function isOrigin(text: string): text is GoalOrigin {
  return text === "own" || text === "above" || text === "previousPage";
}

function parseMerge(text: string): MergeRecord[] {
  const [column, rowCount, columnCount] = text.split("x").map(Number);
  const whole = [column, rowCount, columnCount].every(Number.isInteger);
  return whole ? [{ column, rowCount, columnCount } as MergeRecord] : [];
}
