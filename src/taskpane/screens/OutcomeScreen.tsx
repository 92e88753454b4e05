import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CellTable } from "../components/CellTable";
import { ScreenHeading } from "../components/ScreenHeading";
import { useMessages } from "../messages-context";
import type { BuildOutcome, BuildRequest } from "../verbs";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface OutcomeScreenProps {
  readonly outcome: BuildOutcome;
  readonly request: BuildRequest;
  readonly busy: boolean;
  readonly onAgain: (request: BuildRequest) => void;
  readonly onGoTo: (sheet: string, address: string) => void;
  readonly onBack: () => void;
}

/** What now stands in the workbook, and where the planner's own words were kept. */
export function OutcomeScreen({ outcome, request, busy, onAgain, onGoTo, onBack }: OutcomeScreenProps) {
  const messages = useMessages();
  const styles = useStyles();
  const conflicts = outcome.sheets.flatMap((sheet) =>
    sheet.conflicts.map((conflict) => ({ ...conflict, sheet: sheet.name })),
  );
  return (
    <div className={styles.screen}>
      <ScreenHeading>{messages.outcome.heading}</ScreenHeading>
      <ul className={styles.list}>
        {outcome.sheets.map((sheet) => (
          <li key={sheet.name}>
            <Text>{sheetSentence(sheet, messages.outcome)}</Text>
          </li>
        ))}
      </ul>
      <CellTable cells={conflicts} onGoTo={onGoTo} />
      <div className={styles.actions}>
        {outcome.sheets.map((sheet) => (
          <Button key={sheet.name} disabledFocusable={busy} onClick={() => onGoTo(sheet.name, "A1")}>
            {messages.outcome.goToSheet(sheet.name)}
          </Button>
        ))}
      </div>
      <div className={styles.actions}>
        <Button disabledFocusable={busy} onClick={() => onAgain(request)}>
          {messages.outcome.again}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={onBack}>
          {messages.startAgain}
        </Button>
      </div>
    </div>
  );
}
