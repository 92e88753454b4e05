import type { Direction, Measure, Section, StatedValue } from "../../model";
import { sameUnit } from "../../figures/units";
import { textOfSections } from "../../section-text";
import { bearsOut } from "../../verdict/compute-achievement";
import { usualReckoning } from "../../verdict/reckoning";
import type { FigureCells } from "../logical-rows";
import { sameBasis } from "./basis";
import { directionOf } from "./direction";
import { mentionsIn, quantityOf, type Mention } from "./mention";
import { mayBeActual } from "./may-be-actual";
import { ownMentions } from "./own-mentions";
import { readActuals, readActualWithoutTarget, type IndicatorWords } from "./read-actuals";
import { shareOfCounts } from "./share-of-counts";
import { assignClaims, readClaims } from "./read-stated";
import { isPlannedFigure, readTargets } from "./read-targets";
import type { Target } from "./target";
import { targetsInProse } from "./targets-in-prose";
import { quantityInCell, sameScale, targetsInColumns } from "./figure-columns";

export interface IndicatorFigures {
  readonly measures: readonly Measure[];
  readonly stated: readonly StatedValue[];
}

/**
 * Reads targets, actuals and claimed percentages of one indicator. Columns of figures come first; what they leave
 * open is read from the prose. Nothing is inferred: what the text does not say stays null.
 * The title helps to recognise what is counted; months without year belong to the fiscal year (ROC).
 */
export function readMeasures(
  sections: readonly Section[],
  figureRows: readonly FigureCells[],
  { title, fiscalYear }: { readonly title: string; readonly fiscalYear: number | null },
): IndicatorFigures {
  const mentions = ownMentions({ title, sections });
  const inColumns = targetsInColumns(figureRows);
  const targets = firstFound([
    () => inColumns,
    () => targetsInProse(mentions, sections, fiscalYear),
    () => readTargets(mentions, fiscalYear),
    () => (sections.length === 0 ? [] : targetsInTitle(title, fiscalYear)),
  ]);
  const standardText = textOfSections({ sections }, ["standard"]);
  const allText = textOfSections(
    { sections },
    sections.map(({ name }) => name),
  );
  const words = { title, standardText, fiscalYear };
  const narrated =
    targets.length > 0
      ? readActuals(targets, mentions, words).map(
          // Columns of figures have the measured value apart from the claim.
          (own, index) =>
            own ??
            (figureRows.length === 0
              ? shareOfCounts(targets[index], mentions, `${title}\n${standardText}`)
              : null),
        )
      : [readActualWithoutTarget(mentions, words)];
  const measured = new Set<Mention>();
  for (const { mention } of targets) if (mention) measured.add(mention);
  for (const mention of narrated) if (mention) measured.add(mention);
  const claims = readClaims(mentions, sections, measured).filter(
    ({ mention }) => !targets.some((target) => saysTargetAgain(target, mention)),
  );
  const labels = targets.length > 0 ? targets.map(({ label }) => label) : [""];
  const assigned = assignClaims(labels, claims, measuredShares(targets, narrated));
  const measures = labels.map((label, index): Measure => {
    const target = targets[index] ?? null;
    const direction = directionOf({ asked: `${title}\n${standardText}`, told: allText }, target);
    const cells = inColumns.length > 0 || figureRows.length === 1 ? figureRows[index] : undefined;
    const told = narrated[index] ?? null;
    const claimed = { direction, claim: assigned[index] ?? null, mentions };
    const isOpen = target !== null && !isBorneOut(target, told, claimed);
    const meant = isOpen ? confirmedByClaim(target, claimed, words) : null;
    const isMeant =
      meant !== null && (told === null || mayStandFor(meant, told, `${title}\n${standardText}`));
    const actualMention = isMeant ? meant : told;
    const inCell =
      cells && sameScale(cells.target, cells.actual) ? quantityInCell(cells.actual, target?.unit) : null;
    const actual = inCell ?? (actualMention && quantityOf(actualMention.figure));
    const unit = target?.unit || (actualMention?.figure.unit ?? "") || (cells?.unit ?? "");
    return {
      id: `m${String(index + 1)}`,
      label,
      unit,
      direction,
      previous: quantityInCell(cells?.previous ?? ""),
      target: target?.quantity.text ? target.quantity : null,
      ...(target?.increment ? { increment: target.increment } : {}),
      actual,
      asOf: asOfText(actualMention, fiscalYear),
      stated: assigned[index] ?? null,
    };
  });
  return { measures, stated: claims.map(({ stated }) => stated) };
}

