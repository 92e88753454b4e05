import { composeFixes, type CellFix } from "../excel/cell-fix";
import type { ReviewedFinding } from "../excel/review-workbook";

/** Slips that are mended in the same way wherever they stand; how a pair of quotes is mended differs each time. */
const alwaysAlike: readonly unknown[] = ["promote", "digits", "punctuation", "factor", "fullStop"];

/**
 * For each finding the fixes of the same slip of typing (提昇 for 提升, say), its own among them, one for each cell: a
 * planner who agrees to one may make them all. What a report claims is never fixed by the dozen.
 */
export function alikeFixes(
  findings: readonly ReviewedFinding[],
): (reviewed: ReviewedFinding) => readonly CellFix[] {
  const byFault = new Map<string, CellFix[]>();
  for (const { finding, fixes, ignored } of findings) {
    const fault = faultOf(finding);
    if (fault === null || ignored.kind === "ignored") continue;
    const alike = byFault.get(fault);
    if (alike === undefined) byFault.set(fault, [...fixes]);
    else alike.push(...fixes);
  }
  const composed = new Map([...byFault].map(([fault, fixes]) => [fault, composeFixes(fixes)]));
  return ({ finding }) => composed.get(faultOf(finding) ?? "") ?? [];
}

function faultOf({ rule, details }: ReviewedFinding["finding"]): string | null {
  const fault = details["fault"];
  return rule === "characters" && alwaysAlike.includes(fault) ? String(fault) : null;
}
