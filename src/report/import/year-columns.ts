import { normaliseText } from "../figures/normalised-text";
import type { Column, ColumnRole } from "./columns";

/**
 * Of columns with years in their captions (114 年度實際值, 115 年度目標值, 115 年度實際值), those of the report's year keep
 * what they hold; an actual value of an earlier one is last year's. The report's year is the latest with an actual
 * value, or the latest at all where the actual values have a column without year.
 */
export function withRolesByYear(columns: readonly Column[]): readonly Column[] {
  const dated = columns.map((column) => ({ column, year: figureYear(column) }));
  const yearsOf = (kind: ColumnRole["kind"]) =>
    dated.flatMap(({ column, year }) => (year !== null && column.role.kind === kind ? [year] : []));
  const actuals = yearsOf("actual");
  const isEveryActualDated = columns.filter(({ role }) => role.kind === "actual").length === actuals.length;
  const years = actuals.length > 0 && isEveryActualDated ? actuals : [...actuals, ...yearsOf("target")];
  const own = Math.max(...years);
  return dated.map(({ column, year }) =>
    year === null || year === own ? column : { ...column, role: roleInYear(column.role, year < own) },
  );
}

function roleInYear(role: ColumnRole, isEarlier: boolean): ColumnRole {
  return { kind: role.kind === "actual" && isEarlier ? "previous" : "unknown" };
}

function figureYear({ role, caption }: Column): number | null {
  if (role.kind !== "target" && role.kind !== "actual") return null;
  const year = /^(\d{2,4})\s*年/.exec(normaliseText(caption).text.trim())?.[1];
  return year === undefined ? null : Number(year);
}
