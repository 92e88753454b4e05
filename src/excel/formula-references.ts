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
export function rewriteFormula(
  formula: string,
  { reference, word = (same) => same }: FormulaRewriting,
): string {
  return formula.replace(
    piece,
    (found, quotedSheet?: string, plainSheet?: string, ...cells: (string | undefined)[]) => {
      const first = referencedCell(cells[0], cells[1], cells[2]);
      if (first === null) return found.startsWith('"') || found.startsWith("[") ? found : word(found);
      return reference({
        sheet: quotedSheet?.replaceAll("''", "'") ?? plainSheet ?? null,
        first,
        last: referencedCell(cells[3], cells[4], cells[5]),
      });
    },
  );
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
