import type { Bound } from "../model";

/** Longer words first, because 不超過 contains 超過. */
const before: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不|未|毋須)(?:得)?(?:超過|逾|高於|多於|大於)$|(?:低於|少於|小於)或?等於$|≦$/, "atMost"],
  [/(?:不|未)(?:得)?(?:少於|低於|小於)$|(?:高於|多於|大於)或?等於$|≧$/, "atLeast"],
  [/(?:至多|最多|上限為?|≤|<=)$/, "atMost"],
  [/(?:至少|最少|最低|起碼|≥|>=)(?:達到?|為|有)?$/, "atLeast"],
  [/(?:超過|超逾|逾|突破|高於|多於|大於|超越|>)$/, "above"],
  [/(?:未達|未滿|不到|不足|不及|低於|少於|小於|<)$/, "below"],
  [/(?:(?<![契簽節預合條大違制公規邀特隱])約|大約|約計|約為|約有|將近|(?<![附鄰親])近|接近)$/, "about"],
];

const after: readonly (readonly [RegExp, Bound])[] = [
  [/^\s*\(?(?:含)?\)?以上/, "atLeast"],
  [/^\s*\(?(?:含)?\)?(?:以下|以內|之內|內(?!容|部|政|含|外|涵))/, "atMost"],
  [/^\s*(?:左右|上下)/, "about"],
];

export interface BoundWord {
  readonly bound: Bound;
  readonly length: number;
}

/** The word of bound that ends a text, i.e. stands before a number. */
export function boundBefore(text: string): BoundWord {
  const trimmed = text.trimEnd();
  return found(before, trimmed, text.length - trimmed.length);
}

/** The word of bound that begins a text, i.e. stands after number and unit. */
export function boundAfter(text: string): BoundWord {
  return found(after, text, 0);
}

function found(words: readonly (readonly [RegExp, Bound])[], text: string, extra: number): BoundWord {
  for (const [word, bound] of words) {
    const match = word.exec(text);
    if (match) return { bound, length: match[0].length + extra };
  }
  return { bound: "exact", length: 0 };
}
