import { readNumbers } from "./argument";
import {
  isCellError,
  type CellValue,
  type Localised,
  type Matrix,
  type PortableFunction,
  type Scalar,
} from "./definition";
import { anyBlank, sizesDifferTest } from "./portable-range";
import { blankTest, operand } from "./portable-formula";
import { cellsOf, errorOrBlankIn, readRange, sizesDiffer } from "./range";
import { refusedWeights, refusedWeightsTest, weightsName } from "./weights";

const achievementsName: Localised = { "zh-TW": "達成度", en: "achievement" };
const capName: Localised = { "zh-TW": "封頂值", en: "cap" };

/** The weighted mean of achievements, each counting as the cap at most: Σ w·min(a, cap) ÷ Σ w. No cap, no limit. */
function compute(
  achievements: Matrix | null = null,
  weights: Matrix | null = null,
  cap: Scalar = null,
): CellValue {
  const scored = { cells: cellsOf(achievements), name: achievementsName };
  const weighing = { cells: cellsOf(weights), name: weightsName };
  const lacking =
    errorOrBlankIn(scored) ?? errorOrBlankIn(weighing) ?? sizesDiffer(scored.cells, weighing.cells);
  if (lacking) return lacking;
  const shares = readRange(weighing);
  if (isCellError(shares)) return shares;
  const refused = refusedWeights(shares);
  if (refused) return refused;
  const limits = cap === null ? [Infinity] : readNumbers({ value: cap, name: capName });
  if (isCellError(limits)) return limits;
  const values = readRange(scored);
  if (isCellError(values)) return values;
  const [limit = Infinity] = limits;
  return weightedMean(
    values.map((value) => Math.min(value, limit)),
    shares,
  );
}

export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / total;
}

function portable(achievements = "", weights = "", cap = ""): string {
  const [a, w] = [operand(achievements), operand(weights)];
  const limit = `(${operand(cap)}*1)`;
  const total = `SUMPRODUCT(${w}*1)`;
  const raw = `SUMPRODUCT(${w}*${a})/${total}`;
  // Either the achievement or the cap, by the two comparisons that are 1 and 0 or 0 and 1.
  const least = `(${a}*1<${limit})*${a}+(${a}*1>=${limit})*${limit}`;
  const score = cap === "" ? raw : `IF(${blankTest([cap])},${raw},SUMPRODUCT(${w}*(${least}))/${total})`;
  const checked = `IF(${refusedWeightsTest(w)},#VALUE!,${score})`;
  const sized = `IF(${sizesDifferTest(achievements, weights)},#VALUE!,${checked})`;
  return `IF(OR(${anyBlank(achievements)},${anyBlank(weights)}),NA(),${sized})`;
}

/** WEIGHTED_SCORE(achievements, weights, [cap]). */
export const weightedScore: PortableFunction = {
  name: "WEIGHTED_SCORE",
  parameters: [
    { name: "achievements", shape: "range" },
    { name: "weights", shape: "range" },
    { name: "cap", optional: true },
  ],
  compute,
  portable,
};
