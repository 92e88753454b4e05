import { readFigures } from "../report/figures/read-figures";
import { readNumbers } from "./argument";
import {
  isCellError,
  type CellError,
  type CellValue,
  type FunctionRule,
  type Localised,
  type Scalar,
} from "./definition";

const textName: Localised = { "zh-TW": "文字", en: "text" };
const positionName: Localised = { "zh-TW": "第幾個", en: "position" };

const badPosition: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "第幾個必須是 1 以上的整數，或由後往前數的 −1、−2…。",
    en: "The position must be a whole number from 1, or −1, −2 … from the end.",
  },
};

const noFigure: CellError = {
  error: "#N/A",
  message: {
    "zh-TW": "文字中沒有這個位置的數值。日期、項次、條號與文號不算數值。",
    en: "The text has no figure at this position. Dates, list numbers and document numbers do not count.",
  },
};

/** A figure in prose, as the report's importer reads it: an amount as printed, a percentage as a fraction. */
function compute(text: Scalar = null, position: Scalar = null): CellValue {
  if (isCellError(text)) return text;
  const numbers = readNumbers({ value: position ?? 1, name: positionName });
  if (isCellError(numbers)) return numbers;
  const [place = 1] = numbers;
  if (!Number.isInteger(place) || place === 0) return badPosition;
  if (text === null) return readNumbers({ value: null, name: textName }) as CellError;
  const figures = typeof text === "string" ? figuresIn(text) : [Number(text)];
  return figures.at(place > 0 ? place - 1 : place) ?? noFigure;
}

function figuresIn(text: string): readonly number[] {
  return readFigures(text).flatMap(({ kind, value, decimals }) => {
    switch (kind) {
      case "count":
        return [value];
      case "percentage":
        // 14.56 and not 14.560000000000002.
        return [Number((value / 100).toFixed(Math.min(decimals + 2, 20)))];
      case "date":
      case "year":
      case "listMarker":
      case "ratioFactor":
      case "ordinal":
      case "identifier":
        return [];
    }
  });
}

/** FIGURE_IN(text, [position]). No plain formula can read prose. */
export const figureIn: FunctionRule = {
  name: "FIGURE_IN",
  parameters: [{ name: "text" }, { name: "position", optional: true }],
  compute,
  portable: null,
};
