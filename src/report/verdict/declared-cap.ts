import type { Indicator } from "../model";
import type { Reckoning } from "./reckoning";

const words =
  /(?<![\d.,])(\d[\d,]{0,6}(?:\.\d{1,4})?)\s{0,4}%[^。；，\d]{0,6}(?:為上限|為限|封頂)|(?:(?<!未設|不設|無|未訂)上限[以採計為]?|達成[率度值][^。；，\d]{0,8}最高[以採計為]?|最高[以採計列])[^。；，\d]{0,4}(\d[\d,]{0,6}(?:\.\d{1,4})?)\s{0,4}%|(?:超過|逾|高於)\s{0,4}\d[\d.,]{0,8}\s{0,4}%[^。；]{0,8}?(?:一律|均|皆|仍)?[以採][^。；，\d]{0,4}(\d[\d,]{0,6}(?:\.\d{1,4})?)\s{0,4}%|(?:依規定|一律|僅)[以採]\s?(\d[\d,]{0,6}(?:\.\d{1,4})?)\s{0,4}%\s{0,2}計/g;

/** 30 天內完成即為達成（達成率 100%）, 如期完成者達成率為 100%, 二者皆達成為目標達成. */
const allOrNothing =
  /(?:即(?:為|視為)?達成|者，?[^。；，\d]{0,6}達成[率度])[^。；，\d]{0,8}100\s*%|(?:皆|均|同時)達成者?[^。；，\d]{0,2}(?:為|視為)(?:目標)?達成/;

/** Whether the standard knows only reached, as 100%, and not reached. */
export function isAllOrNothing({ sections }: Indicator): boolean {
  return sections.some(
    ({ name, paragraphs }) =>
      name === "standard" && paragraphs.some(({ text }) => allOrNothing.test(text.normalize("NFKC"))),
  );
}

/**
 * Where an indicator's achievement ends, as a fraction: by the settings, or because its own words say so (達成率以
 * 120% 為上限). Null where nothing is cut off.
 */
export function capOf(indicator: Indicator, { cap }: Reckoning): number | null {
  const { sections } = indicator;
  if (cap === "atTarget" || isAllOrNothing(indicator)) return 1;
  if (cap === "none") return null;
  for (const { name, heading, paragraphs } of sections) {
    if (name === "progress" || name === "benefit") continue;
    for (const text of [heading, ...paragraphs.map((own) => own.text)]) {
      if (!/[%％]/.test(text) || !/上限|為限|封頂|最高|超過|逾|高於|依規定|一律|僅[以採]/.test(text))
        continue;
      const caps = [...text.normalize("NFKC").matchAll(words)].map(
        ([, first, second, third, fourth]) =>
          Number((first ?? second ?? third ?? fourth ?? "").replaceAll(",", "")) / 100,
      );
      // What ends below the target itself is no cap.
      const declared = caps.find((own) => own >= 1);
      if (declared !== undefined) return declared;
    }
  }
  return null;
}
