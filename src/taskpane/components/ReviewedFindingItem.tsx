import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent, type MouseEvent } from "react";
import type { CellFix } from "../../excel/cell-fix";
import type { ReviewedFinding } from "../../excel/review-workbook";
import { reviewMessagesFor } from "../../locale/review-messages";
import { reviewScreenMessagesFor } from "../../locale/review-screen-messages";
import { settlementText } from "../../locale/settlement-text";
import { ruleHelpPath } from "../../report/review/help/rule-help-path";
import { takesEscape } from "../host-keys";
import { useLanguage } from "../messages-context";
import { useOpener } from "../use-opener";
import type { IgnoreReason, ReviewActions } from "../use-review";
import { FixQuestion } from "./FixQuestion";
import { IgnoreQuestion } from "./IgnoreQuestion";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  finding: { display: "flex", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  ignored: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0, flexGrow: 1 },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    whiteSpace: "pre-wrap",
  },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  help: { order: 1, fontSize: tokens.fontSizeBase200, marginInlineStart: tokens.spacingHorizontalXS },
});

interface ReviewedFindingItemProps {
  readonly reviewed: ReviewedFinding;
  /** Number and title of the indicator, where no heading says them. */
  readonly indicator: string | null;
  /** Name of the sheet with the words; another one is named. */
  readonly reportSheet: string;
  /** Fixes of the same slip, its own among them; empty where there is none. */
  readonly alike: readonly CellFix[];
  readonly actions: ReviewActions;
  /** Why it is to be ignored, while that is being asked. */
  readonly draft: IgnoreReason | null;
  readonly drafts: {
    readonly onBegin: () => void;
    readonly onChange: (draft: IgnoreReason | null) => void;
    readonly onTakenOver: (draft: IgnoreReason) => void;
  };
}

/** One finding with its words, and what the planner can do about it. */
export function ReviewedFindingItem({
  reviewed,
  indicator,
  reportSheet,
  alike,
  actions,
  draft,
  drafts,
}: ReviewedFindingItemProps) {
  const language = useLanguage();
  const review = reviewMessagesFor(language);
  const messages = reviewScreenMessagesFor(language);
  const styles = useStyles();
  // The same buttons stand beside every finding: what tells them apart is said after their names.
  const sentence = useId();
  const [isFixing, setFixing] = useState(false);
  // A draft that is shown anew, after another grouping say, leaves the keyboard where it is.
  const [isJustAsked, setJustAsked] = useState(false);
  const question = isFixing ? "fix" : draft === null ? "none" : "ignore";
  const { finding, cell, fixes, ignored } = reviewed;
  const [fix, ...copies] = fixes;
  const isIgnored = ignored.kind === "ignored";
  const { remember, giveFocusBack } = useOpener();
  const close = (): void => {
    giveFocusBack();
    setJustAsked(false);
    if (isFixing) setFixing(false);
    else drafts.onChange(null);
  };
  const toggleFix = (event: MouseEvent<HTMLElement>): void => {
    remember(event);
    setJustAsked(false);
    setFixing(!isFixing);
  };
  const toggleIgnore = (event: MouseEvent<HTMLElement>): void => {
    remember(event);
    setJustAsked(true);
    setFixing(false);
    if (draft === null) drafts.onBegin();
    else if (!isFixing) drafts.onChange(null);
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (question !== "none" && takesEscape(event)) close();
  };

  return (
    <li className={mergeClasses(styles.finding, isIgnored && styles.ignored)} onKeyDown={closeOnEscape}>
      <SeverityIcon
        severity={finding.severity}
        className={isIgnored ? undefined : styles[finding.severity]}
      />
      <div className={styles.body}>
        <Text id={sentence}>
          <Text weight="semibold">{review.severities[finding.severity]}</Text>
          <br />
          {indicator !== null && (
            <>
              {indicator}
              <br />
            </>
          )}
          {review.finding(finding)}
        </Text>
        {finding.quote !== undefined && <blockquote className={styles.quote}>{finding.quote}</blockquote>}
        {ignored.kind !== "open" && <Text size={200}>{settlementText(ignored, language)}</Text>}
        <div className={styles.actions}>
          {cell !== null && (
            <Button
              size="small"
              aria-label={messages.goToLabel(cell.sheet, cell.address)}
              onClick={() => actions.goTo(cell)}
            >
              {cell.sheet === reportSheet
                ? messages.goTo(cell.address)
                : messages.goToLabel(cell.sheet, cell.address)}
            </Button>
          )}
          {!isIgnored && fix !== undefined && (
            <Button
              size="small"
              aria-describedby={sentence}
              aria-expanded={question === "fix"}
              onClick={toggleFix}
            >
              {messages.fix}
            </Button>
          )}
          <Link
            className={styles.help}
            href={ruleHelpPath(finding.rule)}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={messages.ruleHelpLabel(messages.rules[finding.rule])}
          >
            {messages.ruleHelp}
          </Link>
          {isIgnored ? (
            <Button size="small" aria-describedby={sentence} onClick={() => actions.takeBack(ignored.entry)}>
              {messages.takeBack}
            </Button>
          ) : (
            <Button
              size="small"
              aria-describedby={sentence}
              aria-expanded={question === "ignore"}
              onClick={toggleIgnore}
            >
              {messages.ignore}
            </Button>
          )}
        </div>
        {question === "fix" && fix !== undefined && !isIgnored && (
          <FixQuestion
            fix={fix}
            copies={copies}
            alike={alike}
            onFix={(agreed) => {
              close();
              actions.fix(agreed);
            }}
            onCancel={close}
          />
        )}
        {question === "ignore" && draft !== null && !isIgnored && (
          <IgnoreQuestion
            draft={draft}
            onDraft={drafts.onChange}
            takesFocus={isJustAsked}
            onIgnore={(reason) => actions.ignore(reviewed, reason, () => drafts.onTakenOver(draft))}
            onCancel={close}
          />
        )}
      </div>
    </li>
  );
}
