import type { Indicator, StatedValue } from "../model";

const ahead = /(?:(?:超前|超越|超出)[^，。；、\d]{0,10}|(?:優於|高於|逾)[^，。；、\d]{0,6}目標值?\s*)$/;
const behind = /(?:(?:落後|短少)[^，。；、\d]{0,10}|(?:低於|不及|未達)[^，。；、\d]{0,6}目標值?\s*)$/;

/** How far before a claim the word is looked for that makes it a distance. */
const longestLead = 16;

/**
 * The achievements a claim can mean. 超前預定進度 25% is usually 125%, but 超前預定進度 144% is meant as 144%:
 * neither reading may be called false.
 */
export function readingsOf({ sections }: Indicator, claim: StatedValue): readonly StatedValue[] {
  const { section, paragraph, start } = claim.place;
  const text = sections[section]?.paragraphs[paragraph]?.text ?? "";
  const before = text.slice(Math.max(0, start - longestLead), start);
  if (ahead.test(before)) return [claim, { ...claim, fraction: 1 + claim.fraction }];
  return behind.test(before) ? [claim, { ...claim, fraction: 1 - claim.fraction }] : [claim];
}
