import { halfWidthFigures } from "./figures/half-width";
import type { Indicator, SectionName } from "./model";

/** The text of the sections named, a line for each paragraph, with its figures in half width. */
export function textOfSections(
  { sections }: Pick<Indicator, "sections">,
  names: readonly SectionName[],
): string {
  const written = sections
    .filter(({ name }) => names.includes(name))
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return halfWidthFigures(written.join("\n"));
}
