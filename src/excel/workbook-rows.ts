import type { SheetKind, SheetPlan } from "../report/layout/sheet-plan";
import type { RowNaming } from "./digest";
import { referenceText, rewriteFormula } from "./formula-references";
import type { FormulaReference } from "./formula-references";
import type { RowAlignment } from "./row-alignment";
import type { StandingSheet } from "./standing-sheet";

/** One sheet of the build: what is planned, what stands, and which row becomes which. */
export interface AlignedSheet {
  readonly plan: SheetPlan;
  readonly standing: StandingSheet;
  readonly alignment: RowAlignment;
  /** By index in the plan: where the row will stand. */
  readonly finalRows: readonly number[];
}

/** True when no row of the sheet is inserted, deleted or moved. */
export function keepsItsRows({ alignment }: AlignedSheet): boolean {
  return alignment.deleted.length === 0 && alignment.rows.every(({ standing }) => standing !== null);
}

/** Names rows by their keys for formulas of the plan, which know the sheets by their wished names. */
export function namingInPlans(plans: readonly SheetPlan[], own: SheetKind): RowNaming {
  const keys = (plan: SheetPlan) => plan.rows.map(({ key }) => key);
  return rowNaming(
    plans.map((plan) => ({ name: plan.name, kind: plan.kind, keys: keys(plan) })),
    own,
  );
}

/** Names rows by their keys for formulas found in the workbook. */
export function namingInWorkbook(
  sheets: readonly { readonly plan: SheetPlan; readonly standing: StandingSheet }[],
  own: SheetKind,
): RowNaming {
  const keys = (standing: StandingSheet) => standing.rows.map(({ record }) => record?.key ?? null);
  return rowNaming(
    sheets.map(({ plan, standing }) => ({ name: standing.name, kind: plan.kind, keys: keys(standing) })),
    own,
  );
}

interface NamedSheet {
  readonly name: string;
  readonly kind: SheetKind;
  readonly keys: readonly (string | null)[];
}

function rowNaming(sheets: readonly NamedSheet[], own: SheetKind): RowNaming {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toUpperCase(), sheet]));
  const ownSheet = sheets.find(({ kind }) => kind === own);
  return (sheetName, row) => {
    const sheet = sheetName === null ? ownSheet : byName.get(sheetName.toUpperCase());
    if (sheet === undefined) return `${sheetName?.toUpperCase() ?? own}!${row}`;
    return `${sheet.kind} ${sheet.keys[row] ?? row}`;
  };
}

/** Turns formulas of the plan into formulas for the workbook: other sheet names, other rows. */
export function formulaRelocation(
  sheets: readonly AlignedSheet[],
  own: SheetKind,
): (formula: string) => string {
  const byName = new Map(sheets.map((sheet) => [sheet.plan.name.toUpperCase(), sheet]));
  const ownSheet = sheets.find(({ plan }) => plan.kind === own);
  const atPlannedPlaces = sheets.every(
    ({ plan, standing, finalRows }) =>
      plan.name === standing.name && finalRows.every((row, index) => row === index),
  );
  if (atPlannedPlaces) return (formula) => formula;

  const relocate = (reference: FormulaReference): string => {
    const sheet = reference.sheet === null ? ownSheet : byName.get(reference.sheet.toUpperCase());
    if (sheet === undefined) return referenceText(reference);
    const { first, last } = reference;
    const rows = sheet.finalRows.slice(first.row, (last ?? first).row + 1);
    const top = rows.length === 0 ? first.row : rows.reduce((a, b) => Math.min(a, b));
    const bottom = rows.length === 0 ? (last ?? first).row : rows.reduce((a, b) => Math.max(a, b));
    return referenceText({
      sheet: reference.sheet === null ? null : sheet.standing.name,
      first: { ...first, row: top },
      last: last === null ? null : { ...last, row: bottom },
    });
  };
  return (formula) => rewriteFormula(formula, { reference: relocate });
}
