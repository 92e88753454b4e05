import type { Indicator, Section } from "../model";
import { listMarker, type MarkerLevel } from "../numbering/list-marker";
import type { Captions } from "./captions";
import type { RowPlace } from "./sheet-plan";

/** One paragraph of the printed analysis, or a heading that stands alone. */
export interface PrintedLine {
  /** Unique within the indicator and stable when other sections come or go. */
  readonly key: string;
  readonly text: string;
  /** Where the paragraph's own text begins within `text`, after heading and list marker. */
  readonly textStart: number;
  readonly place: RowPlace;
  /** A heading alone should not be the last row of a page. */
  readonly keepsWithNext: boolean;
}

/**
 * The analysis of an indicator as printed, line by line: `一、衡量標準：…`, `(一)…`. A paragraph keeps the list
 * marker it was written with; one whose marker was lost (an HTML list) gets the marker of its place.
 */
export function printedLines(indicator: Indicator, captions: Captions): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  const keys = sectionKeys(indicator.sections);
  let headings = 0;
  indicator.sections.forEach((section, sectionIndex) => {
    const texts = paragraphTexts(section);
    const heading =
      section.heading === "" ? "" : `${markerAt(1, (headings += 1))}${section.heading}${captions.colon}`;
    const isJoined = heading !== "" && section.paragraphs[0]?.level === 0;
    const place = { indicatorId: indicator.id, section: sectionIndex };
    if (heading !== "" && !isJoined) {
      const key = `${keys[sectionIndex]}/heading`;
      const keepsWithNext = texts.length > 0;
      lines.push({ key, text: heading, textStart: heading.length, place, keepsWithNext });
    }
    texts.forEach(({ marker, text }, paragraph) => {
      const before = (isJoined && paragraph === 0 ? heading : "") + marker;
      lines.push({
        key: `${keys[sectionIndex]}/${paragraph}`,
        text: before + text,
        textStart: before.length,
        place: { ...place, paragraph },
        keepsWithNext: false,
      });
    });
  });
  return lines;
}

/** A section's paragraphs with their list markers, a line each. */
export function sectionText(section: Section): string {
  return paragraphTexts(section)
    .map(({ marker, text }) => marker + text)
    .join("\n");
}

/** The indicator's name as printed: `一、提昇…`. */
export function printedTitle(indicator: Indicator): string {
  return markerAt(1, indicator.number) + indicator.title;
}

/** The last position that has a marker in Chinese numerals. */
const lastChineseNumber = 999;

/** The list marker of a position; beyond the Chinese numerals in digits: `1000、`. */
function markerAt(level: MarkerLevel, position: number): string {
  return position <= lastChineseNumber ? listMarker(level, position) : `${position}、`;
}

/** `standard`, `progress`, …; a section whose name was there before gets its number: `other2`. */
function sectionKeys(sections: readonly Section[]): readonly string[] {
  const counts = new Map<string, number>();
  return sections.map(({ name }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}${count}`;
  });
}

function paragraphTexts(section: Section): readonly { readonly marker: string; readonly text: string }[] {
  const positions = [0, 0, 0, 0, 0];
  return section.paragraphs.map(({ level, marker, text }) => {
    positions[level] = (positions[level] ?? 0) + 1;
    positions.fill(0, level + 1);
    if (marker !== null) return { marker, text };
    return { marker: level === 0 ? "" : markerAt(level, positions[level] ?? 1), text };
  });
}
