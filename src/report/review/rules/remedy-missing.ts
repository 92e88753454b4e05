import type { Section } from "../../model";
import { placeOfFirstParagraph, placeOfStated } from "../places";
import { textOfSections } from "../../section-text";
import { matchesPrinted } from "../../verdict/compute-achievement";
import { saysNothing } from "../../verdict/says-nothing";
import { resultValues, type ResultValue } from "../result-value";
import type { IndicatorRule, IndicatorUnderReview } from "../rule";

const cause =
  /(?:因(?!應|此|地制宜|材)|由於|肇因|起因|緣於|導致|致使|所致|囿於|致(?=未|無法|進度)|受[^，。；]{1,20}影響|原因|主因|未如預期)/;
const improvement =
  /改善|改進|檢討|精進|策進|補辦|另行辦理|因應(?:措施|作法|對策)|(?:未來|後續|爾後|將|已|下年度|明年|賡續|持續)[^。；]{0,24}(?:加強|強化|加速|積極|檢討|調整|增加|改|放寬|提前|增聘|增設|增派|增購|委外|開發|爭取|簡化|延長|調[高降]|提高|督促|督導|協調|研議|擴大|落實|輔導|追蹤)/;

/** In a section of its own any step counts that was, or is to be, taken. */
const action =
  /將|擬|預計|預定|規劃|已(?!於|經)|已於[^。；]{0,20}(?:裝|設|建|改|增|決標|發包|協調|完成|補|簽|開)|業|加強|積極|持續|賡續|重新|改[採為以由於至]|補辦|延後|另|洽|函|協調|督促|趕|催|追|展延|增|減少|未來|後續|爾後|明年|次年|下年度|今後|儘速|儘早|俟|請/;

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
    const isWritten = !saysNothing(remedy);
    if (!missed || (isWritten && (improvement.test(remedy) || action.test(remedy)))) return [];
    const headings = indicator.sections.filter(tellsByHeading).map(({ heading }) => heading);
    const told = [
      ...headings,
      textOfSections(indicator, ["progress", "result", "benefit", "other", "remedy"]),
    ].join("\n");
    // Whatever a section of its own says is at least meant as the cause.
    const lacks = isWritten || cause.test(told) ? (improvement.test(told) ? null : "improvement") : "both";
    if (lacks === null) return [];
    const { stated } = missed.measure;
    return [
      {
        place: stated ? placeOfStated(indicator, stated) : placeOfFirstParagraph(indicator, "result"),
        quote: missed.text || (missed.measure.actual?.text ?? ""),
        details: {
          value: missed.value,
          label: missed.measure.label,
          lacks: lacks === "both" && improvement.test(told) ? "cause" : lacks,
        },
      },
    ];
  },
};

/** Below 因應措施 stand measures, whatever their words; 未達成原因及改善措施 promises both. */
function tellsByHeading({ name, heading }: Section): boolean {
  return name === "other" || (name === "remedy" && !heading.includes("原因"));
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
