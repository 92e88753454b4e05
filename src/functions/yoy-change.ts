import { readNumbers } from "./argument";
import {
  isCellError,
  type CellError,
  type CellValue,
  type FunctionDefinition,
  type Localised,
  type Scalar,
} from "./definition";
import { missingHelp, refusedHelp, tooLargeHelp, zeroHelp } from "./error-help";
import { blankTest, operand } from "./portable-formula";

const currentName: Localised = { "zh-TW": "本年值", en: "current value" };
const previousName: Localised = { "zh-TW": "去年值", en: "previous value" };

const divisionByZero: CellError = { error: "#DIV/0!" };

/** Change on the year before 年增率, as a fraction of the size of the earlier value: (C−P)/|P|. */
function compute(current: Scalar = null, previous: Scalar = null): CellValue {
  if (typeof current === "number" && typeof previous === "number") return change(current, previous);
  const numbers = readNumbers({ value: current, name: currentName }, { value: previous, name: previousName });
  if (isCellError(numbers)) return numbers;
  const [now = 0, before = 0] = numbers;
  return change(now, before);
}

function change(current: number, previous: number): CellValue {
  return previous === 0 ? divisionByZero : (current - previous) / Math.abs(previous);
}

function portable(current = "", previous = ""): string {
  const [c, p] = [operand(current), operand(previous)];
  return `IF(${blankTest([current, previous])},NA(),(${c}-${p})/ABS(${p}))`;
}

/** YOY_CHANGE(current, previous). */
export const yoyChange: FunctionDefinition = {
  name: "YOY_CHANGE",
  description: {
    "zh-TW": "計算年增率（本年值較去年值的變動），以小數表示：0.02 即 2%。",
    en: "Change of a value on the year before, as a fraction: 0.02 is 2%.",
  },
  parameters: [
    {
      name: "current",
      description: {
        "zh-TW": "本年值；可為一格或一個範圍。",
        en: "This year's value; a cell or a range.",
      },
    },
    {
      name: "previous",
      description: {
        "zh-TW": "去年值（基期）；可為一格或一個範圍。",
        en: "Last year's value, the base; a cell or a range.",
      },
    },
  ],
  help: {
    rule: {
      "zh-TW":
        "年增率是本年值與去年值之差占去年值的比率，以小數表示。去年值為負數時以其絕對值為基期，使增加恆為正、減少恆為負。去年值為 0 時無法計算比率。空白是缺值，不是 0。兩個百分率相比時，差數的單位是百分點，不是百分比。",
      en: "The difference between this year's and last year's value as a share of last year's, as a fraction. A negative base counts by its size, so that a rise is positive and a fall negative. A base of 0 gives no rate. A blank is missing, not zero. The difference of two percentages is in percentage points, not in per cent.",
    },
    mathematics: [
      {
        "zh-TW": "(本年值 − 去年值) ÷ |去年值|",
        en: "(current − previous) ÷ |previous|",
      },
    ],
    errors: [
      missingHelp({ "zh-TW": "本年值或去年值", en: "The current or the previous value" }),
      zeroHelp({ "zh-TW": "去年值", en: "The previous value" }),
      refusedHelp({ "zh-TW": "本年值或去年值", en: "The current or the previous value" }),
      tooLargeHelp,
    ],
    examples: [
      { arguments: [204, 200], note: { "zh-TW": "增加 2%。", en: "A rise of 2%." } },
      { arguments: [160, 200], note: { "zh-TW": "減少 20%。", en: "A fall of 20%." } },
      {
        arguments: [25, -50],
        note: {
          "zh-TW": "基期為負，由負轉正；宜併列差數。",
          en: "A negative base and a change of sign: show the difference too.",
        },
      },
      {
        arguments: [5, 0],
        note: { "zh-TW": "去年值為 0，無法計算比率。", en: "No rate from a base of 0." },
      },
      { arguments: [204, null], note: { "zh-TW": "缺去年值。", en: "The base is missing." } },
    ],
  },
  compute,
  portable,
};
