import { placeOfFirstParagraph } from "../places";
import { textOfSections } from "../../section-text";
import type { IndicatorRule } from "../rule";

const combined =
  /(?:算術|簡單)平均|平均(?:數|計算|計列|值|(?:目標)?達成|之)|[取以求][^。；，]{0,10}平均|加權|權重|配分|比重|各[占佔]|[取以][^。；，]{0,8}(?:最低|較低|最高|較高)|(?:均|皆|全部|全數|同時)[^。；]{0,18}(?:方|始|才|視為|即為|計為)|(?:均|皆|全部|全數)[^。；]{0,10}(?:達成|完成|達標)者?[^。；\d]{0,4}(?:為|得|計|以)\s*(?:100|１００)|(?:綜合|整體|總體|總)達成|[兩二2２各]\s*[項者](?:皆|均|都)?[^。；，\d]{0,2}(?:皆|均|都|同時)[^。；，\d]{0,2}達成/;

/** 涵蓋 100%、滿意度 106.2%，平均 103.1%. */
const meanGiven = /平均[為達計]?\s*[\d０-９]/;

/**
 * Several measures and no word on how they make one result: the least, the mean, or all of them. Details: `measures`
 * their count, `targets` as written, `values` the percentages stated, if any.
 */
export const noCombinationRule: IndicatorRule = {
  scope: "indicator",
  id: "no-combination-rule",
  severity: "warning",
  find: ({ indicator }) => {
    const standard = textOfSections(indicator, ["standard"]);
    // 達 18 小時之比率 names a condition.
    const held = indicator.measures.filter(
      ({ target }) => target && !isWhere(standard, target.text) && !indicator.title.includes(target.text),
    );
    const told = textOfSections(indicator, ["standard", "result", "other"]);
    const result = textOfSections(indicator, ["result"]);
    if (held.length < 2 || combined.test(told) || meanGiven.test(result)) return [];
    if (indicator.stated.length === 0 && allReached.test(result)) return [];
    const targets = held.map(({ target }) => target?.text ?? "").join("、");
    return [
      {
        place: placeOfFirstParagraph(indicator, "standard"),
        quote: targets,
        details: {
          measures: held.length,
          targets,
          values: indicator.stated.map(({ text }) => text).join("、"),
        },
      },
    ];
  },
};

/** 均達成目標, where no figure stands for them all. */
const allReached =
  /(?:均|皆|全部|全數)[^，。；\d]{0,6}(?:達成|達標|完成)[^，。；\d]{0,6}(?=[，。；]|$)|達成全部目標/;

/** 於 3 個行政區 says where, not how much. */
function isWhere(standard: string, target: string): boolean {
  const start = standard.indexOf(target);
  return start > 0 && /[於在]\s*$/.test(standard.slice(Math.max(0, start - 3), start));
}
