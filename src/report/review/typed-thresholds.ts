import { eachThreshold, type ThresholdName, type Thresholds } from "./settings";

/** Thresholds as they are being typed, in per cent without the sign. */
export type TypedThresholds = Readonly<Record<ThresholdName, string>>;

/** Without the noise of binary fractions: 0.0005 is typed 0.05. */
export function typedThresholds(thresholds: Thresholds): TypedThresholds {
  return eachThreshold((name) => String(Number((thresholds[name] * 100).toPrecision(12))));
}

/** As fractions. A blank and what is no number is NaN, which no threshold can be; full-width digits are digits. */
export function thresholdsOf(typed: TypedThresholds): Thresholds {
  return eachThreshold((name) => {
    const text = typed[name].normalize("NFKC").replace(/[\s,%]/g, "");
    return text === "" ? NaN : Number((Number(text) / 100).toPrecision(12));
  });
}
