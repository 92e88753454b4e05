import type { Finding } from "../report/review/finding";
import { grouped } from "../report/review/grouped";
import { keysOfFindings, placedFault, type FindingSheets, type KeyedFinding } from "./finding-keys";
import type { FindingKey, IgnoredFinding, IgnoredState } from "./ignored-findings";
import { indicatorsMeant, subjectsOf } from "./indicators-in-report";
import { recordedIdentity } from "./recorded-identity";

/** A finding, what it is known again by, and how it stands to what was ignored. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly key: FindingKey;
  readonly ignored: IgnoredState;
}

/**
 * For each finding, in the same order, whether it was ignored. An entry settles a finding only where nothing of it
 * has changed and its indicator is known for certain; else it is stale for the finding that it most likely was
 * about, so that its reason can be read there. No entry speaks of a second finding while it has one.
 */
export function judgeFindings(
  findings: readonly Finding[],
  sheets: FindingSheets,
  entries: readonly IgnoredFinding[],
): readonly JudgedFinding[] {
  const identity = recordedIdentity(sheets);
  const subjects = subjectsOf(sheets, identity);
  const keyed = keysOfFindings(findings, sheets, subjects);
  const states = new Map<KeyedFinding, IgnoredState>();
  const byRule = grouped(keyed, ({ key: { rule }, indicator }) => JSON.stringify([rule, indicator]));
  let left = entries.map((entry): EntryLeft => {
    const { indicators, isCertain } = indicatorsMeant(entry, identity, subjects);
    const mayBe = indicators.flatMap(({ number }) => byRule.get(JSON.stringify([entry.rule, number])) ?? []);
    return { entry, findings: mayBe, isCertain };
  });
  for (const { kind, belongs, takes } of steps) {
    left = left.filter(({ entry, findings: mayBe, isCertain }) => {
      if (kind === "ignored" && !isCertain) return true;
      const found = mayBe.filter((finding) => !states.has(finding) && belongs(entry, finding));
      const taken = takes === "every" ? found : found.slice(0, 1);
      for (const finding of taken) {
        const because = isSame(entry, finding) ? "uncertainIndicator" : "changed";
        states.set(finding, kind === "ignored" ? { kind, entry } : { kind, entry, because });
      }
      return taken.length === 0;
    });
  }
  return keyed.map((one) => ({
    finding: one.finding,
    key: one.key,
    ignored: states.get(one) ?? { kind: "open" },
  }));
}

interface EntryLeft {
  readonly entry: IgnoredFinding;
  /** Those of its rule in the indicators that it may be about. */
  readonly findings: readonly KeyedFinding[];
  readonly isCertain: boolean;
}

type Belongs = (entry: IgnoredFinding, finding: KeyedFinding) => boolean;

interface Step {
  readonly kind: "ignored" | "stale";
  readonly belongs: Belongs;
  /** Findings that nothing tells from each other are one to the planner too. */
  readonly takes: "every" | "first";
}

/** Nothing of it has changed. */
const isSame: Belongs = (entry, { key }) => entry.digest === key.digest;

const isAtPlace: Belongs = (entry, { key }) => entry.place === key.place;

const hasFault: Belongs = ({ words }, { key }) => words.fault === key.words.fault;

const hasQuote: Belongs = ({ words }, { key }) => key.words.quote !== "" && words.quote === key.words.quote;

/** It was not there as another one already. */
const isNoOther: Belongs = ({ words }, finding) => !words.beside.includes(placedFault(finding));

const all =
  (...conditions: readonly Belongs[]): Belongs =>
  (entry, finding) =>
    conditions.every((isMet) => isMet(entry, finding));

/** From what is most certain to what is least; each is tried with every entry before the next. */
const steps: readonly Step[] = [
  { kind: "ignored", belongs: all(isSame, isAtPlace), takes: "every" },
  { kind: "ignored", belongs: all(isSame, isNoOther), takes: "first" },
  { kind: "stale", belongs: all(hasFault, isAtPlace), takes: "first" },
  { kind: "stale", belongs: all(hasFault, isNoOther), takes: "first" },
  { kind: "stale", belongs: all(hasQuote, isAtPlace, isNoOther), takes: "first" },
  { kind: "stale", belongs: all(hasQuote, isNoOther), takes: "first" },
  { kind: "stale", belongs: all(isAtPlace, isNoOther), takes: "first" },
];
