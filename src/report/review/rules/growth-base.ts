import { isPrintedAs } from "../../figures/printed-as";
import { readFigures } from "../../figures/read-figures";
import type { Figure } from "../../figures/figure";
import { sameUnit } from "../../figures/units";
import type { Indicator, Measure, Quantity } from "../../model";
import { paragraphsOf, type PlacedText } from "../places";
import { growthResult } from "../result-value";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";

const growthName = /(年|季|月)(?:增|減|成長)(?:率|幅)?/;
const comparedWithYear = /去年|上年|前一?年|同期|同月|同季|較\s*\d{2,4}\s*年(?!\s*(?:第|\d+\s*月))/;
const comparedWithQuarter = /(?:上|前)一?季/;
const comparedWithMonth = /(?:上|前)一?個?月/;
const change = /成長|提高|年增|增加|增長|增幅|提升|提昇|上升|減少|下降|降低|減幅|衰退/;

/**
 * A rate of change that cannot be what it is called: its base is nowhere given, zero or negative; 季增 for a change
 * over a year; per cent for points or the other way round. Details: `fault` (`missing`, `zero`, `name`, `points`,
 * `percent`, `value`), `rate` as printed; `base`, `named` and `against`, or `from`, `to` and `right` fraction.
 */
export const growthBase: IndicatorRule = {
  scope: "indicator",
  id: "growth-base",
  severity: "warning",
  find: (subject) => {
    const inText = paragraphsOf(subject.indicator, ["progress", "result", "benefit", "other"])
      .filter(({ text }) => /[%％﹪]|百分/.test(text))
      .flatMap((own) => inParagraph(own, subject.indicator));
    return [...missingBase(subject), ...inText, ...beyondTarget(subject)];
  },
};

/** 求職就業率 66%，超前目標 6%, which is 6 points beyond the target of 60%. */
function beyondTarget({ indicator, mentions }: IndicatorUnderReview): readonly Remark[] {
  const [measure, another] = indicator.measures;
  if (!measure?.target || !measure.actual || another || measure.unit !== "%") return [];
  const { target, actual } = measure;
  const points = Math.abs(actual.value - target.value);
  const percent = points / target.value;
  return mentions.flatMap(({ sectionName, figure, before, section, paragraph }): readonly Remark[] => {
    if (sectionName === "standard" || figure.kind !== "percentage") return [];
    if (!/(?:超前|高於|高出|超出|超過)[^，。；\d]{0,10}$/.test(before)) return [];
    const isPrinted = (value: number) => isPrintedAs(value, figure.value, figure.decimals);
    if (points === 0 || !isPrinted(points) || isPrinted(percent * 100)) return [];
    const details = {
      fault: "points",
      rate: figure.text,
      from: target.text,
      to: actual.text,
      points,
      percent,
    };
    return [{ place: { indicatorId: indicator.id, section, paragraph }, quote: figure.text, details }];
  });
}

function missingBase(subject: IndicatorUnderReview): readonly Remark[] {
  const { indicator, mentions } = subject;
  const found = growthResult(subject);
  if (!found || indicator.measures.some(({ previous }) => previous !== null)) return [];
  const hasBase = mentions.some(
    ({ figure, before, year }) =>
      figure.kind === "count" &&
      (comparedWithYear.test(before) ||
        (year !== null && subject.fiscalYear !== null && year < subject.fiscalYear)),
  );
  const { section, paragraph, text } = found;
  return hasBase
    ? []
    : [
        {
          place: { indicatorId: indicator.id, section, paragraph },
          quote: text,
          details: { fault: "missing", rate: text },
        },
      ];
}

function inParagraph({ text, place }: PlacedText, { measures }: Indicator): readonly Remark[] {
  return text.split(/[。；;]/).flatMap((sentence): readonly Remark[] => {
    if (!/[%％﹪]|百分/.test(sentence) || sentence.length > 300) return [];
    const figures = readFigures(sentence);
    return [
      ...misnamed(sentence, figures),
      ...zeroBase(sentence, figures),
      ...pointsOrPercent(sentence, figures, measures),
      ...wrongRate(sentence, figures, measures),
    ].map((remark) => ({ place, ...remark }));
  });
}

type Found = Pick<Remark, "quote" | "details">;

