/** Whether a value, rounded to so many decimals, is the printed one; the binary rest of a half counts for it. */
export function isPrintedAs(value: number, printed: number, decimals: number): boolean {
  return Math.abs(value - printed) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** What a printed number stands for: 10,000 of 4.4 萬元, whose decimals are those of 4.4. */
export function scaleOf({ value, text }: { readonly value: number; readonly text: string }): number {
  const printed = /\d[\d,]*(?:\.\d+)?/.exec(text.normalize("NFKC"))?.[0] ?? "0";
  const number = Number(printed.replaceAll(",", ""));
  return number === 0 ? 1 : Math.abs(value) / number;
}
