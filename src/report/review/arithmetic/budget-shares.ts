import { isPrintedAs } from "../../figures/printed-as";
import { sameUnit } from "../../figures/units";
import { mostAddends } from "../../import/measures/parts";
import { isEarlierInSentence, mentionsIn } from "../../import/measures/mention";
import { textOfSections } from "../../section-text";
import type { IndicatorUnderReview } from "../rule";
import type { WrongShare } from "./wrong-share";

const calledExecution = /執行率[達為約計是：:\s]*$/;
const budget =
  /(?:預算(?:案|總)?(?:數|額|金額)?|核定(?:經費|預算|數)?|可支用(?:預算|經費)?數?|編列(?:預算|經費)?|分配(?:預算)?數|經費)[^，。；\d]{0,6}$/;
const spent =
  /(?:執行(?:數|金額|經費)?|決算(?:審定)?數?|實支(?:數|金額)?|實現數|實際(?:支用|執行)(?:數|金額)?|支用(?:數|金額)?|支出(?:數|金額)?)[^，。；\d]{0,6}$/;

/**
 * 預算數 12,000 萬元，執行數 9,600 萬元，執行率 85%, where each is told once in the sentence; also where the budget is not what
 * the indicator measures.
 */
export function budgetShares({ indicator }: Pick<IndicatorUnderReview, "indicator">): readonly WrongShare[] {
  if (!textOfSections(indicator, ["progress", "other", "result"]).includes("執行率")) return [];
  const told = mentionsIn(indicator.sections).filter(({ sectionName }) =>
    /progress|other|result/.test(sectionName),
  );
  return told.flatMap((share, index): readonly WrongShare[] => {
    const { figure, section, paragraph, before } = share;
    if (figure.kind !== "percentage" || figure.bound !== "exact" || !calledExecution.test(before)) return [];
    const amounts = told
      .slice(Math.max(0, index - mostAddends), index)
      .filter((own) => own.figure.kind === "count" && isEarlierInSentence(own, share));
    const [part, otherPart] = amounts.filter((own) => spent.test(own.before));
    const [whole, otherWhole] = amounts.filter((own) => !spent.test(own.before) && budget.test(own.before));
    if (!part || !whole || otherPart || otherWhole || !sameUnit(part.figure.unit, whole.figure.unit))
      return [];
    const computed = part.figure.value / whole.figure.value;
    if (isPrintedAs(computed * 100, figure.value, figure.decimals)) return [];
    const place = { indicatorId: indicator.id, section, paragraph };
    return [{ place, share: figure.text, part: part.figure.text, whole: whole.figure.text, computed }];
  });
}
