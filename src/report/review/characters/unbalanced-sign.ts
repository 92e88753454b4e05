const closers: Readonly<Record<string, string>> = {
  "「": "」",
  "『": "』",
  "《": "》",
  "〈": "〉",
  "【": "】",
  "（": "）",
};
const openers: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closers).map(([open, close]) => [close, open]),
);
/** Half-width and full-width parentheses are used for one another. */
const forms: Readonly<Record<string, string>> = { "(": "（", ")": "）" };

export interface UnbalancedSign {
  readonly index: number;
  readonly sign: string;
  /** The sign that closes it; null when the sign itself closes nothing. */
  readonly missing: string | null;
  /** Whether that belongs in the place of the sign, which closes another kind of quote: 』 of 「…』. */
  readonly isWrongKind: boolean;
}

/** The only quote or bracket of a text without its own counterpart; null when none or several are. One pass. */
export function unbalancedSign(text: string): UnbalancedSign | null {
  const opened: { index: number; sign: string }[] = [];
  const stray: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const sign = forms[text[index] ?? ""] ?? text[index] ?? "";
    if (sign in closers) opened.push({ index, sign });
    else if (sign in openers) {
      if (opened.at(-1)?.sign === openers[sign]) opened.pop();
      else if (!isListMarker(text, index)) stray.push(index);
    }
  }
  const [first, another] = opened;
  const [index = -1, further] = stray;
  if (another || further !== undefined || (!first && index < 0)) return null;
  const signAt = (at: number) => text[at] ?? "";
  if (!first) return { index, sign: signAt(index), missing: null, isWrongKind: false };
  const missing = signAt(first.index) === "(" ? ")" : (closers[first.sign] ?? "");
  if (index < 0) return { index: first.index, sign: signAt(first.index), missing, isWrongKind: false };
  return index > first.index ? { index, sign: signAt(index), missing, isWrongKind: true } : null;
}

/** 1) and a) number an item and close nothing. */
function isListMarker(text: string, index: number): boolean {
  return (
    /[)）]/.test(text[index] ?? "") &&
    /(?:^|[\s。；：，、])[\da-zA-Z一二三四五六七八九十]{1,2}$/.test(text.slice(Math.max(0, index - 3), index))
  );
}
