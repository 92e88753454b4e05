import type { PlannedCell } from "./sheet-plan";
import type { StyleName } from "./styles";

export function blankCell(style: StyleName): PlannedCell {
  return { content: { kind: "blank" }, style };
}

/** An empty text is a blank cell. */
export function textCell(text: string, style: StyleName): PlannedCell {
  return text === "" ? blankCell(style) : { content: { kind: "text", text }, style };
}

export function numberCell(number: number, style: StyleName): PlannedCell {
  return { content: { kind: "number", number }, style };
}

/** `formula` begins with `=`. */
export function formulaCell(formula: string, style: StyleName): PlannedCell {
  return { content: { kind: "formula", formula }, style };
}