function firstFound(ways: readonly (() => readonly Target[])[]): readonly Target[] {
  for (const read of ways) {
    const targets = read();
    if (targets.length > 0) return targets;
  }
  return [];
}

/** 絕育隻數（目標 1,500 隻）, where nothing else gives a target. */
function targetsInTitle(title: string, fiscalYear: number | null): readonly Target[] {
  if (!title.includes("目標")) return [];
  const paragraphs = [{ level: 0 as const, text: title, marker: null }];
  const named = mentionsIn([{ name: "standard", heading: "", paragraphs }]).filter(isPlannedFigure);
  return readTargets(named, fiscalYear);
}

/** 3.5%，符合 5% 以下之目標: what was to be reached. */
function saysTargetAgain({ quantity, unit }: Target, { figure }: Mention): boolean {
  return unit === "%" && figure.bound !== "exact" && figure.value === quantity.value;
}

interface Claimed {
  readonly direction: Direction | null;
  readonly claim: StatedValue | null;
  readonly mentions: readonly Mention[];
}

/**
 * Whether the one figure may be meant where the other was read. Not what the result says otherwise than the narrative,
 * nor what was done besides (另協辦 66 場) or before the deed (受理 500 件 of 辦結 480 件).
 *
 * @param asked title and standard of the indicator
 */
function mayStandFor(meant: Mention, told: Mention, asked: string): boolean {
  if (meant.section !== told.section || /另|此外|其他|協辦|尚/.test(meant.before)) return false;
  const [earlier] = /受理|收件|申請|報名|核准|送審|通報|邀[請集]/.exec(meant.before) ?? [""];
  return asked.includes(earlier);
}

/** True as well where nothing is claimed; a loss is no other figure because its size would give the claim. */
function isBorneOut(target: Target, told: Mention | null, { direction, claim }: Claimed): boolean {
  if (told === null) return false;
  if (claim === null || told.figure.value < 0) return true;
  const measure = { target: target.quantity, actual: quantityOf(told.figure), direction };
  return bearsOut(measure, claim, usualReckoning);
}

/**
 * Words that nobody listed may report what was done (飛測 84 套, 占 3.0%). Where the claim is just what a figure of the
 * target's unit gives, it is the figure that is meant.
 */
function confirmedByClaim(
  target: Target,
  { direction, claim, mentions }: Claimed,
  { title, fiscalYear }: IndicatorWords,
): Mention | null {
  const { quantity, unit, mention: own } = target;
  if (claim === null || quantity.value <= 0 || unit === "") return null;
  const found = mentions.filter(
    (mention) =>
      mention !== own &&
      (mayBeActual(mention, fiscalYear) || isPartClaimed(mention)) &&
      sameUnit(unit, mention.figure.unit) &&
      (unit === "%" ? isMeasuredShare(target, title, mention) : mention.figure.value !== quantity.value) &&
      bearsOut({ target: quantity, actual: quantityOf(mention.figure), direction }, claim, usualReckoning),
  );
  return found[0] ?? null;
}

/** 結訓 218 人，其中 141 人取得證照: the part may be what was to be reached. */
function isPartClaimed({ before, sectionName, isPart }: Mention): boolean {
  return !isPart && sectionName !== "standard" && /其中[^，。；\d]{0,6}$/.test(before);
}

/** Of a target of 100% the claim repeats any share: it is measured where it is called a rate. */
function isMeasuredShare(target: Target, title: string, mention: Mention): boolean {
  const isOneOfSeveral = mention.isAddend || /分別(?!於)/.test(mention.sentenceBefore);
  if (mention.sectionName === "result" || isOneOfSeveral || !sameBasis(target, title, mention)) return false;
  return target.quantity.value === 100
    ? /[率例比][為達約]*\s*$/.test(mention.before)
    : mention.figure.value !== target.quantity.value;
}

function measuredShares(targets: readonly Target[], actuals: readonly (Mention | null)[]): readonly number[] {
  return actuals.flatMap((mention, index) =>
    mention && targets[index]?.unit === "%" && mention.figure.unit === "%" ? [mention.figure.value] : [],
  );
}

function asOfText(mention: Mention | null, fiscalYear: number | null): string | null {
  const year = mention?.asOf?.year ?? fiscalYear;
  if (!mention?.asOf || year === null) return null;
  return `${String(year)}-${String(mention.asOf.month).padStart(2, "0")}`;
}
