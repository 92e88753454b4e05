import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ReviewedFinding, ShownReview } from "../../excel/review-workbook";
import { reviewMessagesFor } from "../../locale/review-messages";
import { reviewScreenMessagesFor, type ReviewScreenMessages } from "../../locale/review-screen-messages";
import { alikeFixes } from "../alike-fixes";
import { useLanguage } from "../messages-context";
import {
  countKinds,
  groupReviewed,
  keyedFindings,
  kindOf,
  shownKinds,
  type Grouping,
  type ReviewedGroup,
} from "../reviewed-groups";
import type { ReasonDrafts } from "../use-reason-drafts";
import type { ReviewActions } from "../use-review";
import { ReviewedFindingItem } from "./ReviewedFindingItem";

/** A list of thousands would make every key stroke in the panel slow. */
const shownAtOnce = 100;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  choices: { display: "flex", flexWrap: "wrap" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    paddingInlineStart: 0,
    listStyleType: "none",
  },
});

interface ReviewedListProps {
  readonly review: Pick<ShownReview, "findings" | "reportSheet" | "indicatorCount">;
  readonly actions: ReviewActions;
  readonly drafts: ReasonDrafts;
  /** Who ignored something the last time. */
  readonly reviewer: string;
}

/** The findings under headings, as far as their kinds are wanted. */
export function ReviewedList({ review, actions, drafts, reviewer }: ReviewedListProps) {
  const { findings, reportSheet, indicatorCount } = review;
  const language = useLanguage();
  const messages = reviewScreenMessagesFor(language);
  const { severities } = reviewMessagesFor(language);
  const styles = useStyles();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [grouping, setGrouping] = useState<Grouping>("byIndicator");
  const [most, setMost] = useState(shownAtOnce);
  if (findings.length === 0) return <Text>{messages.nothingFound(indicatorCount)}</Text>;
  const counts = countKinds(findings);
  const alikeTo = alikeFixes(findings);
  // Of all of them, so that no grouping or filter changes one.
  const keys = new Map(keyedFindings(findings).map(({ key, reviewed }) => [reviewed, key]));
  const wanted = groupReviewed(
    findings.filter((finding) => !hidden.has(kindOf(finding))),
    grouping,
  );
  const count = wanted.reduce((sum, group) => sum + group.findings.length, 0);
  const further = Math.min(shownAtOnce, count - most);
  return (
    <div className={styles.section}>
      <div role="group" aria-label={messages.filter} className={styles.choices}>
        {shownKinds.map((kind) => (
          <Checkbox
            key={kind}
            checked={!hidden.has(kind)}
            label={
              kind === "ignored"
                ? messages.ignoredCount(counts.ignored)
                : messages.severityCount(severities[kind], counts[kind])
            }
            onChange={() => setHidden(toggled(hidden, kind))}
          />
        ))}
      </div>
      <Field label={messages.grouping}>
        <RadioGroup
          layout="horizontal"
          value={grouping}
          onChange={(_event, data) => setGrouping(data.value === "byRule" ? "byRule" : "byIndicator")}
        >
          <Radio value="byIndicator" label={messages.byIndicator} />
          <Radio value="byRule" label={messages.byRule} />
        </RadioGroup>
      </Field>
      {count === 0 && <Text>{messages.nothingShown}</Text>}
      {firstOf(wanted, most).map((group) => {
        const name = groupName(group, messages);
        return (
          <section key={group.key} aria-label={name}>
            <h3 className={styles.heading}>{name}</h3>
            <ul className={styles.list}>
              {group.findings.map((reviewed) => {
                const key = keys.get(reviewed) ?? "";
                return (
                  <ReviewedFindingItem
                    key={key}
                    reviewed={reviewed}
                    indicator={group.kind === "rule" ? indicatorName(reviewed, messages) : null}
                    reportSheet={reportSheet}
                    alike={alikeTo(reviewed)}
                    actions={actions}
                    draft={drafts.of(key)}
                    drafts={{
                      onBegin: () => drafts.keep(key, { reason: "", by: reviewer }),
                      onChange: (draft) => drafts.keep(key, draft),
                      onTakenOver: (draft) => drafts.takenOver(key, draft),
                    }}
                  />
                );
              })}
            </ul>
          </section>
        );
      })}
      {further > 0 && (
        <div>
          <Button onClick={() => setMost(most + shownAtOnce)}>{messages.showMore(further)}</Button>
        </div>
      )}
    </div>
  );
}

function toggled(kinds: ReadonlySet<string>, kind: string): ReadonlySet<string> {
  const next = new Set(kinds);
  if (!next.delete(kind)) next.add(kind);
  return next;
}

/** The groups up to so many findings; the last one may be cut. */
function firstOf(groups: readonly ReviewedGroup[], most: number): readonly ReviewedGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const findings = group.findings.slice(0, Math.max(0, left));
    left -= findings.length;
    return findings.length === 0 ? [] : [{ ...group, findings }];
  });
}

/** Below a rule the same sentence comes again and again. */
function indicatorName(
  { finding: { indicator }, indicatorTitle }: ReviewedFinding,
  messages: ReviewScreenMessages,
): string {
  return indicator === null ? messages.wholeReport : messages.indicator(indicator, indicatorTitle);
}

function groupName(group: ReviewedGroup, messages: ReviewScreenMessages): string {
  switch (group.kind) {
    case "indicator":
      return messages.indicator(group.number, group.title);
    case "report":
      return messages.wholeReport;
    case "rule":
      return messages.rules[group.rule];
  }
}
