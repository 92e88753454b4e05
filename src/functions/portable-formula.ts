/** Pieces that the plain formulas of several functions share. */

/** TRUE where one of the arguments is blank: an empty cell, or nothing but spaces of either width. */
export function blankTest(argumentFormulas: readonly string[]): string {
  const tests = argumentFormulas.map((formula) => `TRIM(SUBSTITUTE(${present(formula)},"\u3000",""))=""`);
  return tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`;
}

/** A formula that can stand as an operand: a cell or a positive number as it is, all else in parentheses. */
export function operand(formula: string): string {
  const alone = /^(?:\$?[A-Z]{1,3}\$?[0-9]+|[0-9]+(?:\.[0-9]+)?)$/;
  return alone.test(formula) ? formula : `(${present(formula)})`;
}

/** An argument as a number; what a blank or an argument that is not given counts as is written out. */
export function numberOr(formula: string, otherwise: number): string {
  if (formula === "") return String(otherwise);
  return `IF(${blankTest([formula])},${String(otherwise)},${operand(formula)}*1)`;
}

/** An argument left out between commas, as in ACHIEVEMENT(A2,), is a blank. */
function present(formula: string): string {
  return formula.trim() === "" ? '""' : formula;
}
