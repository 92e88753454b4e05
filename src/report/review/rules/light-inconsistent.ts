import { paragraphsOf, placeOfTitle } from "../places";
import { resultValues } from "../result-value";
import type { IndicatorUnderReview, ReportRemark, ReportRule, ReportUnderReview } from "../rule";
import type { ReviewSettings } from "../settings";
import type { FindingPlace } from "../finding";

type Light = "green" | "yellow" | "red" | "white";

const signs: Readonly<Record<string, Light>> = {
  綠: "green",
  黃: "yellow",
  紅: "red",
  白: "white",
  "★": "green",
  "▲": "yellow",
  "●": "red",
  "□": "white",
};
const written =
  /(?:燈號|燈別|初核|複核|自評|評定|評為|評核|核定|核列|列為|列|獲|為|給予|：|:|^)[^。；，紅綠黃白★▲●□]{0,10}?([★▲●□](?!\s*[\p{Script=Han}\d])|[綠黃紅白]燈)/gu;
/** 50%，綠燈 in 目標達成值. */
const alone = /(?:^|[，。；、,(（\s])([綠黃紅白]燈)(?=[，。；、,)）\s]|$)/g;
/** Of all indicators with a light, how many make it worth saying that every one is green. */
const fewestForAll = 3;

/**
 * A light that the achievement does not give by the scheme of the settings, and a report with nothing but green
 * ones. Details: `light` given, `proposed`, `value` fraction; for the report `all`: how many are green.
 */
export const lightInconsistent: ReportRule = {
  scope: "report",
  id: "light-inconsistent",
  severity: "warning",
  find: (review) => {
    const { indicators, settings } = review;
    const inColumn = lightsInColumn(review);
    const lit = indicators.flatMap((subject, index) => {
      const found = inColumn[index] ?? lightOf(subject);
      return found ? [{ subject, ...found }] : [];
    });
    const own = lit.flatMap(({ subject, light, quote, place }): readonly ReportRemark[] => {
      const values = resultValues(subject).map(({ value }) => value);
      const proposed = values.length > 0 ? lightFor(Math.min(...values), settings) : null;
      if (proposed === null || proposed === light) return [];
      if (values.some((value) => lightFor(value, settings) === light)) return [];
      const details = { light, proposed, value: Math.min(...values) };
      return [{ indicator: subject.indicator.number, place, quote, details }];
    });
    const allGreen = lit.length >= fewestForAll && lit.every(({ light }) => light === "green");
    return allGreen && lit.length === indicators.length
      ? [...own, { indicator: null, place: null, severity: "info", details: { all: lit.length } }]
      : own;
  },
};

function lightFor(value: number, { thresholds }: ReviewSettings): Light {
  const { greenFrom, yellowFrom } = thresholds;
  // 5.6 of 7 is 80%, whatever binary fractions make of it.
  const reaches = (threshold: number) => value >= threshold - 1e-9;
  return reaches(greenFrom) ? "green" : reaches(yellowFrom) ? "yellow" : "red";
}

interface LightFound {
  readonly light: Light;
  readonly quote: string;
  readonly place: FindingPlace;
}

/** A column 燈號 that found no place in the report: one light for each indicator, in order. */
function lightsInColumn({ leftOver, indicators }: ReportUnderReview): readonly (LightFound | null)[] {
  const cells = leftOver.flatMap(
    (text) =>
      /^(?:[^：:]{0,4}燈(?:號|別)[^：:]{0,6}|(?:自評|初核|複核|評核|核定|評估)結果)[：:]\s*(.{1,6})$/.exec(
        text,
      )?.[1] ?? [],
  );
  if (cells.length !== indicators.length) return [];
  return cells.map((quote, index) => {
    const light = signs[/[綠黃紅白★▲●□]/.exec(quote)?.[0] ?? ""];
    const indicator = indicators[index]?.indicator;
    return light && indicator ? { light, quote, place: placeOfTitle(indicator) } : null;
  });
}

/** The light of an indicator; a legend that names several is none, and so is 紅燈 on the street. */
function lightOf({ indicator }: IndicatorUnderReview): LightFound | null {
  const texts = [
    { name: "title", text: indicator.title, place: placeOfTitle(indicator) },
    ...paragraphsOf(indicator, ["result", "other", "progress"]),
  ];
  for (const { name, text, place } of texts) {
    if (!/[★▲●□]|[綠黃紅白]燈/.test(text)) continue;
    const named = [...text.matchAll(written)].filter(({ 0: whole }) =>
      /燈號|燈別|核|評|列|[★▲●□]/.test(whole),
    );
    const found = name === "result" && named.length === 0 ? [...text.matchAll(alone)] : named;
    const lights = new Set(found.map(({ 1: sign = "" }) => signs[sign[0] ?? ""]));
    const [light] = lights;
    if (lights.size === 1 && light) return { light, quote: found[0]?.[1] ?? "", place };
  }
  return null;
}
