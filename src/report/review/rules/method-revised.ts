import { sameUnit } from "../../figures/units";
import { placeOfFirstParagraph, paragraphsOf } from "../places";
import { textOfSections } from "../../section-text";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";
import { sharedPortion } from "../word-pairs";

const revised =
  /(?:衡量|計算|統計|評估|調查|評核|計分)(?:標準|方式|方法|公式|基準|範圍|口徑|對象|定義)[^。；，]{0,16}(?:修正|修訂|調整|變更|改[採為以]|改變)|(?:修正|修訂|調整|變更|改[採為以變])[^。；，]{0,12}(?:衡量|計算|統計|評估|調查|評核|計分)(?:標準|方式|方法|公式|基準|範圍|口徑|對象)(?![之的])/;
/** 自本年度改採…，目標值仍為…: what counts is another thing, and the target is said to stay. */
const redefined =
  /(?:自?(?:本|今|當|\d{2,3}\s?)年度?起?，?)[^。；]{0,8}(?:改採|改以|改按|改依|改為|改列|納入|併計|擴大)[^。；]{2,40}(?:目標值?|原訂)[^。；]{0,6}(?:仍|維持|不變|沿用|未|照舊)/;
const recalculated =
  /(?<!未|不|沒有|尚無|無須|免予)(?:重新|重行|同步|一併|配合|併同|隨之|相應|據以)[^。；]{0,14}(?:計算|核算|訂定|設定|調整|修正|推估|檢討)|目標值?[^。；未不]{0,12}(?:已|併|亦|同步|配合|相應)[^。；]{0,8}(?:調整|修正|重)|重[訂算]/;

const formula = /[^，。；\n]{2,40}(?:[÷/／]|除以)[^，。；\n]{2,40}/;

/** Below this the standards of two years say different things. */
const leastAlike = 0.6;

/**
 * A way of measuring that changed while the target stayed. By its own words, or because last year's report measured
 * the same indicator otherwise with the same target. Details: `target`, `unit`, `lastUnit` where it changed; `by`
 * (`words` or `history`).
 */
export const methodRevised: IndicatorRule = {
  scope: "indicator",
  id: "method-revised",
  severity: "warning",
  find: (subject) => {
    const { indicator } = subject;
    const found = announcement(subject) ?? comparedWithLastYear(subject);
    if (!found || recalculated.test(textOfSections(indicator, told))) return [];
    return [found];
  },
};

const told = ["standard", "progress", "other", "remedy"] as const;

function announcement({ indicator }: IndicatorUnderReview): Remark | null {
  const [measure] = indicator.measures;
  for (const { text, place } of paragraphsOf(indicator, told)) {
    // A word to look for is cheaper than the pattern, and seldom there.
    if (!/修正|修訂|調整|變更|改|納入|併計|擴大/.test(text)) continue;
    const found = revised.exec(text) ?? redefined.exec(text);
    if (!found) continue;
    const details = {
      by: "words",
      target: measure?.target?.value ?? "",
      unit: measure?.unit ?? "",
      lastUnit: "",
    };
    return { place, quote: found[0], details };
  }
  return null;
}

function comparedWithLastYear({ indicator, previous }: IndicatorUnderReview): Remark | null {
  const [now, another] = indicator.measures;
  const [before] = previous?.measures ?? [];
  if (!previous || another || !now?.target || before?.target?.value !== now.target.value) return null;
  const unitChanged = now.unit !== "" && before.unit !== "" && !sameUnit(now.unit, before.unit);
  const one = bare(textOfSections(indicator, ["standard"]));
  const other = bare(textOfSections(previous, ["standard"]));
  const formulas = [indicator, previous].map((own) =>
    bare(formula.exec(textOfSections(own, ["standard"]))?.[0] ?? ""),
  );
  const formulaChanged = formulas.every((own) => own !== "") && formulas[0] !== formulas[1];
  const wordsChanged = one.length >= 6 && other.length >= 6 && sharedPortion(one, other) < leastAlike;
  if (!unitChanged && !formulaChanged && !wordsChanged) return null;
  return {
    place: placeOfFirstParagraph(indicator, "standard"),
    quote: now.target.text,
    details: {
      by: "history",
      target: now.target.value,
      unit: now.unit,
      lastUnit: unitChanged ? before.unit : "",
    },
  };
}

function bare(standard: string): string {
  return standard.replace(/[^\p{Script=Han}]/gu, "").replaceAll("昇", "升");
}
