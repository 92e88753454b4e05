import type { Indicator } from "../../model";
import { placeOfFirstParagraph } from "../places";
import { textOfSections } from "../../section-text";
import type { IndicatorRule } from "../rule";
import { pairsOf } from "../word-pairs";

const share = /(?<![效頻速機功稅匯利功])率(?![先領隊團同員])|滿意度|比例|比重|占比|百分比/;
const shareInStandard =
  /[%％﹪]|百分|(?<![效頻])率|滿意|[占佔]|[/／÷]|分之|成數|\d\s*分(?![季期成為])|每\s*(?:[\d,]+\s*)?[十百千]?[萬千百]\s*[人名戶輛件]|平均每/;
const shareUnit = /^(?:%|‰|百分點|分|級|度|成|倍)$/;
const reduction = /(?:降低|減少|縮短|抑制|下降|減輕|消弭|遏止|防止|減緩)([^，,、；。]{2,14})/;
const reduced =
  /降低|減少|縮短|下降|以下|以內|低於|不超過|不逾|至多|最多|少於|未達|負向|[越愈]低|減幅|減量|零/;
/** What a title that ends so counts, and the units that count it. */
const kinds: readonly { readonly ending: RegExp; readonly units: RegExp }[] = [
  { ending: /人次$/, units: /^人/ },
  { ending: /人數$/, units: /^(?:人|名|位|員|人次)/ },
  { ending: /面積$/, units: /公頃|公畝|平方|坪|畝|^甲|ha|m²|m2|km²|km2/ },
  { ending: /(?:長度|里程)$/, units: /公里|公尺|公分|里|^(?:km|m|cm)$/ },
  { ending: /戶數$/, units: /戶/ },
  { ending: /(?:金額|產值|營業額|營收|收入)$/, units: /元|圓|幣/ },
];
const time =
  /(?:縮短|降低|減少|加速|控制)[^，,、；。]{0,12}(?:時間|時程|時效|天數|日數|工時|時數|期間)|平均[^，,、；。]{0,10}(?:時間|天數|日數)$/;
/** (112 年面積－113 年面積)÷112 年面積: the more of it, the more was reduced. */
const isRateOfReduction = /[-－–—−][^。；\n]{2,30}[)）]\s*[÷/]/;
const countsAvoided = /免(?!費|疫|稅|職)|避免|無須|毋須|不必/;
const moreIsBetter = /[越愈][多高大]者?[^，。；]{0,4}[越愈][好佳優]|正向指標/;
const detection = /查獲|查緝|取締|破獲|舉發|裁罰|告發/;
const quality = /(?:品質|服務|滿意度?|效能|效率|形象|友善|安全){1,3}/;
const shortcomings =
  /(?:違法|違規|違章|申訴|陳情|投訴|客訴|缺失|錯誤|事故|死傷|死亡|傷亡|犯罪|逾期|延誤)[^，。；、]{0,6}(?:件數|案件|人數|次數|數|量|件)/;

/**
 * A title that names one thing and a standard that measures another: a rate measured in heads, a time measured in
 * cases, an area in kilometres, a reduction measured by more cases, quality measured by violations. Details: `fault`
 * (`rateByCount`, `timeByCount`, `kind`, `reductionByMore` or `qualityByShortcomings`), `name` and `measured`, the words concerned; `unit`.
 */
export const nameAndMeasureDiffer: IndicatorRule = {
  scope: "indicator",
  id: "name-and-measure-differ",
  severity: "warning",
  find: ({ indicator }) => {
    const standard = textOfSections(indicator, ["standard"]);
    const found = standard === "" ? null : faultIn(indicator, standard);
    if (!found) return [];
    const unit = indicator.measures.find(({ target }) => target !== null)?.unit ?? "";
    return [
      {
        place: placeOfFirstParagraph(indicator, "standard"),
        quote: found.measured.split("、")[0] ?? "",
        details: { ...found, unit },
      },
    ];
  },
};

