import type { NumberingLevel, Paragraph, Section, SectionName } from "../model";
import { readListMarker } from "../numbering/list-marker";
import { readSectionHeading, type SectionHeading } from "./headings";
import { readLabel, readSignedLabel } from "./labels";
import { splitParagraph, type NumberingState, type ReadHeading } from "./split-paragraph";

/** Where text belongs that stands before any heading. */
export interface DefaultSection {
  readonly name: SectionName;
  readonly heading: string;
}

/**
 * Divides the paragraphs of an analysis into its sections, and reads the numbering of each paragraph. Where headings
 * do not name the standard by a number, labels do that are too short to be headings anywhere else (目標：… 實績：…).
 */
export function readAnalysis(texts: readonly string[], defaultSection: DefaultSection): readonly Section[] {
  const byHeadings = readSections(texts, defaultSection, readSectionHeading);
  const standards = byHeadings.filter(({ name }) => name === "standard");
  if (standards.some(({ marker }) => marker !== undefined) || defaultSection.name === "standard")
    return byHeadings;
  const byLabels = readSections(texts, defaultSection, labelReader(texts, standards.length > 0));
  const labelled = byLabels.filter(({ heading }) => heading !== "");
  if (labelled.length > 1 && labelled.some(({ name }) => name === "standard")) return byLabels;
  // The standard may stand in a column of its own: 【實績】…【說明】… leave no doubt all the same.
  const isBracketed = texts.every((text) => /^\s*[【〔]/.test(text));
  return isBracketed && labelled.length > 1 ? byLabels : byHeadings;
}

/**
 * Below 【衡量標準】 a bare 目標值：90% is a part of it, and 【目標值】 a label beside it; below a bare 衡量標準： other bare
 * labels are beside it.
 */
function labelReader(texts: readonly string[], hasStandard: boolean): ReadHeading {
  if (!hasStandard) return readLabel;
  const isBare = texts.some(
    (text) => readSectionHeading(text)?.name === "standard" && /^\s*\p{Script=Han}/u.test(text),
  );
  if (!isBare) return readSignedLabel;
  return (piece) => {
    const label = readLabel(piece);
    return label?.name === "standard" ? readSectionHeading(piece) : label;
  };
}

function readSections(
  texts: readonly string[],
  defaultSection: DefaultSection,
  readHeading: ReadHeading,
): readonly Section[] {
  const sections: (Omit<Section, "paragraphs"> & { readonly paragraphs: Paragraph[] })[] = [];
  const state: NumberingState = new Map();
  let topLevel: NumberingLevel | null = null;
  const pieces = texts.flatMap((text) =>
    splitParagraph(text, state, readHeading).map((piece, index) => ({ piece, isNewLine: index === 0 })),
  );
  for (const { piece, isNewLine } of pieces) {
    const heading = sectionHeading(piece, topLevel, readHeading);
    topLevel ??= heading?.level ?? null;
    if (heading) sections.push(sectionUnder(heading));
    const words = heading ? heading.rest : piece;
    if (words === "") continue;
    const isUnheaded = sections.length === 0 || (!heading && isNewLine && isBareFormula(sections));
    if (isUnheaded) sections.push({ ...defaultSection, paragraphs: [] });
    sections.at(-1)?.paragraphs.push(readParagraph(words));
  }
  return withResult(sections);
}

/** 計算方式：實際值÷目標值 is told in its line; without any further heading the next line is no part of it. */
function isBareFormula(sections: readonly Section[]): boolean {
  const [only, another] = sections;
  return (
    only !== undefined &&
    !another &&
    only.marker === undefined &&
    /^(?:計算|衡量)(?:公式|方式|方法)$/.test(only.heading) &&
    only.paragraphs.length === 1
  );
}

/** 達成情形 is what was done, unless 辦理情形 has told that before: then it is the result. */
function withResult(sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ name }) => name === "result")) return sections;
  const later = sections.findIndex(
    ({ name, heading }, index) =>
      name === "progress" &&
      /達成/.test(heading) &&
      sections.slice(0, index).some((own) => own.name === "progress"),
  );
  return sections.map((own, index) => (index === later ? { ...own, name: "result" } : own));
}

function sectionUnder({ name, heading, marker }: SectionHeading) {
  return { name, heading, ...(marker === "" ? {} : { marker }), paragraphs: [] };
}

/** Below headings 一、 an item (一)執行成果： is a paragraph; where all headings are (一), it is one of them. */
function sectionHeading(
  piece: string,
  topLevel: NumberingLevel | null,
  readHeading: ReadHeading,
): SectionHeading | null {
  const heading = readHeading(piece) ?? numberedLabel(piece, topLevel);
  return heading && topLevel !== null && topLevel > 0 && heading.level > topLevel ? null : heading;
}

/** 2.年度目標值： and 3.實際值： behind 1.衡量標準： are headings like it, though they name no section elsewhere. */
function numberedLabel(piece: string, topLevel: NumberingLevel | null): SectionHeading | null {
  if (topLevel === null || topLevel === 0 || readListMarker(piece)?.level !== topLevel) return null;
  return readLabel(piece);
}

function readParagraph(text: string): Paragraph {
  const marker = readListMarker(text);
  if (!marker || marker.rest === "") return { level: 0, text, marker: null };
  return { level: marker.level, text: marker.rest, marker: marker.marker };
}
