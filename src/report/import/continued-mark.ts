const continuedMark = /(?<!\s)\s*[（(](?:接?續|[接續][前上]頁|cont\.?|continued)[)）]\s*$/i;

/** A goal's or indicator's name without the （續） with which it stands again after a page break. */
export function withoutContinuedMark(name: string): string {
  return name.replace(continuedMark, "");
}

export function hasContinuedMark(name: string): boolean {
  return continuedMark.test(name);
}
