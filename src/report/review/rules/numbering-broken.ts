import type { Paragraph, SectionName } from "../../model";
import { readListMarker } from "../../numbering/list-marker";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";

const order: readonly SectionName[] = ["standard", "progress", "result", "benefit"];

/**
 * Numbering that leaves a number out, gives one twice or goes back, at any level, and sections that do not stand in
 * their usual order. Details: `fault` (`gap`, `duplicate`, `back` or `sections`), `marker` as written, `after`: the
 * one before it, or empty.
 */
export const numberingBroken: IndicatorRule = {
  scope: "indicator",
  id: "numbering-broken",
  severity: "warning",
  find: (subject) => [
    ...sectionsOutOfOrder(subject),
    ...subject.indicator.sections.flatMap(({ paragraphs }, section) =>
      faultsIn(paragraphs).map(({ paragraph, ...details }): Remark => ({
        place: { indicatorId: subject.indicator.id, section, paragraph },
        quote: details.marker,
        details,
      })),
    ),
  ],
};

interface NumberingFault {
  readonly paragraph: number;
  readonly fault: "gap" | "duplicate" | "back";
  readonly marker: string;
  readonly after: string;
}

/** The last number of each level below the present one; a new item of a level begins the deeper ones anew. */
function faultsIn(paragraphs: readonly Paragraph[]): readonly NumberingFault[] {
  const faults: NumberingFault[] = [];
  const last = new Map<number, { readonly position: number; readonly marker: string }>();
  paragraphs.forEach(({ marker: written }, paragraph) => {
    const marker = written === null ? null : readListMarker(`${written}x`);
    if (!marker) return;
    const { level, position } = marker;
    for (const deeper of [...last.keys()]) if (deeper > level) last.delete(deeper);
    const before = last.get(level);
    const styleChanges = before !== undefined && shapeOf(before.marker) !== shapeOf(marker.marker);
    const expected = before && !(styleChanges && position === 1) ? before.position + 1 : 1;
    last.set(level, { position, marker: marker.marker });
    if (position === expected) return;
    const fault = position > expected ? "gap" : position === before?.position ? "duplicate" : "back";
    faults.push({ paragraph, fault, marker: marker.marker, after: before?.marker ?? "" });
  });
  return faults;
}

function shapeOf(marker: string): string {
  return marker.normalize("NFKC").replace(/[\p{L}\p{N}]+/gu, "0");
}

/** Sections of columns have no heading of their own and stand as the columns do. */
function sectionsOutOfOrder({ indicator }: IndicatorUnderReview): readonly Remark[] {
  const headed = indicator.sections.flatMap(({ name, heading, paragraphs }, section) =>
    heading !== "" && order.includes(name) && !paragraphs.every(({ text }) => isCellOfFigures(text))
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
