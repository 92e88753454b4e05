import { sameUnit, unitsIn } from "../figures/units";
import { mayBeActual } from "../import/measures/may-be-actual";
import type { Mention } from "../import/measures/mention";
import type { Measure, Quantity } from "../model";
import { bearsOut } from "../verdict/compute-achievement";
import type { IndicatorUnderReview } from "./rule";

/**
 * What is told instead of the year's actual value: `parts` without their total (上半年 300 人，下半年 260 人), a figure
 * of another `unit` (11,000 公尺 for a target in 公里), or the year's figure for a target of each month (`period`).
 */
export interface NearActual {
  readonly fault: "parts" | "unit" | "period";
  /** As printed. */
  readonly figures: string;
  /** Whether the claim is just what it gives: then a reader can follow it, and nothing is wrong but its form. */
  readonly fitsClaim: boolean;
}

const mostListed = 4;

/** Of the text of one measure without actual value; null where nothing of the kind is told. */
export function nearActual(subject: IndicatorUnderReview, measure: Measure): NearActual | null {
  const { mentions, fiscalYear } = subject;
  const told = mentions.filter(
    (mention) =>
      (mention.figure.kind === "count" || measure.unit.includes("百分點")) &&
      mayBeActual(mention, fiscalYear),
  );
  return (
    perPeriod(subject, measure, told) ??
    inParts(subject, measure, told) ??
    inOtherUnit(subject, measure, told)
  );
}

function inParts(
  subject: IndicatorUnderReview,
  measure: Measure,
  told: readonly Mention[],
): NearActual | null {
  const parts = told.filter(({ figure }) => measure.unit !== "" && sameUnit(figure.unit, measure.unit));
  if (new Set(parts.map(({ figure }) => figure.value)).size < 2) return null;
  const total = parts.reduce((sum, { figure }) => sum + figure.value, 0);
  return { fault: "parts", figures: listed(parts), fitsClaim: fits(subject, measure, total) };
}

function inOtherUnit(
  subject: IndicatorUnderReview,
  measure: Measure,
  told: readonly Mention[],
): NearActual | null {
  const convertible = told.flatMap(({ figure }) => {
    const factor = unitsIn(measure.unit, figure.unit);
    return factor === null ? [] : [{ text: figure.text, value: figure.value * factor }];
  });
  const fitting = convertible.find(({ value }) => fits(subject, measure, value));
  const [only, another] = convertible;
  const found = fitting ?? (another ? undefined : only);
  return found ? { fault: "unit", figures: found.text, fitsClaim: fitting !== undefined } : null;
}

const timesAYear: Readonly<Record<string, number>> = { 月: 12, 季: 4, 週: 52, 周: 52 };

/** 每月巡檢 2 次, and 24 次 in the year. */
function perPeriod(
  subject: IndicatorUnderReview,
  measure: Measure,
  told: readonly Mention[],
): NearActual | null {
  const target = subject.mentions.find(
    ({ sectionName, figure }) =>
      sectionName === "standard" &&
      figure.value === measure.target?.value &&
      sameUnit(figure.unit, measure.unit),
  );
  const times = timesAYear[/每\s*([月季週周])[^，。；]{0,12}$/.exec(target?.before ?? "")?.[1] ?? ""];
  if (times === undefined) return null;
  const ofYear = told.filter(({ figure }) => sameUnit(figure.unit, measure.unit));
  const fitting = ofYear.find(({ figure }) => fits(subject, measure, figure.value / times));
  const found = fitting ?? ofYear[0];
  return found ? { fault: "period", figures: found.figure.text, fitsClaim: fitting !== undefined } : null;
}

/** Whether an actual of that value bears the claim out. */
function fits({ settings }: IndicatorUnderReview, measure: Measure, value: number): boolean {
  const actual: Quantity = { value, bound: "exact", text: "" };
  return measure.stated !== null && bearsOut({ ...measure, actual }, measure.stated, settings);
}

function listed(mentions: readonly Mention[]): string {
  return mentions
    .slice(0, mostListed)
    .map(({ figure }) => figure.text)
    .join("、");
}
