import { choiceOf } from "./choice";
import {
  isCellError,
  type CellError,
  type CellValue,
  type Localised,
  type Matrix,
  type PortableFunction,
  type Scalar,
} from "./definition";
import { anyBlank, sizesDifferTest } from "./portable-range";
import { operand } from "./portable-formula";
import { cellsOf, errorOrBlankIn, readRange, sizesDiffer } from "./range";
import { weightedMean } from "./weighted-score";
import { refusedWeights, refusedWeightsTest, weightsName } from "./weights";

const achievementsName: Localised = { "zh-TW": "達成度", en: "achievement" };

const ruleWords = choiceOf(
  [
    { name: "unsaid", words: [] },
    { name: "min", words: ["min", "最低"] },
    { name: "mean", words: ["mean", "平均"] },
    { name: "weighted", words: ["weighted", "加權"] },
    { name: "all-met", words: ["all-met", "allmet", "全部達成"] },
  ],
  {
    "zh-TW": "合併規則只能是 min（最低）、mean（平均）、weighted（加權）或 all-met（全部達成）。",
    en: "The rule must be min, mean, weighted or all-met.",
  },
);

const ruleUnsaid: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW":
      "有多個達成度，請指定合併規則：min（最低）、mean（平均）、weighted（加權）或 all-met（全部達成）。",
    en: "There are several achievements: say by which rule they combine, min, mean, weighted or all-met.",
  },
};

/** The achievement of an indicator from those of its parts, by a rule that must be said unless there is one part. */
function compute(
  achievements: Matrix | null = null,
  rule: Scalar = null,
  weights: Matrix | null = null,
): CellValue {
  const parts = { cells: cellsOf(achievements), name: achievementsName };
  const lacking = errorOrBlankIn(parts);
  if (lacking) return lacking;
  const way = ruleWords.read(rule);
  if (isCellError(way)) return way;
  const weighing = { cells: cellsOf(weights), name: weightsName };
  const shares = way === "weighted" ? sharesOf(weighing.cells, parts.cells) : [];
  if (isCellError(shares)) return shares;
  const values = readRange(parts);
  if (isCellError(values)) return values;
  switch (way) {
    case "unsaid":
      return values.length === 1 ? (values[0] ?? ruleUnsaid) : ruleUnsaid;
    case "min":
      return values.reduce((least, value) => Math.min(least, value));
    case "mean":
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    case "weighted":
      return weightedMean(values, shares);
    case "all-met":
      return values.every((value) => value >= 1) ? 1 : 0;
  }
}

function sharesOf(weights: Matrix, achievements: Matrix): readonly number[] | CellError {
  const weighing = { cells: weights, name: weightsName };
  const lacking = errorOrBlankIn(weighing) ?? sizesDiffer(achievements, weights);
  if (lacking) return lacking;
  const shares = readRange(weighing);
  return isCellError(shares) ? shares : (refusedWeights(shares) ?? shares);
}

function portable(achievements = "", rule = "", weights = ""): string {
  const [a, w] = [operand(achievements), operand(weights)];
  const count = `(ROWS(${achievements})*COLUMNS(${achievements}))`;
  const sum = `SUMPRODUCT(${a}*1)`;
  const alone = `IF(${count}=1,${sum},#VALUE!)`;
  const weighted = `IF(${anyBlank(weights)},NA(),IF(OR(${sizesDifferTest(achievements, weights)},${refusedWeightsTest(w)}),#VALUE!,SUMPRODUCT(${w}*${a})/SUMPRODUCT(${w}*1)))`;
  const from = (name: "min" | "mean" | "weighted" | "all-met") => ruleWords.isFrom(rule, name);
  const allMet = `IF(SUMPRODUCT((${a}*1<1)*1)=0,1,0)`;
  const combined = `IF(${from("all-met")},${allMet},IF(${from("weighted")},${weights === "" ? "NA()" : weighted},IF(${from("mean")},${sum}/${count},IF(${from("min")},SUMPRODUCT(MIN(${a}*1)),${alone}))))`;
  return `IF(${anyBlank(achievements)},NA(),${rule === "" ? alone : combined})`;
}

/** COMBINED_ACHIEVEMENT(achievements, [rule], [weights]). */
export const combinedAchievement: PortableFunction = {
  name: "COMBINED_ACHIEVEMENT",
  parameters: [
    { name: "achievements", shape: "range" },
    { name: "rule", optional: true },
    { name: "weights", shape: "range", optional: true },
  ],
  compute,
  portable,
};
