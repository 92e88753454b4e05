import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useId, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from "react";
import type { CellFix } from "../../excel/cell-fix";
import type { ReviewedFinding } from "../../excel/review-workbook";
import { reviewMessagesFor } from "../../locale/review-messages";
import { reviewScreenMessagesFor } from "../../locale/review-screen-messages";
import { settlementText } from "../../locale/settlement-text";
import type { Severity } from "../../report/review/finding";
import { ruleHelpPath } from "../../report/review/help/rule-help-path";
import { useLanguage } from "../messages-context";
import { useOpener } from "../use-opener";
import type { ReviewActions } from "../use-review";
import { FixQuestion } from "./FixQuestion";
import { IgnoreQuestion } from "./IgnoreQuestion";

const icons: Readonly<Record<Severity, ReactNode>> = {
  error: <ErrorCircleRegular />,
  warning: <WarningRegular />,
  info: <InfoRegular />,
};

const useStyles = makeStyles({
  finding: { display: "flex", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  ignored: { color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase300 },
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
  /** Name of the sheet with the words; another one is named. */
  readonly reportSheet: string;
  /** Fixes of the same slip, its own among them; empty where there is none. */
  readonly alike: readonly CellFix[];
  readonly actions: ReviewActions;
  /** Who ignored something the last time. */
  readonly reviewer: string;
}

/** One finding with its words, and what the planner can do about it. */
export function ReviewedFindingItem({
  reviewed,
  reportSheet,
  alike,
  actions,
  reviewer,
}: ReviewedFindingItemProps) {
  const language = useLanguage();
  const review = reviewMessagesFor(language);
  const messages = reviewScreenMessagesFor(language);
  const styles = useStyles();
  // The same buttons stand beside every finding: what tells them apart is said after their names.
  const sentence = useId();
  const [question, setQuestion] = useState<"none" | "fix" | "ignore">("none");
  const { finding, cell, fixes, ignored } = reviewed;
  const [fix, ...copies] = fixes;
  const isIgnored = ignored.kind === "ignored";
  const { remember, giveFocusBack } = useOpener();
  const close = (): void => {
    giveFocusBack();
    setQuestion("none");
  };
  const toggle =
    (wanted: "fix" | "ignore") =>
    (event: MouseEvent<HTMLElement>): void => {
      remember(event);
      setQuestion(question === wanted ? "none" : wanted);
    };
  const closeOnEscape = ({ key, nativeEvent }: KeyboardEvent): void => {
    // While Chinese is typed, Escape takes back what is being composed.
    if (key === "Escape" && !nativeEvent.isComposing && question !== "none") close();
  };

  return (
    <li className={mergeClasses(styles.finding, isIgnored && styles.ignored)} onKeyDown={closeOnEscape}>
      <span className={mergeClasses(styles.icon, isIgnored ? undefined : styles[finding.severity])}>
        {icons[finding.severity]}
      </span>
      <div className={styles.body}>
        <Text id={sentence}>
          <Text weight="semibold">{review.severities[finding.severity]}</Text>
          <br />
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
              onClick={toggle("fix")}
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
              onClick={toggle("ignore")}
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
        {question === "ignore" && !isIgnored && (
          <IgnoreQuestion
            reviewer={reviewer}
            onIgnore={(reason) => {
              close();
              actions.ignore(reviewed, reason);
            }}
            onCancel={close}
          />
        )}
      </div>
    </li>
  );
}
