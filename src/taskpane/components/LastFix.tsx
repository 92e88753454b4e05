import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CellFix } from "../../excel/cell-fix";
import { reviewScreenMessagesFor } from "../../locale/review-screen-messages";
import { cellNames } from "../cell-names";
import { useLanguage } from "../messages-context";

const useStyles = makeStyles({
  fix: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface LastFixProps {
  readonly fixes: readonly CellFix[];
  readonly onUndo: (fixes: readonly CellFix[]) => void;
}

/** What was fixed last and can still be taken back, after the notice of it has given way to another one. */
export function LastFix({ fixes, onUndo }: LastFixProps) {
  const messages = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  return (
    <div className={styles.fix}>
      <Text size={200}>{messages.lastFix(cellNames(fixes))}</Text>
      <Button size="small" onClick={() => onUndo(fixes)}>
        {messages.undo}
      </Button>
    </div>
  );
}
