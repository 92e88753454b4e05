import type { Paragraph, Section, SectionName } from "../model";
import { readListMarker } from "../numbering/list-marker";
import { readSectionHeading } from "./headings";
import { splitParagraph, type NumberingState } from "./split-paragraph";

/** Where text belongs that stands before any heading. */
export interface DefaultSection {
  readonly name: SectionName;
  readonly heading: string;
}

/** Divides the paragraphs of an analysis into its sections, and reads the numbering of each paragraph. */
export function readAnalysis(texts: readonly string[], defaultSection: DefaultSection): readonly Section[] {
  const sections: { name: SectionName; heading: string; paragraphs: Paragraph[] }[] = [];
  const state: NumberingState = new Map();
  for (const piece of texts.flatMap((text) => splitParagraph(text, state))) {
    const heading = readSectionHeading(piece);
    if (heading) sections.push({ name: heading.name, heading: heading.heading, paragraphs: [] });
    const words = heading ? heading.rest : piece;
    if (words === "") continue;
    if (sections.length === 0) sections.push({ ...defaultSection, paragraphs: [] });
    sections.at(-1)?.paragraphs.push(readParagraph(words));
  }
  return sections;
}

function readParagraph(text: string): Paragraph {
  const marker = readListMarker(text);
  if (!marker || marker.rest === "") return { level: 0, text, marker: null };
  return { level: marker.level, text: marker.rest, marker: marker.marker };
}
