import type { Direction } from "../report/model";
import { errorOrMissing, readNumbers } from "./argument";
import { blankTest, operand } from "./portable-formula";
import {
  isCellError,
  type CellError,
  type CellValue,
  type FunctionDefinition,
  type Localised,
  type Scalar,
} from "./definition";
import { directionWords } from "./direction";
import { twoWords } from "./two-words";
import { missingHelp, refusedHelp, tooLargeHelp, zeroHelp } from "./error-help";

const actualName: Localised = { "zh-TW": "實際值", en: "actual value" };
const targetName: Localised = { "zh-TW": "目標值", en: "target" };
const divisionByZero: CellError = { error: "#DIV/0!" };
const negativeForInverse: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "反比法（inverse）不適用於負數，請改用線性法（linear）。",
    en: "The inverse method does not fit negative numbers; use linear.",
  },
};

const methodWords = twoWords(
  { name: "linear", words: ["linear", "ｌｉｎｅａｒ", "線性"] },
  { name: "inverse", words: ["inverse", "ｉｎｖｅｒｓｅ", "反比"] },
  {
    "zh-TW": "方法只能是 linear（線性）或 inverse（反比）；空白視為線性。",
    en: "The method must be linear or inverse; blank means linear.",
  },
);

/**
 * The rate of achievement 達成度 as a fraction: 1 where actual and target are equal, whatever the direction.
 * Higher is better: A/T, and for a negative target 1+(A−T)/|T|, because A/T would praise the worse result.
 * Lower is better: 2−A/T, mirrored for a negative target, and never below 0.
 * Null for a target of 0, from which no rate can be computed.
 */
export function achievementOf(actual: number, target: number, direction: Direction): number | null {
  if (target === 0) return null;
  const share = actual / Math.abs(target);
  switch (direction) {
    case "up":
      return share + (target < 0 ? 2 : 0);
    case "down":
      return Math.max(0, (target > 0 ? 2 : 0) - share);
  }
}

/** The other reckoning of lower is better: target over actual. Null where the actual value or the target is 0. */
function inverseAchievementOf(actual: number, target: number): CellValue {
  if (actual < 0 || target < 0) return negativeForInverse;
  return actual === 0 || target === 0 ? divisionByZero : 1 / (actual / target);
}

function compute(
  actual: Scalar = null,
  target: Scalar = null,
  direction: Scalar = null,
  method: Scalar = null,
): CellValue {
  // The ordinary case without any allocation: a range call reckons thousands of rows at once.
  if (typeof actual === "number" && typeof target === "number")
    return rate(actual, target, direction, method);
  const figures = [
    { value: actual, name: actualName },
    { value: target, name: targetName },
  ];
  // In the order in which the plain formula meets them: blanks, the two words, text that is no number.
  const lacking = errorOrMissing(figures);
  if (lacking) return lacking;
  const better = directionWords.read(direction);
  if (isCellError(better)) return better;
  const way = methodWords.read(method);
  if (isCellError(way)) return way;
  const numbers = readNumbers(...figures);
  if (isCellError(numbers)) return numbers;
  const [actualNumber = 0, targetNumber = 0] = numbers;
  return rate(actualNumber, targetNumber, better, way);
}

function rate(actual: number, target: number, direction: Scalar, method: Scalar): CellValue {
  const better = directionWords.read(direction);
  if (isCellError(better)) return better;
  const way = methodWords.read(method);
  if (isCellError(way)) return way;
  if (way === "inverse" && better === "down") return inverseAchievementOf(actual, target);
  return achievementOf(actual, target, better) ?? divisionByZero;
}

function portable(actual = "", target = "", direction = "", method = ""): string {
  const [a, t] = [operand(actual), operand(target)];
  // Times 1, because a text such as "-5" compared as text would be above every number.
  const up = `${a}/ABS(${t})+IF(${t}*1<0,2,0)`;
  const down = `MAX(0,IF(${t}*1>0,2,0)-${a}/ABS(${t}))`;
  const inverse = `IF(OR(${a}*1<0,${t}*1<0),#VALUE!,1/(${a}/${t}))`;
  const isDown = directionWords.isSecond(direction === "" ? '""' : direction);
  const linear = direction === "" && method === "" ? up : `IF(${isDown},${down},${up})`;
  const either = `IF(AND(${isDown},${methodWords.isSecond(method)}),${inverse},${linear})`;
  return `IF(${blankTest([actual, target])},NA(),${method === "" ? linear : either})`;
}

