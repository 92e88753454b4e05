import type { Indicator, SectionName } from "./model";

/** The text of the sections named, a line for each paragraph. */
export function textOfSections(
  { sections }: Pick<Indicator, "sections">,
  names: readonly SectionName[],
): string {
  return sections
    .filter(({ name }) => names.includes(name))
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join("\n");
}
