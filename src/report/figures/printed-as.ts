/** Whether a value, rounded to so many decimals, is the printed one; the binary rest of a half counts for it. */
export function isPrintedAs(value: number, printed: number, decimals: number): boolean {
  return Math.abs(value - printed) <= 0.5 * 10 ** -decimals + 1e-9;
}
