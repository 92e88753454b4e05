import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CellFix } from "../../excel/cell-fix";
import { reviewScreenMessagesFor } from "../../locale/review-screen-messages";
import { cellNames } from "../cell-names";
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
  /** Where the same words are kept too, and change along with it. */
  readonly copies: readonly CellFix[];
  /** Of the same slip, all these among them. */
  readonly alike: readonly CellFix[];
  readonly onFix: (fixes: readonly CellFix[]) => void;
  readonly onCancel: () => void;
}

/** Shows the cell before and after, and asks; names the cells where the same could be mended along with it. */
export function FixQuestion({ fix, copies, alike, onFix, onCancel }: FixQuestionProps) {
  const messages = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  const own = [fix, ...copies];
  const isFurther = alike.length > own.length;
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
      {copies.length > 0 && (
        <Text size={200} className={styles.text}>
          {messages.copies(cellNames(copies))}
        </Text>
      )}
      {isFurther && (
        <Text size={200} className={styles.text}>
          {messages.alike(cellNames(alike))}
        </Text>
      )}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => onFix(own)}>
          {messages.fixNow}
        </Button>
        {isFurther && (
          <Button size="small" onClick={() => onFix(alike)}>
            {messages.fixAlike(alike.length)}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </div>
  );
}
