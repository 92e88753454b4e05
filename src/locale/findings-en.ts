import type { NoticeCode } from "../report/import/import-result";
import type { CellNoticeCode } from "../report/read-sheets/sheet-cells";
import type { Finding, RuleId } from "../report/review/finding";
import { cellNoticeSentence } from "./cell-notices";
import { amount, isRepeated, isSigned, number, percentage, points, words, year } from "./finding-details";

type Details = Finding["details"];

/** ` of “…”`, or nothing where the indicator has one measure only. */
const of = (details: Details) => (details["label"] ? ` of “${words(details, "label")}”` : "");
const sections: Readonly<Record<string, string>> = {
  standard: "measurement standard",
  progress: "implementation",
  result: "result",
  benefit: "benefits",
};
const damages: Readonly<Partial<Record<NoticeCode, string>>> = {
  shiftedColumn: "the row had slipped one column to the left and was moved back",
  continuedCell: "the analysis ran over several rows and was joined",
  splitParagraph: "a sentence was cut in two and was joined",
  markupRemoved: "web page markup stood in the text and was removed",
};

const sentences: Readonly<Record<RuleId, (details: Details) => string>> = {
  "stated-differs": (details) => {
    const stated = words(details, "stated");
    switch (details["fault"]) {
      case "words":
        return `The standard asks for “${words(details, "asked")}” and the text tells “${words(details, "told")}”, yet the stated achievement is ${stated}. Please correct it, or check the text.`;
      case "mean":
        return `It says ${stated}, but “${words(details, "part")}” divided by “${words(details, "whole")}” gives ${number(details, "computed")} ${words(details, "unit")}. Please check which is right.`;
      case "share":
        return `It says ${stated}; ${words(details, "part")} of ${words(details, "whole")} are ${percentage(details, "computed")}. Please settle which is right.`;
      default:
        return (
          `The stated achievement${of(details)} is ${stated}; from ${details["target"] === undefined ? "the targets and actual values" : `target ${amount(details, "target")} and actual ${amount(details, "actual")}${details["part"] === undefined ? "" : ` (${words(details, "part")} of ${words(details, "whole")})`}`} it is ${percentage(details, "computed")}${methods[words(details, "method")] ?? ""}. ` +
          (details["due"] === undefined ? "" : `By the cap it should read ${percentage(details, "due")}. `) +
          (details["cap"] === undefined
            ? "Please settle which is right."
            : "If it was capped at 100%, say so in the report.")
        );
    }
  },
  "narrative-differs": (details) => {
    switch (details["fault"]) {
      case "amount":
        return `The result gives ${words(details, "stated")}, yet the implementation adds up to ${words(details, "told")}. Please give one figure.`;
      case "distance":
        return `The implementation says ${percentage(details, "claimed")} from the target; with the result ${words(details, "stated")} it is ${percentage(details, "due")}. Please check which is right.`;
      case "twice":
        return `The achievement is given as ${words(details, "stated")} and as ${percentage(details, "claimed")}. Please use one figure.`;
      default:
        return `The stated achievement is ${words(details, "stated")}, yet the implementation says ${percentage(details, "claimed")}. Please give one figure.`;
    }
  },
  "analysis-empty": (details) =>
    `The analysis ${details["text"] ? `only says “${words(details, "text")}”` : "is empty"}. Write it, or settle whether this indicator should go.`,
  "target-missing": (details) => {
    switch (details["fault"]) {
      case "deadline":
        return `The target${of(details)} is a deadline and no figure, so no achievement can be computed. Please say how it is judged.`;
      case "completion":
        return `The target${of(details)} is one thing to be done and no figure, so no achievement can be computed. Please say how it is judged.`;
      case "late":
        return `It was due by ${words(details, "deadline")} (month, or ROC year-month), and the text dates it ${words(details, "done")}: too late. Please check the achievement, and say why and what will be improved.`;
      case "stages":
        return `The targets${of(details)} are those of its stages (${words(details, "figures")}), without the year’s. Please add it.`;
      case "inText":
        return `The cell of the target${of(details)} is empty, while the text has “${words(details, "figures")}”. Please fill it in, so that it can be checked.`;
      default:
        return `No target${of(details)} was found, so the achievement cannot be checked. Please add it.`;
    }
  },
  "actual-missing": (details) => {
    const figures = `“${words(details, "figures")}”`;
    switch (details["fault"]) {
      case "parts":
        return `The actual value${of(details)} is only given in parts (${figures}), without their total. Please add the year’s.`;
      case "unit":
        return `The target${of(details)} is counted in “${words(details, "unit")}”, the text gives ${figures}. Please use one unit.`;
      case "period":
        return `The target${of(details)} is for each month or quarter, the text gives ${figures}. Please use one period.`;
      case "inText":
        return `The cell of the actual value${of(details)} is empty, while the text has ${figures}. Please fill it in, so that it can be checked.`;
      default:
        return `No actual value${of(details)}${details["unit"] ? ` in “${words(details, "unit")}”` : ""} was found, so the achievement cannot be checked. Please add it.`;
    }
  },
  "structure-damage": (details) =>
    `Line ${words(details, "line")} of the source: ${damages[words(details, "notice") as NoticeCode] ?? "its form was damaged and mended"}. Please confirm.`,
  "indicator-in-goal-column": (details) =>
    `In line ${words(details, "line")} of the source the indicator stood in the goal column; it was moved back. Please confirm.`,
  "goal-inherited": (details) =>
    details["goal"]
      ? `The source gives no goal; “${words(details, "goal")}” was carried down. Please confirm that this indicator belongs to it.`
      : `${details["whole"] ? "No indicator has a goal" : "This indicator has no goal"}. Please add the annual goal.`,
  "increment-or-level": (details) =>
    `The standard${of(details)} names an increase of ${amount(details, "increment")} and a total of ${amount(details, "level")}: by the total it is ${percentage(details, "byLevel")}, by the increase ${percentage(details, "byIncrement")}. Please say which is meant.`,
  "implied-figure": (details) =>
    `No ${words(details, "figure")} was recognised in the source. The stated ${words(details, "stated")} implies ${amount(details, "value")}; this is a proposal and was not filled in.`,
  "bound-used": (details) =>
    `The actual value “${words(details, "text")}” is not an exact figure and was computed with as it stands. Please give the exact one${isSigned(details) ? " and set the cell’s number format to General" : ""}.`,
  "section-missing": (details) =>
    details["section"] === "all"
      ? "The analysis has no sections. Please write its standard, implementation, result and benefits."
      : details["whole"]
        ? `No indicator has a section “${sections[words(details, "section")] ?? ""}”. Please write it, or settle that the report needs none.`
        : `The section “${sections[words(details, "section")] ?? ""}” is missing or says nothing. Please write it.`,
  "cut-off-early": (details) =>
    `The actual value only runs to month ${words(details, "month")}${details["year"] ? ` of ROC year ${year(details, "year")}` : ""}, not over the whole year. Please update it, or name the period.`,
  "remedy-missing": (details) =>
    `The achievement${of(details)} is ${percentage(details, "value")}, below target, and ${lacking[words(details, "lacks")] ?? ""}. Please add why it was missed and what will be improved.`,
  "weights-total": (details) =>
    `The weights of ${weightLevels[words(details, "level")] ?? ""}${details["goal"] ? ` “${words(details, "goal")}”` : ""} total ${percentage(details, "total")} (${words(details, "weights")}) and not ${percentage(details, "expected")}. Please adjust them.`,
  "goal-as-indicator": (details) =>
    `The indicator “${words(details, "text")}” ${details["goal"] === undefined ? "reads like a goal and names nothing to measure" : "repeats the words of a goal"}. Please move it to the goals, or word it as something measured.`,
  "mixed-capping": (details) =>
    details["policy"] === "none"
      ? `${words(details, "stated")} is cut off at ${percentage(details, "cap")}, though the settings say that nothing is. Please print what was computed.`
      : details["policy"] === "atTarget"
        ? `${words(details, "stated")} is above 100%, though the settings say that all is cut off there. Please print 100%, or change the settings.`
        : `Capped at ${percentage(details, "cap")}: ${words(details, "capped")}; above that: ${words(details, "uncapped")} (numbers of indicators). Please follow one policy in the whole report.`,
  "implausible-achievement": (details) =>
    `The achievement${of(details)} ${details["computed"] === undefined ? "is" : "computes to"} ${percentage(details, "value")}, outside ${percentage(details, "least")} to ${percentage(details, "most")}. Please explain how the target was set.`,
  "no-combination-rule": (details) =>
    `There are ${words(details, "measures")} targets (${words(details, "targets")}${details["values"] ? `; stated ${words(details, "values")}` : ""}) and no word on how they make one result. Please say whether the least, the mean, a weighted mean or all of them count.`,
  "schedule-words": (details) =>
    details["fault"] === "late"
      ? `The text calls it early or in time, yet it was planned for ${words(details, "deadline")} and done in ${words(details, "done")} (ROC year-month). Please correct the words or the dates.`
      : details["fault"] === "denied"
        ? `The text says that the target was ${details["says"] === "met" ? "reached" : "missed"}, yet the achievement is ${percentage(details, "value")}. Please correct the words or the figure.`
        : details["against"]
          ? `The result says both ${schedule[words(details, "words")] ?? ""} and ${schedule[words(details, "against")] ?? ""}. Please keep one.`
          : details["closed"] === 1
            ? `The year is over, and there is no schedule left to be ahead of. Please write: achievement ${percentage(details, "value")}.`
            : `The result says ${schedule[words(details, "words")] ?? "that the target was reached"}, yet the achievement is ${percentage(details, "value")}. Please correct the words or the figure.`,
  "ahead-by-rate": (details) =>
    `“Ahead by ${words(details, "rate")}” names the ${rateKind(details)}; it is ahead by ${points(details, "ahead")} percentage points. Please write: ${rateKind(details)} ${words(details, "rate")}.`,
  "growth-as-result": (details) =>
    `The result ${words(details, "rate")} is a growth rate and no achievement of a target. Please ${details["hasTarget"] ? "" : "add the target and "}state the achievement.`,
  "growth-base": (details) => growthBase(details),
  "formula-incomplete": (details) =>
    details["fault"] === "factor"
      ? `The formula ends in ${words(details, "formula")}, which gives a number without per cent sign, yet the result is ${words(details, "result")}. Please write ×100%.`
      : `The formula “${words(details, "formula")}” ${details["fault"] === "oneSided" ? "lacks its numerator or denominator" : "has neither numerator and denominator nor a target"}. Please write it in full.`,
  "name-and-measure-differ": (details) =>
    `The title names “${words(details, "name")}”, the standard measures “${words(details, "measured")}”: ${differences[words(details, "fault")] ?? ""}. Please correct one of them.`,
  "dates-disagree": (details) =>
    `The report is for ROC year ${year(details, "year")}, but ${dates[words(details, "fault")] ?? "here stands"} ${year(details, "found")}. Please check the year.`,
  "no-result-told": () =>
    "The implementation tells of circumstances, obstacles and activity, not of results. Please add what was completed, or how much.",
  "listed-count-differs": (details) =>
    details["fault"] === "sum"
      ? `The parts add up to ${amount(details, "least")}, but the total given is ${amount(details, "count")}. Please check the figures.`
      : details["fault"] === "target"
        ? `The standard asks for ${words(details, "count")} ${words(details, "unit")}; the implementation lists ${range(details)} and does not say how many were completed. Please add the number.`
        : `The text says ${words(details, "count")} ${words(details, "unit")} but lists ${range(details)}. Please check the number.`,
  "target-below-last-actual": (details) =>
    `The target${of(details)} of ${amount(details, "target")} asks for less than last year’s ${details["kind"] === "target" ? "target" : "actual"} of ${amount(details, "last")}, without a reason. Please adjust it, or give the reason.`,
  "method-revised": (details) =>
    `The way of measuring ${details["by"] === "words" ? "was revised" : "is not last year’s"}${details["lastUnit"] ? ` (unit ${words(details, "lastUnit")} became ${words(details, "unit")})` : ""}; whether the target${details["target"] === "" ? "" : ` of ${amount(details, "target")}`} was calculated anew is not said. Please recalculate it, or say why not.`,
  "light-inconsistent": (details) =>
    details["all"] === undefined
      ? `The light is ${words(details, "light")}, but an achievement of ${percentage(details, "value")} is ${words(details, "proposed")} by the settings. Please correct the light, or give the reason.`
      : `All ${words(details, "all")} indicators have a green light. Please see whether the targets are demanding enough.`,
  "numbering-broken": (details) =>
    details["fault"] === "sections"
      ? `“${words(details, "marker")}” comes after “${words(details, "after")}”. Please put the sections in their usual order.`
      : `The numbering ${details["after"] ? `goes from ${words(details, "after")} to ${words(details, "marker")}` : `begins with ${words(details, "marker")}`}: ${numberings[words(details, "fault")] ?? ""}. Please correct it.`,
  "stages-missing": (details) =>
    `The standard announces stages (${words(details, "stages")}) without a target for each. Please add them.`,
  "duplicate-statement": (details) =>
    `“${words(details, "second")}” has been said before${isRepeated(details) ? "" : ` (“${words(details, "first")}”)`}. Please keep one, or merge them.`,
  "cell-content": (details) =>
    cellNoticeSentence(
      words(details, "notice") as CellNoticeCode,
      { text: words(details, "text"), told: words(details, "told") },
      "en",
    ),
  characters: (details) => characters(details),
};

