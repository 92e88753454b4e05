import { normaliseText } from "../figures/normalised-text";
import type { ColumnRole } from "./columns";
import { sectionOfCaption } from "./headings";

type PlainKind = Exclude<ColumnRole["kind"], "section">;

/** What agencies print above the columns. More particular words come first. */
const inChinese: readonly (readonly [RegExp, PlainKind])[] = [
  [/^(?:編號|序號|項次|no\.?|權重.*|配分.*|燈號|備註|評估體制|主辦(?:單位|機關)|承辦.*)$/i, "unknown"],
  [/^(?:計量|衡量|指標)?單位$/, "unit"],
  [/^(?:去年|上年度?|前一年度?|上一年度).{0,6}(?:值|實績)(?:\(.*\))?$/, "previous"],
  [
    /^(?:原[訂定]|全年度?|年度|預[定期計]|設定|績效|指標|本年度?|\d+年度?)*目標(?:數|值|量)(?:\(.*\))?$|^(?:原[訂定]|預[定期計])目標$|^年度目標數$|^(?:預[定期計]|期望)(?:達成)?[值數](?:\(.*\))?$|^.{2,8}或(?:年度)?目標[值數]$|^(?:年度|預[定期])?里程碑(?:\(.*\))?$|^預期(?:績效|成果|產出)$/,
    "target",
  ],
  [
    /^(?:全年度?|年度|本年度?|\d+年度?)*(?:實際(?:達成)?(?:數|值|成果)|實[際績]?績效|實[際績]|實際達成|實績[值數]?|執行數|執行結果|達成數|實際(?:完成|執行)(?:數|值))(?:\(.*\))?$|^全年(?:度|合計|累計)?$|^(?:年度|本年度?|\d+年度?)+達成值(?:\(.*\))?$|^.{2,8}或(?:年度)?實[際績][值數]?$/,
    "actual",
  ],
  [
    /^(?:年度|指標|目標|績效)*(?:達成|達標|完成)(?:度|率|比率|百分比)(?:\(.*\))?$|^目標達成值(?:\(.*\))?$|^自評(?:結果|達成[率度])?$/,
    "stated",
  ],
  [
    /^.{0,6}指標.{0,4}達成情形|^.*(?:達成情形|達成狀況|辦理情形|執行情形|衡量).*分析.*$|^績效(?:衡量)?.{0,4}達成情形.*$/,
    "analysis",
  ],
  [
    /^.{0,8}(?:指標|項目)(?:名稱|項目)?[及與和暨、／/](?:年度|績效|預[定期])?(?:目標[值數]?|成果)$|^.{0,12}指標(?:名稱|項目)?(?:\(.*\))?$|^.{0,4}(?:衡量|績效)項目$/,
    "indicator",
  ],
  [
    /^.{0,12}目標(?:名稱|項目)?(?:\(.*\))?$|^.{0,4}(?:策略|施政)(?:主軸|重點|方針)$|^.{0,4}(?:面向|構面|類別|主軸)$|^工作項目$|^計畫名稱$/,
    "goal",
  ],
];

const inEnglish: readonly (readonly [RegExp, PlainKind])[] = [
  [/^(?:kpi |indicator |item )?(?:no|number|code|id)\.?$|^weight\b|^(?:status|light|rating)$/, "unknown"],
  [/^units?(?: of measure(?:ment)?)?$/, "unit"],
  [/^(?:previous|prior|last) year(?: (?:actual|result|value))?$/, "previous"],
  [/^(?:annual |planned |yearly |year )*targets?(?: value)?(?: \(.*\))?$/, "target"],
  [
    /^(?:annual |year )?(?:actuals?|results?|outturn|actual (?:value|result|performance))(?: \(.*\))?$/,
    "actual",
  ],
  [/^(?:target )?(?:achievement|attainment|rate|completion)(?: rate)?(?: ?\(?%\)?)?$/, "stated"],
  [/\b(?:analysis|narrative|explanation|description|comments?|progress)\b/, "analysis"],
  [/^(?:key )?(?:performance )?(?:indicators?|measures?|metrics?)$|^kpis?$/, "indicator"],
  [/^(?:annual |strategic |performance )*(?:goals?|objectives?)$/, "goal"],
];

/** What a caption says its column holds: in Chinese, in English, or in both beside each other (Goal 目標). */
export function roleOfCaption(caption: string): ColumnRole {
  const printed = normaliseText(caption).text.trim();
  const words = printed.replace(/\s/g, "");
  if (words === "") return { kind: "unknown" };
  const role = roleInChinese(words, caption);
  if (role || !/[a-z]{2}/i.test(words)) return role ?? { kind: "unknown" };
  const chinese = words.replace(/[^\p{Script=Han}]/gu, "");
  const english = printed
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/\s{1,9}/g, " ")
    .trim()
    .toLowerCase();
  const kind = inEnglish.find(([pattern]) => pattern.test(english))?.[1] ?? "unknown";
  return (chinese === "" ? null : roleInChinese(chinese, caption)) ?? { kind };
}

function roleInChinese(words: string, caption: string): ColumnRole | null {
  // 衡量方式與目標 is no column of goals.
  if (/^(?:衡量|計算|評估|評量)/.test(words) && sectionOfCaption(words) === "standard")
    return { kind: "section", name: "standard", heading: caption.trim() };
  for (const [pattern, kind] of inChinese) if (pattern.test(words)) return { kind };
  // One column for both (目標 30 場，實際 33 場) is text, in which each is called what it is.
  if (
    /(?:目標|預[期計定])[^與及、／/()]{0,3}[與及、／/]實[際績][^與及、／/()]{0,3}$|\(目標.{0,4}實[際績].*\)$/.test(
      words,
    )
  )
    return { kind: "section", name: "progress", heading: caption.trim() };
  // 目標值／里程碑, 實際值／進度: the first word is the usual one.
  const [first = "", other] = words.split(/[／/]/);
  if (other !== undefined && first !== "") return roleInChinese(first, caption);
  const name = sectionOfCaption(words);
  if (name) return { kind: "section", name, heading: caption.trim() };
  return /情形|成果|分析|說明|檢討|概況|成效|達成狀況|^(?:執行|推動|辦理)績效$/.test(words)
    ? { kind: "analysis" }
    : null;
}
