import { mostNamedCells, type ReviewScreenMessages } from "./review-screen-zh-TW";

function cellsIn(addresses: readonly string[]): string {
  const named = addresses.slice(0, mostNamedCells).join(", ");
  const further = addresses.length - mostNamedCells;
  return further > 0 ? `${named} and ${further} more` : named;
}

const decimalCount = (decimals: number) => `${decimals} decimal${decimals === 1 ? "" : "s"}`;

export const reviewScreenEn: ReviewScreenMessages = {
  heading: "Review the report",
  lead: "Checks what stands in the sheets now, and again after every change.",
  reviewing: "Reviewing…",
  noReport:
    "No report made by this add-in stands in the workbook. Import any other, also one typed into this workbook, on the tab Report first.",
  counts: ({ error, warning, info, ignored }) =>
    `Errors ${error}, warnings ${warning}, notes ${info}${ignored === 0 ? "" : `; ignored ${ignored}`}.`,
  again: "Review again",

  filter: "Show",
  severityCount: (severity, count) => `${severity} (${count})`,
  ignoredCount: (count) => `Ignored (${count})`,
  grouping: "Group by",
  byIndicator: "Indicator",
  byRule: "Rule",
  wholeReport: "The whole report",
  indicator: (number, title) => `Indicator ${number}: ${title}`,
  indicatorNumber: (number) => `Indicator ${number}`,
  nothingFound: (indicators) =>
    indicators === 0
      ? "The table has no indicators: there is nothing to review."
      : "Nothing to settle was found.",
  nothingShown: "Nothing was found of the kinds shown.",
  showMore: (count) => `Show ${count} more`,

  goTo: (address) => `Go to ${address}`,
  goToLabel: (sheet, address) => `Go to ${address} (${sheet})`,
  ruleHelp: "About this rule",
  ruleHelpLabel: (rule) => `About the rule: ${rule}`,
  fix: "Fix",
  fixQuestion: "Change this cell to the following?",
  before: "Before",
  after: "After",
  fixNow: "Fix it",
  cancel: "Cancel",
  copies: (addresses) => `Changed along with it, where the same stands: ${cellsIn(addresses)}.`,
  alike: (addresses) => `The same stands in ${addresses.length} cells: ${cellsIn(addresses)}.`,
  fixAlike: (count) => `Fix all ${count} alike`,
  fixed: (addresses) => `Fixed: ${cellsIn(addresses)}.`,
  undo: "Undo",
  lastFix: (addresses) => `Last fix: ${cellsIn(addresses)}.`,
  undone: (addresses) => `As before: ${cellsIn(addresses)}.`,
  changedMeanwhile: (addresses) =>
    `Not changed, because something else stands there by now: ${cellsIn(addresses)}. Please go by the newest review.`,

  ignore: "Ignore",
  reason: "Why it is ignored",
  reasonHint: "Kept in the workbook and printed in the review sheet.",
  reasonMissing: "Please give a reason.",
  ignoreNow: "Ignore it",
  reviewer: "Ignored by",
  reviewerHint: "A name, an office or a unit, as you wish to be named.",
  reviewerMissing: "Please say who ignores it.",
  ignoredBecause: ({ reason, by, date }) => `Ignored (${by}, ${date}): ${reason}`,
  staleBecause: ({ reason, by, date }) =>
    `Was ignored (${by}, ${date}), but its content has changed since: please look again. The reason was: ${reason}`,
  uncertainBecause: ({ reason, by, date }) =>
    `Was ignored (${by}, ${date}), but whether this is the indicator that was meant is not certain: please look again. The reason was: ${reason}`,
  takeBack: "Stop ignoring",
  ignoredDone: "One finding is ignored.",
  takenBack: "It is no longer ignored.",

  writeSheet: "Write the review sheet",
  sheetWritten: (name, beside) =>
    `The review was written to the sheet “${name}”.${beside === null ? "" : ` “${beside}” is of another report, protected or written in, and was left alone.`}`,
  copy: "Copy the list",
  copied: "All findings were copied and can be pasted into a memo.",
  copyByHand: "It could not be copied. Please select the text below and copy it.",
  listText: "The review as text",
  memoQuote: (words) => ` (words: ${words})`,

  sheet: {
    name: "Review",
    title: (report) => `Review of ${report}`,
    checked: (date) => `Reviewed on ${date}`,
    columns: ["No.", "Kind", "Cell", "Finding", "Words", "Settled"],
    open: "Open",
    cells: (sheet) => `Cells without the name of a sheet are in “${sheet}”.`,
  },
  settings: {
    heading: "Settings of the review",
    own: (lines) => `By the settings of this report: ${lines}.`,
    lead: "Kept in the workbook, for this year's report alone, and printed with the review.",
    disclaimer:
      "Thresholds and lights are this add-in's suggestion, not an official standard. Set them by the rules in force.",
    line: (label, value) => `${label}: ${value}`,
    lowerIsBetter: {
      label: "Where lower is better",
      choices: {
        either: "not laid down: the linear or the inverse method (computed as linear)",
        linear: "linear: 2 − actual ÷ target",
        inverse: "inverse: target ÷ actual",
      },
    },
    rounding: {
      label: "Rounding of achievements",
      choices: { halfUp: "half away from zero", down: "digits cut off" },
    },
    cap: {
      label: "Cap on achievements",
      choices: {
        unstated: "not laid down, only a mixture is pointed out",
        atTarget: "at 100%",
        none: "none",
      },
    },
    thresholds: {
      plausibleLeast: "Achievement below which an explanation is asked for",
      plausibleMost: "Achievement above which an explanation is asked for",
      scheduleTolerance: "Allowed distance from 100% for “on schedule”",
      greenFrom: "Least achievement for a green light",
      yellowFrom: "Least achievement for a yellow light; below it is red",
      weightTolerance: "Allowed distance from 100% for the sum of weights",
    },
    percent: "%",
    faults: {
      outOfRange: "Please give a number from 0 to 10,000.",
      reversed: "It is the wrong way round to the one before.",
    },
    apply: "Apply",
    reset: "Back to the defaults",
    saved:
      "The settings are kept in the workbook, and the review goes by them. Formulas in the sheets stay as they are: how lower is better is reckoned is written when the report is built again; rounding and cap count for the review alone.",
  },
  reviewed: (title) => `Reviewed: ${title}`,
  previous: (title) => `Compared with last year's report: ${title}`,
  noPrevious: "There is no report of last year in the workbook: targets and methods were not compared.",

  explain: {
    action: "Explain the selected cell",
    heading: (address) => `How ${address} is computed`,
    notComputed: (address) => `${address} holds what was entered; it is not computed by a formula.`,
    outdated: "The cell, or one that it refers to, has changed since; this explains what it was before.",
    close: "Close the explanation",
    shows: (text) => `It shows ${text} now.`,
    calculation: "Formula of this cell",
    substituted: (figures, result) => `With its figures: ${figures} = ${result}`,
    counted: (value) => ` (counted as ${value})`,
    rule: "Rule",
    source: "Where the rule comes from",
    otherFormula: "This formula is none of the add-in's functions.",
    inputs: "Cells referred to",
    figures: "The formula shows the values of these cells; the words around them are written in it:",
    figure: (text) => `“${text}” comes from`,
    roundedPercentage: {
      whole: (format) =>
        `Rounded to whole per cent by the format “${format}” in the formula, halves away from zero as Excel does.`,
      decimals: (format, decimals) =>
        `Rounded to ${decimalCount(decimals)} of a per cent by the format “${format}” in the formula, halves away from zero as Excel does.`,
    },
    roundedNumber: {
      whole: (format) =>
        `Rounded to a whole number by the format “${format}” in the formula, halves away from zero as Excel does.`,
      decimals: (format, decimals) =>
        `Rounded to ${decimalCount(decimals)} by the format “${format}” in the formula, halves away from zero as Excel does.`,
    },
    unrounded: (value) => `The full value is ${value}.`,
    typedSource: "This value was entered.",
    otherWorkbook: (address, workbook) => `${address} (in another workbook, ${workbook}, which was not read)`,
    leftOut: (count) =>
      count === 1 ? "1 more reference is not listed." : `${count} more references are not listed.`,
    blank: "(blank)",
    decimals: (decimals, value) =>
      `Shown rounded to ${decimalCount(decimals)}; the cell keeps the full value ${value}.`,
    whole: (value) => `Shown rounded to a whole number; the cell keeps the full value ${value}.`,
    help: (name) => `All about ${name}`,
  },

  rules: {
    "stated-differs": "Stated value against the computed one",
    "narrative-differs": "Stated value against the narrative",
    "analysis-empty": "Empty analysis",
    "target-missing": "Target missing",
    "actual-missing": "Actual value missing",
    "cell-content": "Doubtful content of a cell",
    "remedy-missing": "Missed without reason and improvement",
    "weights-total": "Sum of weights",
    "goal-as-indicator": "Goal used as indicator",
    "indicator-in-goal-column": "Indicator in the goal column",
    "structure-damage": "Damaged form",
    "mixed-capping": "Caps used unevenly",
    "implausible-achievement": "Achievement out of the ordinary",
    "increment-or-level": "Increase and total side by side",
    "no-combination-rule": "No rule for combining measures",
    "schedule-words": "Words about schedule",
    "ahead-by-rate": "Ahead of schedule and rate",
    "growth-as-result": "Growth given as result",
    "growth-base": "Base of a growth rate",
    "formula-incomplete": "Incomplete formula",
    "name-and-measure-differ": "Name and measure differ",
    "bound-used": "No exact figure",
    "cut-off-early": "Period ends early",
    "dates-disagree": "Dates disagree",
    "no-result-told": "No result told",
    "listed-count-differs": "Count against the list",
    "target-below-last-actual": "Target asks for less than last year's actual",
    "method-revised": "Measurement changed",
    "light-inconsistent": "Lights inconsistent",
    "section-missing": "Section missing",
    "numbering-broken": "Broken numbering or order",
    "goal-inherited": "No goal, or one that may not fit",
    "implied-figure": "Inferred figure",
    "stages-missing": "Stages missing",
    "duplicate-statement": "Repeated statement",
    characters: "Characters and punctuation",
  },
};