/** 季增 7.4% beside 較去年同期: the name tells another base than the words. */
function misnamed(sentence: string, figures: readonly Figure[]): readonly Found[] {
  const name = growthName.exec(sentence);
  const rate = figures.find(({ kind, start }) => kind === "percentage" && start > (name?.index ?? Infinity));
  if (!name || !rate) return [];
  const bases = [
    comparedWithYear.test(sentence) ? "年" : "",
    comparedWithQuarter.test(sentence) || isWithinYear(sentence, "季") ? "季" : "",
    comparedWithMonth.test(sentence) || isWithinYear(sentence, "月") ? "月" : "",
  ].filter((base) => base !== "");
  const [only] = bases;
  if (bases.length !== 1 || only === undefined || only === name[1]) return [];
  return [{ quote: name[0], details: { fault: "name", rate: rate.text, named: name[0], against: only } }];
}

/** 較第 3 季 of the same year. */
function isWithinYear(sentence: string, span: "季" | "月"): boolean {
  const other = span === "季" ? /[較比]\s*(?:第\s*)?[1-4１-４一二三四]\s*季/ : /[較比]\s*[\d０-９]{1,2}\s*月/;
  return other.test(sentence) && !comparedWithYear.test(sentence);
}

function zeroBase(sentence: string, figures: readonly Figure[]): readonly Found[] {
  const rate = figures.find(
    ({ kind, start }) => kind === "percentage" && change.test(sentence.slice(Math.max(0, start - 10), start)),
  );
  const lossBefore = ({ start }: Figure) =>
    /(?:虧損|負債?|赤字|短絀)[^，。；\d]{0,4}$/.exec(sentence.slice(Math.max(0, start - 8), start))?.[0];
  const base = figures.find(
    (own) =>
      own.kind === "count" &&
      (own.value <= 0 || lossBefore(own) !== undefined) &&
      /(?:去年|上年|前一?年|上季|上月|基期|同期|\d\s*年)[^，。；]{0,12}$|(?:較|由|自|從)[^，。；]{0,12}$/.test(
        sentence.slice(Math.max(0, own.start - 20), own.start),
      ),
  );
  if (!rate || !base) return [];
  const details = { fault: "zero", rate: rate.text, base: `${lossBefore(base) ?? ""}${base.text}` };
  return [{ quote: rate.text, details }];
}

/** 全年 96 萬人次，達成率 107%，較 108 年 84 萬人次成長 12%: the actual value is what was compared. */
function actualBefore(
  base: Figure,
  counts: readonly Figure[],
  measures: readonly Measure[],
): Figure | undefined {
  return counts.find(
    (own) =>
      own.start < base.start &&
      sameUnit(own.unit, base.unit) &&
      measures.some(({ actual }) => actual?.value === own.value),
  );
}

function lastAndThisYear(
  counts: readonly Figure[],
  measures: readonly Measure[],
  lead: (figure: Figure) => string,
): readonly [Figure | undefined, Figure | undefined] {
  const last = counts.find((own) => ofLastYear.test(lead(own)));
  const now = counts.find((own) => ofThisYear.test(lead(own)));
  const isCompared = last !== undefined && /[較比與]/.test(lead(last));
  return [last, now ?? (isCompared ? actualBefore(last, counts, measures) : undefined)];
}

