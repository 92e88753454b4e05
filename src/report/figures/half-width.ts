const full = /[０-９％﹪]|(?<=[０-９])(?:，(?=[０-９]{3}(?![０-９]))|．(?=[０-９]))/g;

/**
 * Digits, percent signs, and what sets off thousands and decimals of full-width numbers, in their usual width and each
 * in its place: what looks for figures in words looks there. Other signs stay as they are.
 */
export function halfWidthFigures(text: string): string {
  return text.replace(full, (sign) => sign.normalize("NFKC"));
}
