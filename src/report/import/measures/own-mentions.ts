import type { Section } from "../../model";
import { textOfSections } from "../../section-text";
import { mentionsIn, type Mention } from "./mention";

const rateOfSpending = /(?:執行|支用|動支|支出|核銷|撥付)率[^，。；\d]{0,4}$/;
const budget = /預算|經費|編列|決算|支用|動支|資本門|經常門/;

/**
 * The figures of an analysis in order, but for how far its budget was spent (編列預算 5,600 千元，執行率 98.6%), which
 * measures nothing unless title or standard speak of it.
 */
export function ownMentions({
  title,
  sections,
}: {
  readonly title: string;
  readonly sections: readonly Section[];
}): readonly Mention[] {
  const isOfBudget = ({ figure, sectionName, before, sentenceBefore }: Mention) =>
    figure.kind === "percentage" &&
    sectionName === "progress" &&
    rateOfSpending.test(before) &&
    budget.test(sentenceBefore);
  const mentions = mentionsIn(sections);
  if (!mentions.some(isOfBudget)) return mentions;
  const asked = `${title}\n${textOfSections({ sections }, ["standard"])}`;
  const isAsked = budget.test(asked) || /執行率/.test(asked);
  return isAsked ? mentions : mentions.filter((mention) => !isOfBudget(mention));
}
