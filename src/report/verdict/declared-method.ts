import type { Indicator } from "../model";
import { textOfSections } from "../section-text";
import type { Reckoning } from "./reckoning";

const inverse = /目標[值數]?\s*[÷/]\s*實[際績]/;
const linear =
  /2\s*[-－–—−]\s*(?:[(（]\s*)?實[際績]|1\s*\+\s*(?:[(（]\s*)?目標[值數]?\s*[-－–—−]\s*實[際績]|1\s*[-－–—−]\s*(?:[(（]\s*)?實[際績][值數]?\s*[-－–—−]\s*目標/;

/** The reckoning as the indicator's own standard or title lays it down, where the settings leave lower is better open. */
export function declaredReckoning(indicator: Indicator, reckoning: Reckoning): Reckoning {
  if (reckoning.lowerIsBetter !== "either") return reckoning;
  const asked = textOfSections(indicator, ["standard"]);
  const told = asked === "" ? textOfSections(indicator, ["progress", "other"]) : asked;
  const standard = `${indicator.title}\n${told}`.normalize("NFKC");
  if (inverse.test(standard)) return { ...reckoning, lowerIsBetter: "inverse" };
  return linear.test(standard) ? { ...reckoning, lowerIsBetter: "linear" } : reckoning;
}
