import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SheetOutcome } from "../../excel/build-sheets";
import type { Messages } from "../../locale/messages";
import { KeptCells } from "../components/KeptCells";
import { ScreenHeading } from "../components/ScreenHeading";
import { useMessages } from "../messages-context";
import { countsOf } from "../reviewed-groups";
import type { CurrentReview } from "../use-background-review";
import type { BuildRequest, Built, CellLocation } from "../../excel/build-report";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  review: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface OutcomeScreenProps {
  readonly built: Built;
  readonly request: BuildRequest;
  readonly review: CurrentReview;
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
  review,
  busy,
  onAgain,
  onGoTo,
  onPreview,
  onReview,
  onStart,
}: OutcomeScreenProps) {
  const messages = useMessages();
  const styles = useStyles();
  const { sheets } = built;
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
      {request.report !== null && <ReviewInvitation review={review} busy={busy} onReview={onReview} />}
      <div className={styles.actions}>
        <Button disabledFocusable={busy} onClick={() => onAgain(request)}>
          {messages.outcome.again}
        </Button>
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

interface ReviewInvitationProps {
  readonly review: CurrentReview;
  readonly busy: boolean;
  readonly onReview: () => void;
}

/** How much the review found in what was built, and the way there. */
function ReviewInvitation({ review, busy, onReview }: ReviewInvitationProps) {
  const messages = useMessages();
  const styles = useStyles();
  const counts = countsOf(review);
  return (
    <div className={styles.review}>
      {counts !== null && (
        <Text>
          {messages.outcome.reviewed(messages.tabs.counts(counts.error, counts.warning, counts.info))}
        </Text>
      )}
      <Button disabledFocusable={busy} onClick={onReview}>
        {messages.start.review}
      </Button>
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
