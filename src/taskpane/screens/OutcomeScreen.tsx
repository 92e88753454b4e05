import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SheetOutcome } from "../../excel/build-sheets";
import type { Messages } from "../../locale/messages";
import { FindingList } from "../components/FindingList";
import { KeptCells } from "../components/KeptCells";
import { ScreenHeading } from "../components/ScreenHeading";
import { useMessages } from "../messages-context";
import type { BuildRequest, Built, CellLocation } from "../../excel/build-report";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface OutcomeScreenProps {
  readonly built: Built;
  readonly request: BuildRequest;
  readonly busy: boolean;
  readonly onAgain: (request: BuildRequest) => void;
  readonly onGoTo: (cell: CellLocation) => void;
  /** Null when there was no preview to go back to. */
  readonly onPreview: (() => void) | null;
  readonly onReview: () => void;
  readonly onStart: () => void;
}

/** What now stands in the workbook, and where the planner's own words were kept. */
export function OutcomeScreen({
  built,
  request,
  busy,
  onAgain,
  onGoTo,
  onPreview,
  onReview,
  onStart,
}: OutcomeScreenProps) {
  const messages = useMessages();
  const styles = useStyles();
  const { sheets, findings } = built;
  return (
    <div className={styles.screen}>
      <ScreenHeading>{messages.outcome.heading}</ScreenHeading>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.name}>
            <Text>{sheetSentence(sheet, messages.outcome)}</Text>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {sheets.toReversed().map(({ name, kind }) => (
          <Button
            key={name}
            appearance={kind === "report" ? "primary" : "secondary"}
            disabledFocusable={busy}
            onClick={() => onGoTo({ sheet: name, address: "A1" })}
          >
            {messages.outcome.goToSheet(name)}
          </Button>
        ))}
      </div>
      <KeptCells sheets={sheets} onGoTo={onGoTo} />
      {request.report !== null && <FindingList findings={findings} onGoTo={onGoTo} />}
      <div className={styles.actions}>
        <Button disabledFocusable={busy} onClick={() => onAgain(request)}>
          {messages.outcome.again}
        </Button>
        {request.report !== null && (
          <Button disabledFocusable={busy} onClick={onReview}>
            {messages.start.review}
          </Button>
        )}
        {onPreview !== null && (
          <Button disabledFocusable={busy} onClick={onPreview}>
            {messages.outcome.toPreview}
          </Button>
        )}
        <Button appearance="subtle" disabledFocusable={busy} onClick={onStart}>
          {messages.startAgain}
        </Button>
      </div>
    </div>
  );
}

function sheetSentence({ name, change, nameTaken }: SheetOutcome, outcome: Messages["outcome"]): string {
  if (nameTaken) return outcome.sheetRenamed(name);
  switch (change) {
    case "created":
      return outcome.sheetCreated(name);
    case "updated":
      return outcome.sheetUpdated(name);
    case "unchanged":
      return outcome.sheetUnchanged(name);
  }
}
