import type { Indicator } from "../report/model";
import { cellOfPlace } from "../report/read-sheets/sheet-places";
import { areAlikeTitles } from "../report/review/alike-titles";
import { grouped } from "../report/review/grouped";
import { bareTitle } from "../report/review/previous-indicators";
import type { FindingSheets } from "./finding-keys";
import type { FindingKey, IndicatorKey } from "./ignored-findings";
import type { ReportIdentity } from "./recorded-identity";

/** An indicator of the report as it stands now, or the report as a whole. */
export interface IndicatorInReport {
  /** Null for the report as a whole. */
  readonly number: number | null;
  readonly subject: string;
  readonly key: IndicatorKey;
}

/** Everything that a finding may be about: the report as a whole, and each indicator. */
export type SubjectsOfReport = readonly [IndicatorInReport, ...IndicatorInReport[]];

type Sheets = Pick<FindingSheets, "report" | "places" | "rowKeyAt">;

/** What findings of this report may be about now. */
export function subjectsOf(sheets: Sheets, identity: ReportIdentity): SubjectsOfReport {
  const { report } = sheets;
  const named = report.goals.flatMap((goal) =>
    goal.indicators.map((indicator) => ({
      number: indicator.number,
      title: bareTitle(indicator.title),
      goal: bareTitle(goal.title),
      builtId: builtIdOf(indicator, sheets),
    })),
  );
  const namesakes = grouped(named, ({ goal, title }) => JSON.stringify([goal, title]));
  const whole = { title: "", goal: null, nth: 1, of: 1, builtId: null };
  return [
    { number: null, subject: subjectOf(identity, ""), key: whole },
    ...named.map((own) => {
      const { number, ...known } = own;
      const same = namesakes.get(JSON.stringify([own.goal, own.title])) ?? [];
      const key = { ...known, nth: same.indexOf(own) + 1, of: same.length };
      return { number, subject: subjectOf(identity, own.title), key };
    }),
  ];
}

/** Several reports may stand in one workbook. */
function subjectOf({ fiscalYear, agency }: ReportIdentity, title: string): string {
  return JSON.stringify([fiscalYear, agency, title]);
}

/** From the first row of its own that the build recorded; the planner may have put a row in above it. */
function builtIdOf({ id: indicatorId, sections }: Indicator, { places, rowKeyAt }: Sheets): string | null {
  for (const place of [{ indicatorId }, ...sections.map((_, section) => ({ indicatorId, section }))]) {
    const cell = cellOfPlace(places, place);
    const key = cell && rowKeyAt(cell);
    if (key?.includes("/") === true) return key.slice(0, key.indexOf("/"));
  }
  return null;
}

/** The indicators that an entry may be about, and whether it is certain that it is about the only one of them. */
export interface IndicatorsMeant {
  readonly indicators: readonly IndicatorInReport[];
  readonly isCertain: boolean;
}

/**
 * Which indicator an ignored finding belongs to: the one of the same goal and title. A goal or a title may have been
 * mended since, which the recorded id tells; a new build may have given the id to another, which other words tell.
 * Where they contradict each other, nothing is certain.
 */
export function indicatorsMeant(
  { subject, indicator: kept }: FindingKey,
  identity: ReportIdentity,
  all: readonly IndicatorInReport[],
): IndicatorsMeant {
  const ofTitle = all.filter((one) => one.subject === subject);
  const hasSameId = ({ key }: IndicatorInReport) => kept.builtId !== null && key.builtId === kept.builtId;
  if (ofTitle.length === 0) {
    const retitled = subject === subjectOf(identity, kept.title) ? all.find(hasSameId) : undefined;
    if (retitled === undefined) return { indicators: [], isCertain: false };
    return { indicators: [retitled], isCertain: areAlikeTitles(kept.title, retitled.key.title) };
  }
  const namesake = ofTitle.find(
    ({ key }) => key.goal === kept.goal && key.nth === kept.nth && key.of === kept.of,
  );
  if (namesake !== undefined) return { indicators: [namesake], isCertain: true };
  const ofId = ofTitle.find(hasSameId);
  if (ofId === undefined) return { indicators: ofTitle, isCertain: false };
  return { indicators: [ofId], isCertain: mayBeOne(kept, ofId.key) };
}

/** Under a goal that was mended, or among more of the same goal and title; one that is gone may have been this one. */
function mayBeOne(kept: IndicatorKey, { goal, of }: IndicatorKey): boolean {
  return goal === kept.goal ? of > kept.of : areAlikeTitles(goal ?? "", kept.goal ?? "");
}
