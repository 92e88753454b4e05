import type { SheetKind } from "../report/layout/sheet-plan";
import { rewriteFormula } from "./formula-references";
import type { ReadRow, StandingRows, StandingSheets } from "./standing-report";

/** Rows of our sheets, zero-based. */
export type RowSets = Readonly<Record<SheetKind, ReadonlySet<number>>>;

/**
 * The changed rows and those that show something else because of them: whose formulas refer to one of them, or to
 * another such row. A formula whose cells cannot be told from its text (names, table columns, whole columns, INDIRECT),
 * or that stand in another sheet, counts each time.
 */
export function dependentRows(rows: StandingRows, sheets: StandingSheets, changed: RowSets): RowSets {
  const found = { report: new Set(changed.report), data: new Set(changed.data) };
  const formulas = formulaRows(rows, sheets);
  let isGrowing = true;
  while (isGrowing) {
    isGrowing = false;
    for (const { kind, row, inputs } of formulas) {
      if (found[kind].has(row) || !(inputs === "any" || inputs.some((input) => isAmong(found, input))))
        continue;
      found[kind].add(row);
      isGrowing = true;
    }
  }
  return found;
}

interface FormulaRow {
  readonly kind: SheetKind;
  readonly row: number;
  readonly inputs: readonly RowStretch[] | "any";
}

interface RowStretch {
  readonly kind: SheetKind;
  readonly first: number;
  readonly last: number;
}

function isAmong(
  found: Readonly<Record<SheetKind, Set<number>>>,
  { kind, first, last }: RowStretch,
): boolean {
  if (last - first < found[kind].size) {
    for (let row = first; row <= last; row++) if (found[kind].has(row)) return true;
    return false;
  }
  for (const row of found[kind]) if (row >= first && row <= last) return true;
  return false;
}

function formulaRows(rows: StandingRows, sheets: StandingSheets): readonly FormulaRow[] {
  return (["report", "data"] as const).flatMap((kind) =>
    (rows[kind] ?? []).flatMap((read, row): FormulaRow[] => {
      const inputs: RowStretch[] = [];
      for (const reference of referencesIn(read)) {
        const of = reference === "any" ? null : kindOf(reference.sheet, kind, sheets);
        if (reference === "any" || of === null) return [{ kind, row, inputs: "any" }];
        inputs.push({ kind: of, first: reference.first, last: reference.last });
      }
      return inputs.length === 0 ? [] : [{ kind, row, inputs }];
    }),
  );
}

/** Null for a sheet that is none of ours. */
function kindOf(name: string | null, own: SheetKind, { report, data }: StandingSheets): SheetKind | null {
  if (name === null) return own;
  if (name.toUpperCase() === report.name.toUpperCase()) return "report";
  return name.toUpperCase() === data?.name.toUpperCase() ? "data" : null;
}

type RowReference = "any" | { readonly sheet: string | null; readonly first: number; readonly last: number };

/** Rows that were read once keep what their formulas refer to. */
const known = new WeakMap<ReadRow, readonly RowReference[]>();

function referencesIn(row: ReadRow): readonly RowReference[] {
  const references =
    known.get(row) ??
    row.formulas.flatMap((entered) =>
      typeof entered === "string" && entered.startsWith("=") ? referencesOf(entered) : [],
    );
  known.set(row, references);
  return references;
}

/** What is left of a formula without its references and texts and names a name, a table or whole rows. */
const unclear = /\[|[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(])|\d+:|(?:INDIRECT|OFFSET)\(/iu;

function referencesOf(formula: string): readonly RowReference[] {
  const references: RowReference[] = [];
  const rest = rewriteFormula(formula, {
    reference: ({ sheet, first, last }) => {
      const rows = [first.row, (last ?? first).row];
      references.push({ sheet, first: Math.min(...rows), last: Math.max(...rows) });
      return "";
    },
  })
    .replace(/"(?:[^"]|"")*"/g, "")
    .replace(/#[A-Z/0]+[!?]?|(?<![\p{L}\p{N}_.])(?:TRUE|FALSE)(?![\p{L}\p{N}_.(])/giu, "");
  return unclear.test(rest) ? ["any"] : references;
}
