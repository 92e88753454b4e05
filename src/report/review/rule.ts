import type { ImportNotice } from "../import/import-result";
import type { Goal, Indicator, StatedValue } from "../model";
import type { Assessment } from "../verdict/assessment";
import type { Finding, FindingPlace } from "./finding";

/** What a rule sees of one indicator. */
export interface IndicatorUnderReview {
  readonly goal: Goal;
  readonly indicator: Indicator;
  readonly assessment: Assessment;
  /** What the import repaired in this indicator's rows. */
  readonly notices: readonly ImportNotice[];
}

/** A rule looks at one indicator and says what it finds, in the order in which it stands in the text. */
export type Rule = (subject: IndicatorUnderReview) => readonly Finding[];

export function placeOfStated({ id }: Indicator, { place }: StatedValue): FindingPlace {
  return { indicatorId: id, section: place.section, paragraph: place.paragraph };
}

/** The first section of a name; the indicator itself when it has none. */
export function placeOfSection({ id, sections }: Indicator, name: string): FindingPlace {
  const section = sections.findIndex((own) => own.name === name);
  return section < 0 ? { indicatorId: id } : { indicatorId: id, section };
}

/** Where a figure's words stand; the indicator itself when they stand in a column of figures. */
export function placeOfText({ id, sections }: Indicator, text: string): FindingPlace {
  for (const [section, { name, paragraphs }] of sections.entries()) {
    const paragraph = name === "standard" ? -1 : paragraphs.findIndex((own) => own.text.includes(text));
    if (paragraph >= 0) return { indicatorId: id, section, paragraph };
  }
  return { indicatorId: id };
}