const methods: Readonly<Record<string, string>> = {
  linear: " (lower is better: 2 − actual ÷ target)",
  inverse: " (lower is better: target ÷ actual)",
};
const rateKind = (details: Details) => (details["measured"] === 1 ? "actual value" : "achievement");
const range = (details: Details) =>
  details["least"] === details["most"]
    ? words(details, "least")
    : `${words(details, "least")} to ${words(details, "most")}`;
const lacking: Readonly<Record<string, string>> = {
  both: "neither cause nor improvement is given",
  cause: "its cause is not given",
  improvement: "its improvement is not given",
};
const weightLevels: Readonly<Record<string, string>> = {
  goals: "the goals",
  report: "the indicators",
  goal: "the indicators of the goal",
  parts: "the parts of the indicator",
};
const schedule: Readonly<Record<string, string>> = {
  符合: "on schedule",
  超前: "ahead of schedule",
  落後: "behind schedule",
};
const differences: Readonly<Record<string, string>> = {
  rateByCount: "a rate measured by a count",
  kind: "one kind of thing measured by another",
  timeByCount: "a time measured by a count",
  reductionByMore: "a reduction measured by something of which more is better",
  qualityByShortcomings: "quality measured by the number of shortcomings",
};
const dates: Readonly<Record<string, string>> = {
  asOf: "the figure counts up to",
  result: "here stands",
  deadline: "the deadline lies after its end, in",
  future: "something is told as done in",
};
const numberings: Readonly<Record<string, string>> = {
  gap: "a number is left out",
  duplicate: "a number stands twice",
  back: "it goes back",
};

