import type { Messages } from "./zh-TW";

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

export const en: Messages = {
  title: "Annual performance report",
  otherLanguage: "中文",
  switchLanguage: "切換為中文",
  loading: "Loading…",
  back: "Back",
  retry: "Try again",
  startAgain: "Back to start",

  tabs: {
    label: "Parts of the panel",
    report: "Write",
    review: "Review",
    counts: (errors, warnings, infos) => `${errors} errors · ${warnings} warnings · ${infos} notes`,
  },

  start: {
    heading: "Make the annual performance report",
    lead: "From an earlier report or a blank form to the data table and the printable report in one go.",
    sample: "Create sample report",
    sampleHint: "See the result on a real report",
    import: "Import a report",
    importHint: "Paste it, or open a text or web page file",
    blank: "Blank form",
    blankHint: "Write a new year's report from the start",
    review: "Review the report",
    tools: "Formulas and functions",
    conversion: "Convert formulas",
    gallery: "Functions",
  },

  host: {
    office: {
      title: "No connection to Excel",
      text: "Office.js could not be loaded; your workbook is untouched. Check that Microsoft's servers can be reached, then open this pane again.",
    },
    excel: {
      title: "Please open this in Excel",
      text: "This pane works inside Excel. Open Excel, then open the pane from the Performance tab of the ribbon.",
    },
    requirementSet: {
      title: "This Excel is too old",
      text: "This version of Excel lacks what the add-in needs; the workbook is untouched. Update Excel, or use Microsoft 365 or Excel on the web.",
    },
    silent: {
      title: "Excel has not answered yet",
      text: "Still waiting for Excel; your workbook is untouched. If nothing happens, close this pane and open it again.",
    },
  },

  functions: {
    unavailable:
      "The cell functions could not be loaded. The pane works as usual; reports are built with plain formulas and are not affected.",
  },

  import: {
    heading: "Import a report",
    paste: "Paste the report",
    pasteHint: "Copy the whole table from Word, a web page or a spreadsheet and paste it here.",
    pastedTable: (characters) => `Pasted with its table (${plural(characters, "character", "characters")}).`,
    clear: "Clear",
    read: "Read what was pasted",
    open: "Open a file",
    openHint: "Takes .txt, .html and .htm",
    reading: "Reading the report…",
    nothingPasted: "Nothing has been pasted yet. Paste the report first, or use “Open a file”.",
    problemTitle: "This could not be imported",
    fileUnreadable: (name) =>
      `The file “${name}” could not be read; your workbook is untouched. Check that the file is still there and can be opened, then try again.`,
  },

  preview: {
    heading: "What was read",
    untitled: "(no title)",
    year: (year) => `Year ${year} (${year + 1911})`,
    counts: (goals, indicators) =>
      `${plural(goals, "goal", "goals")}, ${plural(indicators, "indicator", "indicators")}`,
    verdicts: "Stated achievement, checked",
    verdictCount: (count) => String(count),
    findings: (count) => `Findings (${count})`,
    noFindings: "Reviewed; nothing needs attention.",
    showAll: (count) => `Show all ${count}`,
    showFewer: "Show fewer",
    indicators: (numbers) =>
      numbers.length <= 12
        ? numbers.length === 0
          ? ""
          : `Indicator${numbers.length === 1 ? "" : "s"} ${numbers.join(", ")}`
        : `Indicators ${numbers.slice(0, 8).join(", ")} and ${numbers.length - 8} more`,
    notices: (count) => `Tidied while reading (${count})`,
    unrecognised: (count) => `Text without a place (${count})`,
    unrecognisedHint:
      "These words found no place in the report and are not in the sheets. Copy them if you need them.",
    copy: "Copy all",
    copied: "Copied.",
    copyFailed: "Could not copy. Please select the text above and copy it yourself.",
    resultLine: "Achievement in the report",
    resultStated: "As written",
    resultStatedHint: "Keeps the figures of the report.",
    resultComputed: "Follow the data",
    resultComputedHint: "Becomes a formula where target and actual are known, and follows every change.",
    formulas: "Formulas written as",
    formulasPortable: "Plain formulas",
    formulasPortableHint: "Compute without the add-in too.",
    formulasFunctions: "Functions",
    formulasFunctionsHint: "Easier to read; compute only where the add-in is installed.",
    build: "Build the report",
    readSummary: (goals, indicators) =>
      `Read ${plural(goals, "goal", "goals")} and ${plural(indicators, "indicator", "indicators")}. The report can be built now.`,
  },

  building: {
    heading: "Building the report",
    progress: (percent) => `Writing the sheets, ${percent}% done.`,
    starting: "Preparing the sheets…",
  },

  conversion: {
    running: "Converting the formulas…",
    done: (cells) => `Formulas converted: ${plural(cells, "cell", "cells")}.`,
  },

  outcome: {
    heading: "The report is ready",
    sheetCreated: (name) => `Sheet “${name}” was added.`,
    sheetUpdated: (name) => `Sheet “${name}” was updated.`,
    sheetUnchanged: (name) => `Sheet “${name}” already said the same; nothing was changed.`,
    sheetRenamed: (name) =>
      `The workbook has another sheet of the same name, which was left alone; the new sheet is “${name}”.`,
    reviewed: (counts) => `Review of the sheets: ${counts}.`,
    goToSheet: (name) => `Go to “${name}”`,
    keptEdits: (count) => `Your edits, kept (${count})`,
    keptEditsHint: "You changed these cells by hand; your words were kept.",
    conflicts: (count) => `Edited and changed at the source (${count})`,
    conflictsHint: "Your words were kept in these cells. Copy the new text if you would rather have it.",
    cell: "Cell",
    yours: "Yours",
    ours: "New",
    empty: "(empty)",
    again: "Build again",
    toPreview: "Back to what was read",
  },

  excel: {
    heading: "Not finished",
    timeLimit: (seconds) =>
      `Excel did not answer within ${seconds} seconds. What was written has been kept and nothing of yours is lost. When Excel responds again, press “Try again” to go on from there.`,
    cellEditMode:
      "A cell is being edited, so the sheets have not been touched. Press Enter in that cell, then “Try again”.",
    computing:
      "Excel is still computing the sheets; nothing was changed. When it has finished, press “Try again”.",
    protectedSheet: (sheet) =>
      `${sheet === null ? "The sheet or workbook" : `Sheet “${sheet}”`} is protected and was left as it is. Remove the protection on the Review tab, then press “Try again”.`,
    payloadTooLarge:
      "The report is larger than Excel takes at once; what stood in the sheets has been kept. Import it in several parts and build again.",
    unsupported:
      "This version of Excel lacks what the add-in needs, so the report could not be completed; nothing of yours is lost. Update Excel, or use Microsoft 365 or Excel on the web.",
    sheetGone:
      "The sheet was deleted or renamed; everything else has been kept. Please build the report again.",
    rowGone: "The row was deleted, or cannot be told from another one.",
    reviewOutdated:
      "The sheet or row was deleted, moved or renamed, so nothing was changed. The workbook was reviewed as it stands now; please go on from the newest list.",
    noCellsSelected:
      "What is selected is no cell, so nothing was changed. Select cells, then press “Try again”.",
    unexpected:
      "Something unexpected happened. What was written has been kept and nothing of yours is lost. Press “Try again”; if that does not help, open this pane again.",
    details: "Technical details",
    loadFailed:
      "Part of the add-in could not be loaded; the workbook is untouched. Check the network, then press “Try again”.",
  },
};
