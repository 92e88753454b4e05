import type { CellError, Localised } from "./definition";

export const weightsName: Localised = { "zh-TW": "權重", en: "weight" };

/** Weights are printed with two decimals at most: thirds such as 33.33% three times may miss the whole a little. */
const tolerated = "0.0005";

/** Weights that are not negative and add up to 100%, or to 100 points; an error with a sentence otherwise. */
export function refusedWeights(weights: readonly number[]): CellError | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const whole = Math.abs(total - 1) <= Number(tolerated) || Math.abs(total - 100) <= Number(tolerated) * 100;
  if (whole && weights.every((weight) => weight >= 0)) return null;
  const shown = Number(total.toPrecision(6));
  return {
    error: "#VALUE!",
    message: {
      "zh-TW": `權重不可為負數，且合計必須是 100%（1）或 100 分，目前合計是 ${String(shown)}。請修正權重。`,
      en: `Weights must not be negative and must add up to 100% (1) or 100 points; they add up to ${String(shown)}. Correct the weights.`,
    },
  };
}

/** A condition: TRUE for weights that are refused. */
export function refusedWeightsTest(weights: string): string {
  const total = `SUMPRODUCT(${weights}*1)`;
  const off = `AND(ABS(${total}-1)>${tolerated},ABS(${total}-100)>${String(Number(tolerated) * 100)})`;
  return `OR(${off},SUMPRODUCT((${weights}*1<0)*1)>0)`;
}