function growthBase(details: Details): string {
  const rate = words(details, "rate");
  switch (details["fault"]) {
    case "difference":
      return `From ${words(details, "from")} to ${words(details, "to")} is a difference of ${amount(details, "difference")}, yet it says ${rate}. Please check the figures.`;
    case "zero":
      return `The change of ${rate} starts from “${words(details, "base")}”, which is zero, negative or a loss, so that no rate can be computed. Please give the difference instead.`;
    case "name":
      return `“${words(details, "named")}” ${rate} names another base than the words beside it (${bases[words(details, "against")] ?? ""}). Please correct the name.`;
    case "points":
      return `From ${words(details, "from")} to ${words(details, "to")} is a change of ${number(details, "points")} percentage points (a rate of change of ${percentage(details, "percent")}), yet it says ${rate}. Please write percentage points.`;
    case "percent":
      return `From ${words(details, "from")} to ${words(details, "to")} is a change of ${percentage(details, "percent")}, or ${number(details, "points")} percentage points, yet it says ${rate}. Please write per cent.`;
    case "value":
      return `From ${words(details, "from")} to ${words(details, "to")} is a change of ${percentage(details, "percent")}, yet it says ${rate}. Please settle which is right.`;
    default:
      return `${rate} is a rate of change, but the figures it compares are not given. Please add last year’s and this year’s.`;
  }
}

const bases: Readonly<Record<string, string>> = {
  年: "a year before",
  季: "the quarter before",
  月: "the month before",
};

const times = (count: string) => (count === "1" ? "once" : `${count} times`);

function characters(details: Details): string {
  const [found, count] = [words(details, "words"), words(details, "count")];
  switch (details["fault"]) {
    case "digits":
      return `Digits or per cent signs of another width than in the rest of the report (${found}). Please use one width.`;
    case "punctuation":
      return `Half-width punctuation “${found}” (${times(count)}) in a report that uses full-width signs. Please use one width.`;
    case "quotes":
      return `The quote or bracket ${found} has no counterpart. Please add it, or remove this one.`;
    case "promote":
      return `“${found}” is spelt otherwise in the rest of the report. Please use one spelling.`;
    case "factor":
      return `The sign * stands beside × elsewhere. Please use one of them.`;
    case "tai":
      return `“${found}” (${times(count)}) and “${words(details, "other")}” (${times(words(details, "otherCount"))}) are both used. Please use one, except in names.`;
    default:
      return `There is no full stop after “${found}”. Please add it.`;
  }
}

/** What was found, and what the planner may do about it. */
export function findingEn({ rule, details }: Finding): string {
  return sentences[rule](details);
}
