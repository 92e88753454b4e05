import type { Indicator } from "../model";
import type { Reckoning } from "./reckoning";

const words =
  /([\d.]+)\s*%[^。；，\d]{0,6}(?:為上限|為限|封頂)|(?:上限|最高)(?:以|採|計|為)?[^。；，\d]{0,4}([\d.]+)\s*%|(?:超過|逾|高於)\s*[\d.]+\s*%[^。；]{0,8}(?:一律|均|皆|仍)?[以採][^。；，\d]{0,4}([\d.]+)\s*%/;

/**
 * Where an indicator's achievement ends, as a fraction: by the settings, or because its own words say so (達成率以
 * 120% 為上限). Null where nothing is cut off.
 */
export function capOf({ sections }: Indicator, { cap }: Reckoning): number | null {
  if (cap === "atTarget") return 1;
  if (cap === "none") return null;
  for (const { name, paragraphs } of sections) {
    if (name === "progress" || name === "benefit") continue;
    for (const { text } of paragraphs) {
      if (!/[%％]/.test(text) || !/上限|為限|封頂|最高|超過|逾|高於/.test(text)) continue;
      const found = words.exec(text.normalize("NFKC"));
      const printed = found?.[1] ?? found?.[2] ?? found?.[3];
      if (printed !== undefined) return Number(printed) / 100;
    }
  }
  return null;
}
