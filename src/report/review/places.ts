import { halfWidthFigures } from "../figures/half-width";
import type { Indicator, Measure, SectionName, StatedValue } from "../model";
import type { FindingPlace } from "./finding";

/** A paragraph of an analysis with its place. */
export interface PlacedText {
  readonly section: number;
  readonly paragraph: number;
  readonly name: SectionName;
  readonly written: string;
  /** The same with its figures in half width, each sign in its place. */
  readonly text: string;
  readonly place: FindingPlace;
}

/** The paragraphs of an analysis in order: all of them, or those of the sections named. */
export function paragraphsOf(
  { id, sections }: Indicator,
  names?: readonly SectionName[],
): readonly PlacedText[] {
  return sections.flatMap(({ name, paragraphs }, section) =>
    names && !names.includes(name)
      ? []
      : paragraphs.map(({ text: written }, paragraph) => ({
          section,
          paragraph,
          name,
          written,
          text: halfWidthFigures(written),
          place: { indicatorId: id, section, paragraph },
        })),
  );
}

export function placeOfTitle({ id }: Indicator): FindingPlace {
  return { indicatorId: id };
}

/** The whole analysis, where no words of it are meant: its first cell. */
export function placeOfAnalysis({ id }: Indicator): FindingPlace {
  return { indicatorId: id, column: "analysis" };
}

export function placeOfStated({ id }: Indicator, { place }: StatedValue): FindingPlace {
  return { indicatorId: id, section: place.section, paragraph: place.paragraph };
}

/** The first section of a name; the indicator itself when it has none. */
function placeOfSection({ id, sections }: Indicator, name: SectionName): FindingPlace {
  const section = sections.findIndex((own) => own.name === name);
  return section < 0 ? { indicatorId: id } : { indicatorId: id, section };
}

/** The cell of a measure's figure, and the section whose words ought to give it. */
export function placeOfFigure(
  indicator: Indicator,
  { id }: Measure,
  column: "target" | "actual",
): FindingPlace {
  return {
    ...placeOfSection(indicator, column === "target" ? "standard" : "result"),
    measureId: id,
    column,
  };
}

/** The first paragraph of a section; its heading when it has no paragraph. */
export function placeOfFirstParagraph(indicator: Indicator, name: SectionName): FindingPlace {
  return paragraphsOf(indicator, [name])[0]?.place ?? placeOfSection(indicator, name);
}

/** Where the words of a measure's actual value stand; its cell when they stand in a column of figures. */
export function placeOfActual(indicator: Indicator, measure: Measure): FindingPlace {
  const text = measure.actual?.text ?? "";
  const found = paragraphsOf(indicator).find((own) => own.name !== "standard" && own.written.includes(text));
  return found && text !== "" ? found.place : placeOfFigure(indicator, measure, "actual");
}
