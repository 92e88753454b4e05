import {
  isReferenceNode,
  parse,
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  tokenize,
  type Token,
} from "@borgar/fx";
import { PART_CALL, WHOLE_CALL } from "./addin-call";

/** A table as formulas see it; rows and columns are zero-based. */
export interface FormulaTable {
  readonly name: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly columns: readonly string[];
}

export interface TranslationScope {
  readonly row: number;
  readonly column: number;
  readonly sheetName: string;
  readonly tables: readonly FormulaTable[];
  readonly isCustomFunction: (name: string) => boolean;
}

/** Whether Excel would accept the text as a formula at all; it may still give an error value. */
export function isFormulaWellFormed(formula: string): boolean {
  try {
    const tokens = tokenize(formula, { mergeRefs: true });
    if (tokens.some((token) => token.type === "unknown" || token.unterminated === true)) return false;
    const root = parse(tokens);
    return isReferenceNode(root) || root !== null;
  } catch {
    return false;
  }
}

/** Writes an Excel formula as the engine reads it: no structured references, quoted sheets, calls marked. */
export function translateFormula(formula: string, scope: TranslationScope): string {
  const tokens = tokenize(formula).filter(({ type, value }) => !(type === "operator" && value === "@"));
  const wholeCall = isWholeCall(tokens);
  return tokens
    .map((token, index) => translateToken(token, { scope, isWhole: wholeCall === index, tokens, index }))
    .join("");
}

/** Names of every function the formula calls, in capitals. */
export function functionsIn(formula: string): readonly string[] {
  return tokenize(formula)
    .filter(({ type }) => type === "func")
    .map(({ value }) => value.toUpperCase());
}

interface TokenPlace {
  readonly scope: TranslationScope;
  readonly isWhole: boolean;
  readonly tokens: readonly Token[];
  readonly index: number;
}

function translateToken(token: Token, { scope, isWhole, tokens, index }: TokenPlace): string {
  switch (token.type) {
    case "func":
      return scope.isCustomFunction(token.value)
        ? isWhole
          ? WHOLE_CALL
          : PART_CALL
        : token.value.replace(/^_xlfn\./i, "");
    case "operator":
      return token.value === "(" ? openingOf(tokens, index, scope) : token.value;
    case "bool":
      return `${token.value}()`;
    case "range":
    case "range_beam":
      return quotedReference(token.value);
    case "structured":
      return structuredReference(token.value, scope) ?? "#REF!";
    default:
      return token.value;
  }
}

/** A custom function's name becomes the first argument of the call. */
function openingOf(tokens: readonly Token[], index: number, scope: TranslationScope): string {
  const before = tokens[index - 1];
  if (before?.type !== "func" || !scope.isCustomFunction(before.value)) return "(";
  const after = tokens.slice(index + 1).find(({ type }) => type !== "whitespace");
  return `("${before.value.toUpperCase()}"${after?.value === ")" ? "" : ","}`;
}

/** The index of the function token when the formula is one call and nothing else, else null. */
function isWholeCall(tokens: readonly Token[]): number | null {
  const first = tokens.findIndex(({ type }) => type !== "fx_prefix" && type !== "whitespace");
  const last = tokens.findLastIndex(({ type }) => type !== "whitespace");
  if (tokens[first]?.type !== "func") return null;
  let depth = 0;
  for (let index = first + 1; index <= last; index += 1) {
    if (tokens[index]?.value === "(" && tokens[index]?.type === "operator") depth += 1;
    if (tokens[index]?.value === ")" && tokens[index]?.type === "operator") depth -= 1;
    if (depth === 0) return index === last ? first : null;
  }
  return null;
}

function quotedReference(text: string): string {
  const reference = parseA1Ref(text);
  const sheetName = reference?.context?.at(-1);
  if (reference === undefined || sheetName === undefined || !("range" in reference)) return text;
  return `${quoted(sheetName)}${stringifyA1Ref({ range: reference.range })}`;
}

function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`;
}

/** `指標[目標值]`, `指標[[#This Row],[目標值]]`, `[@目標值]`, `指標[#All]` as plain references. */
function structuredReference(text: string, scope: TranslationScope): string | null {
  const reference = parseStructRef(text);
  if (reference === undefined) return null;
  const table = findTable(reference.table ?? "", scope);
  if (table === undefined) return null;
  const columns = (reference.columns ?? []).map((name) => columnOf(table, name));
  if (columns.includes(-1)) return null;
  const rows = rowsOf(
    table,
    (reference.sections ?? []).map((section) => section.toLowerCase()),
    scope.row,
  );
  if (rows === null) return null;
  return `${quoted(table.sheetName)}${stringifyA1Ref({
    range: {
      top: rows.top,
      bottom: rows.bottom,
      left: table.column + (columns[0] ?? 0),
      right: table.column + (columns.at(-1) ?? table.columnCount - 1),
      $top: true,
      $bottom: true,
      $left: true,
      $right: true,
    },
  })}`;
}

function findTable(
  name: string,
  { tables, row, column, sheetName }: TranslationScope,
): FormulaTable | undefined {
  if (name !== "") return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  return tables.find(
    (table) =>
      table.sheetName === sheetName &&
      row >= table.row &&
      row < table.row + table.rowCount &&
      column >= table.column &&
      column < table.column + table.columnCount,
  );
}

function columnOf(table: FormulaTable, name: string): number {
  return table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
}

function rowsOf(
  table: FormulaTable,
  sections: readonly string[],
  row: number,
): { top: number; bottom: number } | null {
  const last = table.row + table.rowCount - 1;
  if (sections.includes("this row")) return row > table.row && row <= last ? { top: row, bottom: row } : null;
  if (sections.includes("all") || (sections.includes("headers") && sections.includes("data"))) {
    return { top: table.row, bottom: last };
  }
  if (sections.includes("headers")) return { top: table.row, bottom: table.row };
  return { top: table.row + 1, bottom: last };
}
