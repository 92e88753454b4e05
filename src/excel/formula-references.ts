/** The references of an A1 formula, found and replaced without a full parser: our own formulas and edits of them. */

/** A cell or an area as a formula names it. Rows are zero-based; columns are letters with their `$`. */
export interface FormulaReference {
  /** Null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly first: ReferencedCell;
  /** The other corner of an area, or null for a single cell. */
  readonly last: ReferencedCell | null;
}

interface ReferencedCell {
  readonly column: string;
  readonly row: number;
  readonly rowFixed: boolean;
}

const text = `"(?:[^"]|"")*"`;
const cell = `(\\$?[A-Za-z]{1,3})(\\$?)([1-9][0-9]{0,6})(?![\\p{L}\\p{N}_(.!])`;
const sheet = `(?:'((?:[^']|'')+)'|([\\p{L}_][\\p{L}\\p{N}_.]*))!`;
/** Ahead of everything a name could also be, because a plain formula consists of function names for the most part. */
const functionName = `[\\p{L}_][\\p{L}\\p{N}_.]*(?=\\()`;
const piece = new RegExp(
  `${text}|${functionName}|\\[[^\\]]*\\]|\\s+|(?:${sheet})?${cell}(?::${cell})?|[\\p{L}_\\\\][\\p{L}\\p{N}_.]*`,
  "gu",
);

interface FormulaRewriting {
  readonly reference: (reference: FormulaReference) => string;
  /** White space, function names and defined names; quoted text is never handed over. */
  readonly word?: (word: string) => string;
}

/** The formula with every reference replaced by what `reference` answers for it; quoted text stays as it is. */
export function rewriteFormula(formula: string, { reference, word }: FormulaRewriting): string {
  let rewritten = "";
  for (const piece of piecesOf(formula)) {
    if (typeof piece === "string") rewritten += piece;
    else if ("word" in piece) rewritten += word === undefined ? piece.word : word(piece.word);
    else rewritten += reference(piece);
  }
  return rewritten;
}

/** Quoted text and signs stand as they are. */
type Piece = string | { readonly word: string } | FormulaReference;

/** A formula is digested several times in a row: by what it refers to, and as it stands. */
let lastRead: { readonly formula: string; readonly pieces: readonly Piece[] } = { formula: "", pieces: [] };

function piecesOf(formula: string): readonly Piece[] {
  if (lastRead.formula !== formula) lastRead = { formula, pieces: readPieces(formula) };
  return lastRead.pieces;
}

function readPieces(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of formula.matchAll(piece)) {
    if (match.index > end) pieces.push(formula.slice(end, match.index));
    pieces.push(readPiece(match));
    end = match.index + match[0].length;
  }
  pieces.push(formula.slice(end));
  return pieces;
}

function readPiece([found, quotedSheet, plainSheet, ...cells]: RegExpExecArray): Piece {
  const first = referencedCell(cells[0], cells[1], cells[2]);
  if (first === null) return found.startsWith('"') || found.startsWith("[") ? found : { word: found };
  return {
    sheet: quotedSheet?.replaceAll("''", "'") ?? plainSheet ?? null,
    first,
    last: referencedCell(cells[3], cells[4], cells[5]),
  };
}

function referencedCell(column?: string, fixed?: string, row?: string): ReferencedCell | null {
  if (column === undefined || row === undefined) return null;
  return { column: column.toUpperCase(), row: Number(row) - 1, rowFixed: fixed === "$" };
}

/** The reference as it is typed in a formula, its sheet's name quoted. */
export function referenceText({ sheet, first, last }: FormulaReference): string {
  const prefix = sheet === null ? "" : `${quotedSheetName(sheet)}!`;
  return prefix + cellText(first) + (last === null ? "" : `:${cellText(last)}`);
}

function cellText({ column, row, rowFixed }: ReferencedCell): string {
  return `${column}${rowFixed ? "$" : ""}${row + 1}`;
}

/** Quotes a sheet's name where Excel needs it; quoting more often than needed does no harm. */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
