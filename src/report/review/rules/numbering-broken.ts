import { sectionOfCaption } from "../../import/headings";
import type { Indicator, Paragraph, SectionName } from "../../model";
import { readListMarker, type ListMarker } from "../../numbering/list-marker";
import { placeOfTitle } from "../places";
import type { Remark, ReportRemark, ReportRule } from "../rule";

const order: readonly SectionName[] = ["standard", "progress", "result", "benefit"];

/**
 * Numbering that leaves a number out, gives one twice or goes back, at any level, from the indicators' own to their
 * paragraphs', and sections that do not stand in their usual order. Details: `fault` (`gap`, `duplicate`, `back` or
 * `sections`), `marker` as written, `after`: the one before it, or empty.
 */
export const numberingBroken: ReportRule = {
  scope: "report",
  id: "numbering-broken",
  severity: "warning",
  find: ({ indicators }) => {
    const disorders = indicators.map(({ indicator }) => sectionsOutOfOrder(indicator));
    const isOwnForm = disorders.length >= leastOfForm && disorders.every((own) => own.length > 0);
    return indicators.flatMap(({ indicator }, index) =>
      [
        ...titleMisnumbered(indicator, indicators[index - 1]?.indicator),
        ...(isOwnForm ? [] : (disorders[index] ?? [])),
        ...headingsMisnumbered(indicator),
        ...indicator.sections.flatMap(({ paragraphs }, section) =>
          faultsIn(paragraphs).map(({ paragraph, ...details }) => ({
            place: { indicatorId: indicator.id, section, paragraph },
            quote: details.marker,
            details,
          })),
        ),
      ].map((remark): ReportRemark => ({ indicator: indicator.number, ...remark })),
    );
  },
};

/** An order that so many indicators have, and all of the report, is the report's own. */
const leastOfForm = 3;

/** Indicators may be numbered anew under each goal. */
function titleMisnumbered(indicator: Indicator, previous: Indicator | undefined): readonly Remark[] {
  const [before, own] = [previous, indicator].map((one) =>
    one?.marker === undefined ? null : readListMarker(`${one.marker}x`),
  );
  if (!before || !own || before.level !== own.level || own.position === 1) return [];
  if (own.position === before.position + 1) return [];
  const fault = faultBetween(before.position, own.position);
  return [
    {
      place: placeOfTitle(indicator),
      quote: own.marker,
      details: { fault, marker: own.marker, after: before.marker },
    },
  ];
}

function faultBetween(before: number, position: number): NumberingFault["fault"] {
  if (position > before + 1) return "gap";
  return position === before ? "duplicate" : "back";
}

interface NumberingFault {
  readonly paragraph: number;
  readonly fault: "gap" | "duplicate" | "back";
  readonly marker: string;
  readonly after: string;
}

/** 三、 twice, or 二、 left out, among the headings of an analysis. */
function headingsMisnumbered(indicator: Indicator): readonly Remark[] {
  if (isMereDisorder(indicator)) return [];
  const headings = indicator.sections.map(({ marker }) => ({ marker: marker ?? null, text: "" }));
  return faultsIn(headings).map(({ paragraph: section, ...details }) => ({
    place: { indicatorId: indicator.id, section },
    quote: details.marker,
    details,
  }));
}

/** 一、三、二、四、 of sections that changed places: each number once, and that they did is told. */
function isMereDisorder(indicator: Indicator): boolean {
  const positions = indicator.sections.map(({ marker }) =>
    marker === undefined ? 0 : (readListMarker(`${marker}x`)?.position ?? 0),
  );
  const isComplete = positions.toSorted((one, other) => one - other).every((own, index) => own === index + 1);
  return isComplete && sectionsOutOfOrder(indicator).length > 0;
}

/** A paragraph's own marker, and the one directly behind it: (一)1.訂定計畫 begins a list within its first item. */
function markersOf({ marker, text }: Pick<Paragraph, "marker" | "text">): readonly ListMarker[] {
  const own = marker === null ? null : readListMarker(`${marker}x`);
  if (!own) return [];
  const inner = readListMarker(text);
  return inner && inner.level > own.level && inner.position === 1 ? [own, inner] : [own];
}

/** The last number of each level below the present one; a new item of a level begins the deeper ones anew. */
function faultsIn(paragraphs: readonly Pick<Paragraph, "marker" | "text">[]): readonly NumberingFault[] {
  const faults: NumberingFault[] = [];
  const last = new Map<number, { readonly position: number; readonly marker: string }>();
  const note = (marker: ListMarker, paragraph: number): void => {
    const { level, position } = marker;
    for (const deeper of [...last.keys()]) if (deeper > level) last.delete(deeper);
    const before = last.get(level);
    const styleChanges = before !== undefined && shapeOf(before.marker) !== shapeOf(marker.marker);
    const expected = before && !(styleChanges && position === 1) ? before.position + 1 : 1;
    last.set(level, { position, marker: marker.marker });
    if (position === expected) return;
    const fault = faultBetween(before && expected > 1 ? before.position : 0, position);
    faults.push({ paragraph, fault, marker: marker.marker, after: before?.marker ?? "" });
  };
  paragraphs.forEach((own, paragraph) => {
    for (const marker of markersOf(own)) note(marker, paragraph);
  });
  return faults;
}

function shapeOf(marker: string): string {
  return marker.normalize("NFKC").replace(/[\p{L}\p{N}]+/gu, "0");
}

/** Sections of columns have no heading of their own and stand as the columns do; other words than the usual headings, as in a form of the report's own. */
function sectionsOutOfOrder(indicator: Indicator): readonly Remark[] {
  const headed = indicator.sections.flatMap(({ name, heading, paragraphs }, section) =>
    sectionOfCaption(heading) === name &&
    order.includes(name) &&
    !paragraphs.every(({ text }) => isCellOfFigures(text))
      ? [{ section, heading, rank: order.indexOf(name) }]
      : [],
  );
  const back = headed.findIndex(({ rank }, index) => rank < (headed[index - 1]?.rank ?? 0));
  const [found, before] = [headed[back], headed[back - 1]];
  if (!found || !before) return [];
  return [
    {
      place: { indicatorId: indicator.id, section: found.section },
      quote: found.heading,
      details: { fault: "sections", marker: found.heading, after: before.heading },
    },
  ];
}

/** 112% from a column 達成度, which stands where the table has it. */
function isCellOfFigures(text: string): boolean {
  return /^[\d０-９.,，．]+\s*[%％﹪]?$/.test(text.trim());
}
