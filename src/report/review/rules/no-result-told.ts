import { halfWidthFigures } from "../../figures/half-width";
import { tellsInWords } from "../../verdict/told-in-words";
import type { WordTarget } from "../../verdict/word-target";
import { paragraphsOf } from "../places";
import { openingWords } from "../opening-words";
import type { IndicatorRule, IndicatorUnderReview } from "../rule";

const done =
  /(?<![未待尚無法俾以可須應需])(?:完成|新增|修訂|修正|增訂|訂定|訂頒|頒布|頒行|發布|公布|公告|出版|取得|獲[得頒獎選]?|榮獲|通過|上線|啟用|啟動|達成|達到|成立|開辦|開放|核定|通車|揭牌|掛牌|開幕|開館|(?:函報|函送|報送|陳報|核備)|送(?=[^，。；]{1,12}審)|竣工|驗收(?!後|前|時)|完工|落成|簽訂|建立了|降至|增至|提升至|縮短為)(?!後|前|時)/;
const alreadyDone = /已[^，。；、未不無尚需須待]{0,14}(?:完|成|訂|修|立|建|辦|核|施|行|置|設|用|畢)/;
const planned = /擇|選定|預計|預定|預期|規劃|將|擬|目標|須|需|應|尚/;
const plansAlone =
  /(?:訂定|擬訂|擬定|研訂|研擬|修訂|修正|訂頒|成立)[^，。；]{0,14}(計畫|方案|期程|草案|原則|要點|規定|小組|機制)(?!等?[\d０-９一二三四五六七八九十])/;
const obstacles = /困難|不易|受限|限制|面臨|不足|艱辛|問題|瓶頸|阻力|壓力/;
const otherYear = /年簽署/;

/** 辦理情形 that tells of circumstances, obstacles and intentions alone: nothing done, no count, no share. */
export const noResultTold: IndicatorRule = {
  scope: "indicator",
  id: "no-result-told",
  severity: "warning",
  find: (subject) => {
    const { indicator, assessment } = subject;
    const told = paragraphsOf(indicator, ["progress"]);
    const [first] = told;
    if (!first || assessment.verdict === "empty") return [];
    if (indicator.measures.some(({ actual }) => actual !== null) || countsSomething(subject)) return [];
    const tells = told.some(
      ({ text }) =>
        tellsPlace(text, assessment.wordTarget) ||
        text.split(/[，。；,;]/).some((clause) => tellsDone(clause, indicator.title)),
    );
    return tells ? [] : [{ place: first.place, quote: openingWords(first.text, 40), details: {} }];
  },
};

function tellsPlace(text: string, target: WordTarget | null): boolean {
  return (
    (target?.kind === "rank" || target?.kind === "grade") && tellsInWords(target, text.normalize("NFKC"))
  );
}

function tellsDone(clause: string, title: string): boolean {
  const plan = plansAlone.exec(clause)?.[1];
  // A plan is a result only where the indicator asks for one.
  if (plan !== undefined && !title.includes(plan)) return false;
  if (obstacles.test(clause) || otherYear.test(clause) || planned.test(clause)) return false;
  return done.test(clause) || alreadyDone.test(clause);
}

/** A count or share that 辦理情形 reports, and not one that it plans or chooses. */
function countsSomething({ mentions }: IndicatorUnderReview): boolean {
  return mentions.some(
    ({ sectionName, figure, before }) =>
      sectionName === "progress" &&
      ((figure.kind === "count" && figure.unit !== "") ||
        figure.kind === "percentage" ||
        /第\s*[\d一二三四五六七八九十]+\s*[名位]/.test(halfWidthFigures(figure.text))) &&
      !planned.test(before),
  );
}