/** ACHIEVEMENT(actual, target, [direction], [method]). */
export const achievement: FunctionDefinition = {
  name: "ACHIEVEMENT",
  description: {
    "zh-TW": "計算達成度（實際值相對於目標值），以小數表示：1.8 即 180%。",
    en: "Rate of achievement of an actual value against its target, as a fraction: 1.8 is 180%.",
  },
  parameters: [
    {
      name: "actual",
      description: {
        "zh-TW": "實際值；可為一格或一個範圍。",
        en: "The actual value; a cell or a range.",
      },
    },
    {
      name: "target",
      description: {
        "zh-TW": "目標值；可為一格或一個範圍。",
        en: "The target; a cell or a range.",
      },
    },
    {
      name: "direction",
      optional: true,
      description: {
        "zh-TW": "up 或正向：越高越好（預設）；down 或負向：越低越好。",
        en: "up: higher is better (default); down: lower is better.",
      },
    },
    {
      name: "method",
      optional: true,
      description: {
        "zh-TW": "越低越好時的算法：linear 或線性（2 − A ÷ T，預設）；inverse 或反比（T ÷ A）。",
        en: "How lower is better is reckoned: linear (2 − A ÷ T, default) or inverse (T ÷ A).",
      },
    },
  ],
  help: {
    rule: {
      "zh-TW":
        "達成度是實際值占目標值的比率，以小數表示，儲存格格式設為百分比即顯示為 180%。越低越好的指標以 2 − 實際值 ÷ 目標值計算，最低為 0；也可選反比法，以目標值 ÷ 實際值計算。目標值為負數時以 1 + (實際值 − 目標值) ÷ |目標值| 計算，因為直接相除會把較差的結果算得較高。目標值為 0 時無法計算比率。空白是缺值，不是 0。",
      en: "The actual value as a share of the target, as a fraction; format the cell as a percentage to show 180%. Where lower is better it is 2 − actual ÷ target, never below 0, or by the inverse method target ÷ actual. For a negative target it is 1 + (actual − target) ÷ |target|, because plain division would praise the worse result. A target of 0 gives no rate. A blank is missing, not zero.",
    },
    mathematics: [
      {
        "zh-TW": "正向，目標值 T > 0：A ÷ T",
        en: "Higher is better, target T > 0: A ÷ T",
      },
      {
        "zh-TW": "正向，T < 0：1 + (A − T) ÷ |T|",
        en: "Higher is better, T < 0: 1 + (A − T) ÷ |T|",
      },
      {
        "zh-TW": "負向，T > 0：max(0, 2 − A ÷ T)",
        en: "Lower is better, T > 0: max(0, 2 − A ÷ T)",
      },
      {
        "zh-TW": "負向，T < 0：max(0, A ÷ T)",
        en: "Lower is better, T < 0: max(0, A ÷ T)",
      },
      {
        "zh-TW": "負向，反比法，A > 0，T > 0：T ÷ A",
        en: "Lower is better, inverse method, A > 0, T > 0: T ÷ A",
      },
    ],
    errors: [
      missingHelp({ "zh-TW": "實際值或目標值", en: "The actual value or the target" }),
      zeroHelp({
        "zh-TW": "目標值（反比法時為目標值或實際值）",
        en: "The target (or with the inverse method the actual value)",
      }),
      refusedHelp(
        { "zh-TW": "實際值或目標值", en: "The actual value or the target" },
        {
          "zh-TW": "方向不是 up、down、正向、負向，方法不是 linear、inverse、線性、反比，或反比法遇到負數",
          en: "the direction is not up, down, 正向 or 負向, the method is not linear, inverse, 線性 or 反比, or the inverse method meets a negative number",
        },
      ),
      tooLargeHelp,
    ],
    examples: [
      { arguments: [541, 300], note: { "zh-TW": "超過目標值。", en: "Above the target." } },
      {
        arguments: [8, 10, "down"],
        note: {
          "zh-TW": "越低越好：比目標值少兩成，達成 120%。",
          en: "Lower is better: a fifth under the target.",
        },
      },
      {
        arguments: [25, 10, "負向"],
        note: {
          "zh-TW": "越低越好，遠高於目標值：最低為 0。",
          en: "Lower is better, far above the target: never below 0.",
        },
      },
      {
        arguments: [20, 10, "down", "inverse"],
        note: {
          "zh-TW": "越低越好，反比法：目標值的兩倍，達成一半。",
          en: "Lower is better, inverse method: twice the target, half achieved.",
        },
      },
      {
        arguments: [-60, -100],
        note: {
          "zh-TW": "負的目標值：虧損比預定少四成。",
          en: "A negative target: the loss is 40% smaller than planned.",
        },
      },
      {
        arguments: [4, 0],
        note: { "zh-TW": "目標值為 0，無法計算比率。", en: "No rate from a target of 0." },
      },
      { arguments: [534, null], note: { "zh-TW": "缺目標值。", en: "The target is missing." } },
    ],
  },
  compute,
  portable,
};
