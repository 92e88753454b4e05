import type { NoticeCode } from "../report/import/import-result";
import type { Finding, RuleId } from "../report/review/finding";
import { percentage, words } from "./finding-details";

type Details = Finding["details"];

/** ` of “…”`, or nothing where the indicator has one measure only. */
const of = (details: Details) => (details["label"] ? ` of “${words(details, "label")}”` : "");
const sections: Readonly<Record<string, string>> = {
  standard: "measurement standard",
  progress: "implementation",
  result: "result",
  benefit: "benefits",
  remedy: "reasons and improvement",
};
const damages: Readonly<Partial<Record<NoticeCode, string>>> = {
  continuedCell: "the analysis ran over several rows and was joined",
  splitParagraph: "a sentence was cut in two and was joined",
  markupRemoved: "web page markup stood in the text and was removed",
};

const sentences: Readonly<Record<RuleId, (details: Details) => string>> = {
  "stated-differs": (details) =>
    `The stated achievement${of(details)} is ${words(details, "stated")}; from target ${words(details, "target")} and actual ${words(details, "actual")} it is ${percentage(details, "computed")}. ` +
    (details["cap"] === undefined
      ? "Please settle which is right."
      : "If it was capped at 100%, say so in the report."),
  "narrative-differs": (details) =>
    `The stated achievement is ${words(details, "stated")}, yet the implementation says ${percentage(details, "claimed")}. Please give one figure.`,
  "analysis-empty": () => "The analysis is empty. Write it, or settle whether this indicator should go.",
  "target-missing": (details) =>
    `There is no target${of(details)}, so the stated achievement cannot be checked. Please add it in the data sheet.`,
  "actual-missing": (details) =>
    `There is no actual value${of(details)}, so the stated achievement cannot be checked. Please add it in the data sheet.`,
  "structure-damage": (details) =>
    `Line ${words(details, "line")} of the source: ${damages[words(details, "notice") as NoticeCode] ?? "its form was damaged and mended"}. Please confirm.`,
  "indicator-in-goal-column": (details) =>
    `In line ${words(details, "line")} of the source the indicator stood in the goal column; it was moved back. Please confirm.`,
  "goal-inherited": (details) =>
    `The source gives no goal; “${words(details, "goal")}” was carried down. Please confirm that this indicator belongs to it.`,
  "increment-or-level": (details) =>
    `The standard${of(details)} names an increase of ${words(details, "increment")} ${words(details, "unit")} and a total of ${words(details, "level")} ${words(details, "unit")}: by the total it is ${percentage(details, "byLevel")}, by the increase ${percentage(details, "byIncrement")}. Please say which is meant.`,
  "implied-figure": (details) =>
    `The source gives no ${words(details, "figure")}. The stated ${words(details, "stated")} implies ${words(details, "value")} ${words(details, "unit")}; this is a proposal and was not filled in.`,
  "bound-used": (details) =>
    `The actual value “${words(details, "text")}” is not an exact figure and was computed with as it stands. Please give the exact one.`,
  "section-missing": (details) =>
    `The section “${sections[words(details, "section")] ?? ""}” is missing. Please add it.`,
  "cut-off-early": (details) =>
    `The actual value only runs to ${words(details, "asOf")} (ROC year-month), not over the whole year. Please update it, or name the period.`,
};

/** What was found, and what the planner may do about it. */
export function findingEn({ rule, details }: Finding): string {
  return sentences[rule](details);
}
