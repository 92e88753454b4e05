import type { ErrorText } from "../../src/functions/definition";

/** Every kind of thing that Excel can pass for a number, and what a function has to make of it. */
export interface ArgumentClass {
  readonly name: string;
  readonly given: unknown;
  /** The number it counts as, or the error that the cell shows. */
  readonly counts: number | ErrorText;
}

export const argumentClasses: readonly ArgumentClass[] = [
  { name: "number", given: 12.5, counts: 12.5 },
  { name: "zero", given: 0, counts: 0 },
  { name: "negative zero", given: -0, counts: 0 },
  { name: "negative number", given: -7, counts: -7 },
  { name: "date serial", given: 40283, counts: 40283 },
  { name: "Boolean TRUE", given: true, counts: 1 },
  { name: "Boolean FALSE", given: false, counts: 0 },
  { name: "numeric text", given: "541", counts: 541 },
  { name: "numeric text between spaces", given: "  -3.5 ", counts: -3.5 },
  { name: "text with thousands separators", given: "1,400", counts: 1400 },
  { name: "text with a percent sign", given: "80%", counts: 0.8 },
  { name: "text in scientific notation", given: "1.5e3", counts: 1500 },
  { name: "formatted number", given: { type: "FormattedNumber", basicValue: 3 }, counts: 3 },
  { name: "double in an object", given: { type: "Double", basicValue: 2.5 }, counts: 2.5 },
  { name: "text in an object", given: { type: "String", basicValue: "12" }, counts: 12 },
  {
    name: "entity around a number",
    given: { type: "Entity", basicValue: { type: "Double", basicValue: 6 } },
    counts: 6,
  },
  { name: "1×1 range", given: [[8]], counts: 8 },
  { name: "null (blank or omitted)", given: null, counts: "#N/A" },
  { name: "undefined", given: undefined, counts: "#N/A" },
  { name: "empty text", given: "", counts: "#N/A" },
  { name: "spaces", given: "   ", counts: "#N/A" },
  { name: "full-width space", given: "\u3000", counts: "#N/A" },
  { name: "tab and line feed", given: "\t\n", counts: "#N/A" },
  { name: "empty cell in an object", given: { type: "Empty", basicValue: "" }, counts: "#N/A" },
  { name: "1×1 range of a blank", given: [[null]], counts: "#N/A" },
  { name: "no range at all", given: [], counts: "#N/A" },
  { name: "text", given: "超過", counts: "#VALUE!" },
  { name: "text with a unit", given: "541 場次", counts: "#VALUE!" },
  { name: "full-width numeric text", given: "１，４５６", counts: "#VALUE!" },
  { name: "wrongly grouped numeric text", given: "1,40", counts: "#VALUE!" },
  { name: "date as text", given: "2010/4/15", counts: "#VALUE!" },
  { name: "hexadecimal text", given: "0x10", counts: "#VALUE!" },
  { name: "the word Infinity", given: "Infinity", counts: "#VALUE!" },
  { name: "object without a value", given: { type: "WebImage" }, counts: "#VALUE!" },
  { name: "NaN", given: Number.NaN, counts: "#NUM!" },
  { name: "Infinity", given: Number.POSITIVE_INFINITY, counts: "#NUM!" },
  {
    name: "error #N/A",
    given: { type: "Error", errorType: "NotAvailable", basicValue: "#N/A" },
    counts: "#N/A",
  },
  { name: "error #DIV/0!", given: { type: "Error", basicValue: "#DIV/0!" }, counts: "#DIV/0!" },
  { name: "error #REF!", given: { type: "Error", basicValue: "#REF!" }, counts: "#REF!" },
  {
    name: "error of a newer kind",
    given: { type: "Error", errorType: "Spill", basicValue: "#SPILL!" },
    counts: "#VALUE!",
  },
  { name: "error of the runtime's own class", given: { code: "#NUM!" }, counts: "#NUM!" },
];

/** The parameters of each function that must be numbers, from the first, with values that give a plain answer. */
export const numericParameters: Readonly<Record<string, readonly number[]>> = {
  ACHIEVEMENT: [541, 300],
  ACHIEVEMENT_RANGE: [24, 20, 26],
  TARGET_PROGRESS: [9, 8, 16],
  YOY_CHANGE: [204, 200],
  POINT_CHANGE: [0.579, 0.75],
  SCHEDULE_STATUS: [0.8, 0.75],
  CAPPED: [0.86],
  EXECUTION_RATE: [900, 50, 30, 1000],
  ROUND_HALF_UP: [2.675],
  ROC_DATE: [40283],
  ROC_YEAR: [40283],
  LIST_NUMBER: [12, 2],
};

/** A place in the arguments of a function at which every class of argument is tried. */
export interface ClassPlace {
  readonly name: string;
  readonly call: (value: unknown) => readonly unknown[];
  /** What is answered there to classes of which the function has a view of its own. */
  readonly own?: {
    readonly blank?: unknown;
    readonly boolean?: unknown;
    /** For every number, as a number or as text. */
    readonly number?: unknown;
    readonly text?: unknown;
    readonly notAvailable?: unknown;
  };
}

const refused = { error: "#VALUE!" };

/** Places within ranges, and those that want no number or know what to do without one. */
export const classPlaces: readonly ClassPlace[] = [
  { name: "COMBINED_ACHIEVEMENT", call: (value) => [[[value], [0.5]], "mean"] },
  { name: "WEIGHTED_SCORE", call: (value) => [[[value, 0.9]], [[0.5, 0.5]]] },
  {
    name: "STAGED_ACHIEVEMENT",
    call: (value) => [
      [[60], [value], [3]],
      [[75], [75], [75]],
    ],
  },
  {
    name: "COMPLETION_RATE",
    call: (value) => [[["V", value]], [[2]]],
    own: { blank: 0.5 },
  },
  {
    name: "STATUS_LIGHT",
    call: (value) => [value],
    own: { blank: "□ 白燈", notAvailable: "□ 白燈" },
  },
  {
    name: "CHECK_STATED",
    call: (value) => [1.44, value, 2800],
    own: { blank: "無法驗算：缺實際值" },
  },
  {
    name: "ROC_TO_DATE",
    call: (value) => [value],
    own: { number: refused, boolean: refused },
  },
];
