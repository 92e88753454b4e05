/** Excel's limit on the name of a sheet, in characters. */
const longestName = 31;

/** The name itself when no sheet has it, or the name with the first free number: `施政績效報告 (2)`. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toUpperCase()));
  const base = wished.slice(0, longestName);
  if (!used.has(base.toUpperCase())) return base;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = base.slice(0, longestName - suffix.length) + suffix;
    if (!used.has(name.toUpperCase())) return name;
  }
}

/** The same for the name of a table, where blanks and brackets are not allowed. */
export function freeTableName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toUpperCase()));
  if (!used.has(wished.toUpperCase())) return wished;
  for (let number = 2; ; number++) {
    if (!used.has(`${wished}_${number}`.toUpperCase())) return `${wished}_${number}`;
  }
}