const ofYear = /(\d{2,3})\s*年度?[^，。；、\d（(]{0,8}$/;
const ofLastYear = /(?:去年|上年度?|前一?年度?)[^，。；、\d（(]{0,8}$/;
const ofThisYear = /(?:本年度?|今年|當年度?|全年度?)[^，。；、\d（(]{0,8}$/;
const rateOfChange = /(?:成長|增加|年增|增幅|減少|年減|減幅|下降|衰退)(?:率|幅度)?[達為約]?\s*$/;

/** 上年度 100 航次，本年度 118 航次，成長 16%: it is 18%. */
function wrongRate(
  sentence: string,
  figures: readonly Figure[],
  measures: readonly Measure[],
): readonly Found[] {
  const lead = ({ start }: Figure) =>
    sentence
      .slice(Math.max(0, start - 14), start)
      .split(/[，、]/)
      .at(-1) ?? "";
  const counts = figures.filter(
    (own) => own.kind === "count" && own.bound === "exact" && !/目標|預[計定]|原[訂定]/.test(lead(own)),
  );
  const yearOf = (figure: Figure) => Number(ofYear.exec(lead(figure).normalize("NFKC"))?.[1] ?? 0);
  const ofYears = counts
    .filter((figure) => yearOf(figure) > 0)
    .toSorted((one, other) => yearOf(one) - yearOf(other));
  const [only] = ofYears;
  const [from, to] =
    ofYears.length === 2 && only && yearOf(only) < yearOf(ofYears[1] ?? only)
      ? ofYears
      : only && ofYears.length === 1 && /[較比與]\s?\d{2,3}\s?年/.test(lead(only))
        ? [only, actualBefore(only, counts, measures)]
        : lastAndThisYear(counts, measures, lead);
  const [printed, another] = figures.filter(
    (own) => own.kind === "percentage" && rateOfChange.test(lead(own)),
  );
  if (!from || !to || !printed || another || from.unit !== to.unit || from.value <= 0) return [];
  const change = ((to.value - from.value) / from.value) * 100;
  const isFall = /減|降|衰退/.test(lead(printed));
  const given = isFall && printed.value > 0 ? -printed.value : printed.value;
  if (isPrintedAs(change, given, printed.decimals)) return [];
  const details = { fault: "value", rate: printed.text, from: from.text, to: to.text };
  return [{ quote: printed.text, details: { ...details, percent: change / 100 } }];
}

/** The actual value of the only measure, in per cent, where the figure before the change is last year's. */
function comparedActual(
  sentence: string,
  { start, value }: Figure,
  [measure, another]: readonly Measure[],
): Quantity | null {
  const isLastYears = /(?:去年|上年度?|前一?年度?|\d\s*年度?)[^，。；\d]{0,10}$/.test(
    sentence.slice(Math.max(0, start - 14), start),
  );
  const isOwn = !measure || measure.actual?.value === value || measure.target?.value === value;
  return isLastYears && !another && !isOwn && measure.unit === "%" ? measure.actual : null;
}

/** 75.0% → 57.9% is a change of 17.1 points and of 22.8%. */
function pointsOrPercent(
  sentence: string,
  figures: readonly Figure[],
  measures: readonly Measure[],
): readonly Found[] {
  const rates = figures.filter(
    ({ kind, start }) =>
      kind === "percentage" &&
      !/(?:目標|預定|原訂)[^，。；\d]{0,8}$/.test(sentence.slice(Math.max(0, start - 12), start)),
  );
  const changes = figures.filter(
    (figure) =>
      (figure.kind === "percentage" || figure.unit.includes("百分點")) &&
      change.test(sentence.slice(Math.max(0, figure.start - 8), figure.start)) &&
      !/[至到為達]\s*$/.test(sentence.slice(Math.max(0, figure.start - 2), figure.start)),
  );
  return changes.flatMap((printed) => {
    const others = rates.filter((rate) => rate !== printed);
    // 93.6%，由 90.2% 提升至 93.6%: the pair begins with 由.
    const begin = others.findIndex(({ start }) =>
      /[由從自][^，。；]{0,12}$/.test(sentence.slice(Math.max(0, start - 14), start)),
    );
    const [first, second] = others.slice(Math.max(0, begin));
    if (!first) return [];
    // 和去年的 88.0% 相比，增加 3.5%: the actual value was told before.
    const told = second ? null : comparedActual(sentence, first, measures);
    if (!second && !told) return [];
    const isBase =
      second &&
      /(?:較|比|去年|上年|前一?年)[^，]{0,10}$/.test(
        sentence.slice(Math.max(0, second.start - 14), second.start),
      );
    const [from, to] = second ? (isBase ? [second, first] : [first, second]) : [first, told ?? first];
    if (from.value === 0) return [];
    const points = Math.abs(to.value - from.value);
    const percent = (points / Math.abs(from.value)) * 100;
    const given = Math.abs(printed.value);
    const isPoints = isPrintedAs(points, given, printed.decimals);
    const isPercent = isPrintedAs(percent, given, printed.decimals);
    if (isPoints === isPercent) return [];
    const saysPoints = printed.unit.includes("百分點");
    if (isPoints === saysPoints) return [];
    const fault = saysPoints ? "percent" : "points";
    const details = { fault, rate: printed.text, from: from.text, to: to.text };
    return [{ quote: printed.text, details: { ...details, points, percent: percent / 100 } }];
  });
}
