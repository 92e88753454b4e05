import type { Indicator, Section } from "../../model";
import { placeOfFirstParagraph, placeOfStated } from "../places";
import { textOfSections } from "../../section-text";
import { matchesPrinted } from "../../verdict/compute-achievement";
import { saysNothing } from "../../verdict/says-nothing";
import { resultValues, type ResultValue } from "../result-value";
import type { IndicatorRule, IndicatorUnderReview } from "../rule";

const cause =
  /(?:因(?!應|此|地制宜|材)|由於|肇因|起因|緣於|導致|致使|所致|囿於|致(?=未|無法|進度)|致(?=[^，。；]{1,14}(?:未|無法|落後|下降|減少|延[後宕]|較[多少高低]|增加|偏[高低]|攀升|流失|升高|中斷))|受[^，。；]{1,24}(?:影響|衝擊|波及|限制|干擾|牽制)|(?<![無未不受][^，。；]{0,8})(?:影響|衝擊)|原因|主因|因素|緣由|[其之]故|[故致]未|何以|原委|來自|適逢|主要[係是]|未(?:達(?:成|到|標)?|完成)(?:年度|預定)?(?:目標)?[^，。；]{0,6}(?:係|[:：])|\b[Cc]auses?\b|檢討[:：]|未如預期|[延拖]宕|[流廢]標|缺[工料]|停[辦工])/;
const improvement =
  /改善|改進|檢討|精進|策進|補辦|另行辦理|因應(?:措施|作法|對策|方式)|對策|(?:未來|後續|爾後|將|已|業[已於經]|下年度|明年|賡續|持續)[^。；]{0,24}(?:加強|強化|加速|積極|檢討|調整|增加|改|放寬|提前|增聘|增設|增派|增購|委外|開發|爭取|簡化|延長|調[高降]|提高|督促|督導|協調|研議|擴大|落實|輔導|追蹤)/;

/** What is to be done later: 擬於 114 年 4 月前加裝, 已與廠商簽訂, 下次評議起分年補足. */
const planned =
  /(?:次年|翌年|隔年|明年|下(?:一)?年度|下[次期]|下學[年期]|擬(?!定)|將(?!近)|(?<!達|[於過超原]\s?|如)預[計定](?!目標|進度|期程|時程|值|數|的))[^，。；]{0,24}\p{Script=Han}|已[^，。；]{0,20}(?:[加增改調補]|建立|協調|簽[訂約]|建檔|管控|列管|召開|成立|裝|設置|續辦|洽|委[託外由]|發包|導入|函請)/u;

/** In a section of its own any step counts that was, or is to be, taken. */
const action =
  /將|擬|預計|預定|規劃|已(?!於|經)|已於[^。；]{0,20}(?:裝|設|建|改|增|決標|發包|協調|完成|補|簽|開)|業[已於經]|加強|積極|持續|賡續|重新|改[採為以由於至]|補[辦足]|下[次期]|延後|另|洽|函|協調|督促|趕|催|追|展延|增|減少|未來|後續|爾後|明年|次年|下年度|今後|儘速|儘早|俟|(?<!申)請/;

/**
 * A target not met without its cause and what is done about it. Details: `value` fraction, `label`, `lacks`
 * (`both`, `cause` or `improvement`).
 */
export const remedyMissing: IndicatorRule = {
  scope: "indicator",
  id: "remedy-missing",
  severity: "error",
  find: (subject) => {
    const { indicator } = subject;
    const [missed] = resultValues(subject).filter((result) => isMissed(subject, result));
    const remedy = textOfSections(indicator, ["remedy"]);
    // 賡續列管 is written everywhere and says nothing of this target.
    const isWritten = !saysNothing(remedy) && remedy.replace(/[\s，。；、]/g, "").length > longestPhrase;
    if (!missed || (isWritten && (improvement.test(remedy) || action.test(textOfMeasures(indicator)))))
      return [];
    const headings = indicator.sections.filter(tellsByHeading).map(({ heading }) => heading);
    const told = [
      ...headings,
      textOfSections(indicator, ["progress", "result", "benefit", "other", "remedy"]),
    ].join("\n");
    // Whatever a section of its own says is at least meant as the cause.
    const lacks =
      isWritten || cause.test(told) ? (isToImprove(told, subject.fiscalYear) ? null : "improvement") : "both";
    if (lacks === null) return [];
    const { stated } = missed.measure;
    return [
      {
        place: stated ? placeOfStated(indicator, stated) : placeOfFirstParagraph(indicator, "result"),
        quote: missed.text || (missed.measure.actual?.text ?? ""),
        details: {
          value: missed.value,
          label: missed.measure.label,
          lacks: lacks === "both" && isToImprove(told, subject.fiscalYear) ? "cause" : lacks,
        },
      },
    ];
  },
};

/** A clause about a year after the report's own (114 年起調高補貼) tells what is to be done as well. */
function isToImprove(told: string, fiscalYear: number | null): boolean {
  // 部分婦女改於次年度受檢所致 tells why.
  const deeds = told.split(/[，。；;]/).filter((clause) => !/所致$|原因[為是]/.test(clause.trim()));
  if (improvement.test(told) || deeds.some((clause) => planned.test(clause))) return true;
  const years = [...told.matchAll(/(?<!\d)(\d{2,3})\s?學?年度?(?=[^，。；]{0,30}\p{Script=Han}{2})/gu)];
  return fiscalYear !== null && years.some(([, year]) => Number(year) > fiscalYear);
}

/** A few signs are a set phrase. */
const longestPhrase = 6;

/** Below 因應措施 stand measures, whatever their words; 未達成原因及改善措施 promises both. */
function tellsByHeading({ name, heading }: Section): boolean {
  return name === "other" || (name === "remedy" && !heading.includes("原因"));
}

/** What stands below 未達原因 tells of causes: 民眾改住他處 is nobody's remedy. */
function textOfMeasures({ sections }: Pick<Indicator, "sections">): string {
  const isOfCauses = /原因$/;
  return textOfSections({ sections: sections.filter(({ heading }) => !isOfCauses.test(heading)) }, [
    "remedy",
  ]);
}

/** 99.6% printed as 100% counts as met; a share that stands alone may be the measured value itself. */
function isMissed(
  { indicator, settings }: IndicatorUnderReview,
  { measure, value, source }: ResultValue,
): boolean {
  if (value >= 1 - 1e-9) return false;
  if (source === "computed") {
    return !(measure.stated?.fraction === 1 && matchesPrinted(measure.stated, value, settings.rounding));
  }
  const words = textOfSections(indicator, ["result"]);
  return measure.target !== null || /達成[率度]|達標率|未達|落後/.test(words);
}
