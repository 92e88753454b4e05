import type { Indicator, StatedValue } from "../model";
import { textOfSections } from "../section-text";
import { matchesPrinted } from "./compute-achievement";
import type { Reckoning } from "./reckoning";

/**
 * What several measures make together where the standard says how: by weights, their mean (算術平均) or their least
 * (較低者). A fraction; null where it says nothing.
 */
export function declaredCombination(indicator: Indicator, computed: readonly number[]): number | null {
  const standard = textOfSections(indicator, ["standard"]);
  const weights = weightsIn(standard);
  if (weights.length === computed.length && Math.abs(weights.reduce((sum, own) => sum + own, 0) - 1) < 1e-9) {
    return weights.reduce((sum, weight, index) => sum + weight * (computed[index] ?? 0), 0);
  }
  if (/權重|加權|配分|[各占佔]\s*[\d０-９]+\s*[%％]/.test(standard)) return null;
  if (/達成[率度]?[^。；]{0,8}平均|平均[^。；]{0,10}(?:計算|計列|達成)/.test(standard)) {
    return computed.reduce((sum, value) => sum + value, 0) / computed.length;
  }
  return /達成[率度]?[^。；]{0,6}(?:較低|最低)|[取以][^。；，]{0,10}(?:較低|最低)/.test(standard)
    ? Math.min(...computed)
    : null;
}

/** The weights of the parts of an indicator, as fractions: a、…（權重 50%）b、…（權重 30%）, 以權重 60%、40% 加權. */
export function weightsIn(standard: string): readonly number[] {
  const text = standard.normalize("NFKC");
  const listed =
    /權重(?:各|分別)?(?:為|占|是)?\s*((?:[^\d，。；%]{0,16}\d+(?:\.\d+)?\s*%\s*[、及與和])+[^\d，。；%]{0,16}\d+(?:\.\d+)?\s*%)/.exec(
      text,
    )?.[1];
  const each = [...text.matchAll(/(?:權重|配分)\s{0,4}[:為占]?\s{0,4}(\d{1,6}(?:\.\d{1,6})?)\s{0,4}%/g)].map(
    ([, own]) => own ?? "",
  );
  const printed = listed === undefined ? each : (listed.match(/\d+(?:\.\d+)?/g) ?? []);
  return printed.map((own) => Number(own) / 100);
}

const overall = /(?:加權|平均|本[項指]|整體|綜合|總)[^，。；、\d]{0,10}$/;
/** 加權達成率＝101%×60%＋105%×40%＝102.6%: what stands behind the last sign, and none of its factors. */
const resultOf = /(?:加權|平均|本[項指]|整體|綜合|總)[^。；]{0,80}[=＝]\s*$/;
const factor = /^\s*[×xX*＊]/;

/** The claim for the whole indicator: the only one, or the one that is called so among those of its measures. */
export function overallClaim({ stated, sections, measures }: Indicator): StatedValue | null {
  const [only, another] = stated;
  if (only && !another) return measures.every((measure) => measure.stated === null) ? only : null;
  return (
    stated.findLast(({ place, text: printed }) => {
      const text = sections[place.section]?.paragraphs[place.paragraph]?.text ?? "";
      const [before, after] = [text.slice(0, place.start), text.slice(place.start + printed.length)];
      return !factor.test(after) && (overall.test(before) || resultOf.test(before));
    }) ?? null
  );
}

/** As printed; the mean of rounded achievements may differ from it in the last digit. */
export function matchesCombined(claim: StatedValue, combined: number, { rounding }: Reckoning): boolean {
  const digit = 10 ** -(claim.decimals + 2);
  return matchesPrinted(claim, combined, rounding) || Math.abs(claim.fraction - combined) <= digit + 1e-9;
}
