import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CellFix } from "../../excel/cell-fix";
import { reviewScreenMessagesFor } from "../../locale/review-screen-messages";
import { useLanguage } from "../messages-context";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  text: { display: "block", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  caption: { display: "block", color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FixQuestionProps {
  readonly fix: CellFix;
  readonly onFix: () => void;
  readonly onCancel: () => void;
}

/** Shows the cell before and after, and asks. */
export function FixQuestion({ fix, onFix, onCancel }: FixQuestionProps) {
  const messages = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  return (
    <div role="group" aria-label={messages.fixQuestion} className={styles.question}>
      <Text>{messages.fixQuestion}</Text>
      <Text size={200} className={styles.text}>
        <span className={styles.caption}>{messages.before}</span>
        {fix.before}
      </Text>
      <Text size={200} className={styles.text}>
        <span className={styles.caption}>{messages.after}</span>
        {fix.after}
      </Text>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={onFix}>
          {messages.fixNow}
        </Button>
        <Button size="small" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </div>
  );
}
