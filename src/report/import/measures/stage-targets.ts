import { sinceComma, type Mention } from "./mention";

const partOfYear = /第\s*[\d一二三四五六]+\s*(?:季|期|階段|梯次)|上半年|下半年/;
const inStages = /(?:分|各|每|逐|按)\s*(?:[\d一二三四]+\s*)?(?:季|期|階段)|累計|累積/;
const ofEachTime = /[每各][月季週周日]/;

/** Also 3,000 人 of 各季依序為 2,500 人、3,000 人. */
export function isOfEachTime(mention: Mention): boolean {
  return ofEachTime.test(mention.before.trim() === "" ? sinceComma(mention) : mention.before);
}

/** Figures of a quarter, a month or a day give way to one for the whole year. */
export function withoutStages(all: readonly Mention[]): readonly Mention[] {
  const last = all.at(-1);
  if (last && isMilestones(all)) return [last];
  const mentions = withoutSeries(all);
  const ofYear = mentions.filter((mention) => !partOfYear.test(mention.before) && !isOfEachTime(mention));
  if (ofYear.length > 0) return ofYear;
  const others = mentions.filter(({ before }) => !partOfYear.test(before));
  return others.length > 0 ? others : lastOfCumulative(mentions);
}

/** 分 4 季累計達成 25%、50%、75%、100% names its stages once: the last counts. */
function withoutSeries(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention, index) => {
    const next = mentions[index + 1];
    const goesOn =
      next !== undefined &&
      next.sentence === mention.sentence &&
      next.before.trim() === "" &&
      next.figure.unit === mention.figure.unit &&
      next.figure.value > mention.figure.value;
    return !(goesOn && inStages.test(mention.sentence));
  });
}

/** 完成設計 20%、發包 40%、完工 90%、驗收合格 100%: how far each step leads. */
function isMilestones(mentions: readonly Mention[]): boolean {
  return (
    mentions.length > 2 &&
    mentions.at(-1)?.figure.value === 100 &&
    mentions.every(
      ({ figure, section, paragraph }, index) =>
        figure.kind === "percentage" &&
        section === mentions[0]?.section &&
        paragraph === mentions[0].paragraph &&
        figure.value > (mentions[index - 1]?.figure.value ?? 0),
    )
  );
}

/** 第 1 季 250 人、第 2 季 500 人、…、第 4 季 1,000 人 count on from one another: the last is the year's target. */
function lastOfCumulative(stages: readonly Mention[]): readonly Mention[] {
  const [first, ...others] = stages;
  const last = stages.at(-1);
  if (!first || !last || others.length < 2) return [];
  const isStepwise = stages.every(
    ({ figure }, index) =>
      figure.unit === first.figure.unit && figure.value === first.figure.value * (index + 1),
  );
  return isStepwise || /累計|累積/.test(last.sentence) ? [last] : [];
}

/** The targets of quarters or half years of a standard that names none for the year. */
export function stageTargets(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    (mention) =>
      mention.sectionName === "standard" &&
      mention.figure.kind === "count" &&
      mention.figure.unit !== "" &&
      partOfYear.test(mention.before),
  );
}
