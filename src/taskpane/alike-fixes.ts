import type { CellFix } from "../excel/cell-fix";
import type { ReviewedFinding } from "../excel/review-workbook";

/**
 * For each finding the fixes of the same slip of typing (提昇 for 提升, say), its own among them, one for each cell: a
 * planner who agrees to one may make them all. What a report claims is never fixed by the dozen.
 */
export function alikeFixes(
  findings: readonly ReviewedFinding[],
): (reviewed: ReviewedFinding) => readonly CellFix[] {
  const byFault = new Map<string, Map<string, CellFix>>();
  for (const { finding, fixes, ignored } of findings) {
    const fault = faultOf(finding);
    if (fault === null || ignored.kind === "ignored") continue;
    const alike = byFault.get(fault) ?? new Map<string, CellFix>();
    for (const fix of fixes) {
      const cell = `${fix.cell.sheet}!${fix.cell.address}`;
      if (!alike.has(cell)) alike.set(cell, fix);
    }
    byFault.set(fault, alike);
  }
  return ({ finding }) => [...(byFault.get(faultOf(finding) ?? "")?.values() ?? [])];
}

function faultOf({ rule, details }: ReviewedFinding["finding"]): string | null {
  return rule === "characters" ? String(details["fault"]) : null;
}