interface Fault {
  readonly fault: "rateByCount" | "timeByCount" | "kind" | "reductionByMore" | "qualityByShortcomings";
  readonly name: string;
  readonly measured: string;
}

function faultIn(indicator: Indicator, standard: string): Fault | null {
  const { title, measures } = indicator;
  const held = measures.filter(({ target }) => target !== null);
  // 覆蓋率監測樣區數 is a count, and a 排名 is counted in 名.
  const isCount = /(?:[數量額]|場次|人次|班次|件次|家次)(?:[（(][^）)]*[)）])?$|排名|名次/.test(title);
  const named = isCount ? null : share.exec(title);
  if (named && held.length > 0 && !shareInStandard.test(standard)) {
    const byCount = held.every(({ unit }) => unit !== "" && !shareUnit.test(unit));
    if (byCount) {
      const measured = held.map(({ target }) => target?.text ?? "").join("、");
      return { fault: "rateByCount", name: endingIn(title, named), measured };
    }
  }
  const duration = time.exec(title);
  if (
    duration &&
    held.length > 0 &&
    !/[時日天分秒月週]/.test(standard.replace(/(?<!\d)\d+\s*(?:年|月)/g, ""))
  ) {
    const measured = held.map(({ target }) => target?.text ?? "").join("、");
    return { fault: "timeByCount", name: duration[0], measured };
  }
  const kind = kinds.find(({ ending }) => ending.test(title));
  const isOther = ({ unit }: (typeof held)[number]) =>
    unit !== "" && !shareUnit.test(unit) && kind?.units.test(unit) === false;
  if (kind && held.length > 0 && held.every(isOther)) {
    const measured = held.map(({ target }) => target?.text ?? "").join("、");
    return { fault: "kind", name: kind.ending.exec(title)?.[0] ?? "", measured };
  }
  if (reduced.test(standard) || measures.some(({ direction }) => direction === "down")) return null;
  const lowered = isRateOfReduction.test(standard.normalize("NFKC")) ? null : reduction.exec(title);
  if (lowered) {
    const raised = measures.find(
      ({ target, actual, stated }) =>
        target && actual && stated && actual.value > target.value && stated.fraction > 1,
    );
    const thing = sharedHead(lowered[1] ?? "", standard);
    if (raised?.actual && thing !== "" && !countsAvoided.test(standard) && !detection.test(standard)) {
      return { fault: "reductionByMore", name: lowered[0], measured: raised.actual.text };
    }
    const wanted = moreIsBetter.exec(standard)?.[0];
    if (wanted !== undefined) return { fault: "reductionByMore", name: lowered[0], measured: wanted };
    const shared = sharedHead(lowered[1] ?? "", standard);
    const more = countsAvoided.exec(standard)?.[0] ?? detection.exec(standard)?.[0] ?? "";
    if (shared !== "" && more !== "") {
      return { fault: "reductionByMore", name: lowered[0], measured: wordsFrom(standard, more, shared) };
    }
  }
  const bad = shortcomings.exec(standard);
  const good = quality.exec(title);
  if (good && bad && !lowered && !detection.test(title) && !title.includes(bad[0].slice(0, 2))) {
    return { fault: "qualityByShortcomings", name: good[0], measured: bad[0] };
  }
  return null;
}

/** The last two signs of the thing to be reduced, if the standard counts it. */
function sharedHead(thing: string, standard: string): string {
  return pairsOf(thing).findLast((pair) => standard.includes(pair)) ?? "";
}

/** From the one word to the end of the other, where they stand in this order near each other. */
function wordsFrom(standard: string, word: string, end: string): string {
  const start = standard.indexOf(word);
  const stop = standard.indexOf(end, start);
  return stop < 0 || stop - start > 16 ? word : standard.slice(start, stop + end.length);
}

/** The words of a title up to the one that names its kind. */
function endingIn(title: string, { index, 0: word }: RegExpExecArray): string {
  const start = title.slice(0, index).search(/(?<![^，、。；\s])[^，、。；\s]*$/);
  return title.slice(start, index + word.length);
}
