import type { Indicator, Section, SectionName } from "../model";
import type { Captions } from "./captions";
import { sectionText } from "./printed-text";
import { splitByCellLimit } from "./split-text";

/** The columns of the data sheet that hold the texts of an analysis. */
export type TextColumn = "standard" | "progress" | "result" | "benefit" | "other";

/**
 * The analysis of an indicator by column of the data sheet, each text cut to what a cell can hold. The four usual
 * sections have a column each. Everything else, and a second section of the same name, goes to the last column
 * under its heading, so that no word is lost.
 */
export function columnTexts(
  indicator: Indicator,
  captions: Captions,
): Readonly<Record<TextColumn, readonly string[]>> {
  const texts: Record<TextColumn, string[]> = {
    standard: [],
    progress: [],
    result: [],
    benefit: [],
    other: [],
  };
  const seen = new Set<SectionName>();
  for (const section of indicator.sections) {
    const column = columnOf(section.name);
    if (column === "other" || seen.has(section.name)) {
      texts.other.push(textUnderHeading(section, captions));
    } else {
      texts[column].push(sectionText(section));
    }
    seen.add(section.name);
  }
  return {
    standard: cut(texts.standard),
    progress: cut(texts.progress),
    result: cut(texts.result),
    benefit: cut(texts.benefit),
    other: cut(texts.other),
  };
}

function cut(texts: readonly string[]): readonly string[] {
  return splitByCellLimit(texts.join("\n"));
}

function textUnderHeading(section: Section, captions: Captions): string {
  const text = sectionText(section);
  return section.heading === "" ? text : `${section.heading}${captions.colon}${text}`;
}

function columnOf(name: SectionName): TextColumn {
  switch (name) {
    case "standard":
    case "progress":
    case "result":
    case "benefit":
      return name;
    case "remedy":
    case "other":
      return "other";
  }
}
