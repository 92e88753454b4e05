import type { FormulaMessages } from "./formulas-zh-TW";

const cellCount = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "cell" : "cells"}`;

export const formulasEn: FormulaMessages = {
  conversion: {
    heading: "Convert formulas",
    scope: "Where",
    scopes: {
      selection: "The selected cells",
      sheet: "This sheet",
      workbook: "The whole workbook, hidden sheets too",
    },
    action: "What to do",
    actions: {
      toPortable: "Functions to plain formulas",
      toFunctions: "Plain formulas to functions",
      toValues: "Functions to values",
      repair: "Repair #NAME?",
    },
    actionHints: {
      toPortable: "They compute without the add-in too, and in ODF files.",
      toFunctions: "The plain formulas that this add-in writes become functions again.",
      toValues: "The present results replace the functions and no longer follow the data.",
      repair: "Functions that show #NAME? are entered again.",
    },
    counting: "Counting the formulas…",
    count: (cells, place) =>
      `${place === null ? "" : `${place}: `}${cells === 0 ? "nothing to convert." : `${cellCount(cells)} to convert.`}`,
    recount: "Count again",
    convert: "Convert",
    done: (cells, action) =>
      `${action}: ${cells === 0 ? "nothing had to be converted." : `${cellCount(cells)} converted.`}`,
    left: (count) => `Cells to look at (${count})`,
    reasons: {
      array: "An argument is a range, which no plain formula can take: not converted.",
      argumentCount: "The number of arguments is wrong: not converted.",
      noPortable:
        "There is no plain formula for this function: its value takes its place and no longer follows the data.",
      tooLong: "The result would be longer than Excel allows: not converted.",
      unreadable: "The formula could not be read: not converted.",
      error: "The cell shows an error: not converted.",
      waiting: "Excel is still computing it: not converted; try again in a moment.",
      textFormat: "The cell is formatted as text, where a formula would become text: not converted.",
    },
  },

  gallery: {
    heading: "Functions",
    search: "Search the functions",
    searchHint: "A name or a purpose, such as achievement or change",
    found: (count) =>
      count === 0 ? "No function matches." : `${count} ${count === 1 ? "function" : "functions"}.`,
    syntax: "Syntax",
    optional: "optional",
    example: "Example",
    plain: "Plain formula",
    source: "Where the rule comes from",
    arguments: (addresses) => `Arguments from ${addresses}`,
    take: "Use the selected cells",
    insert: "Insert the function",
    insertPlain: "Insert the plain formula",
    insertHint: "Select the cell for the formula, then insert.",
    inserted: (address) => `Inserted in ${address}.`,
    occupied: (address) => `${address} already holds something; nothing was inserted. Replace it?`,
    replace: "Replace",
    keep: "Keep what is there",
    circular: (address) =>
      `${address} is an argument of the formula, which cannot refer to itself. Select another cell, then insert.`,
    help: (name) => `All about ${name}`,
  },
};
