import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CellFix } from "../../excel/cell-fix";
import { reviewScreenMessagesFor, type ReviewScreenMessages } from "../../locale/review-screen-messages";
import { cellNames } from "../cell-names";
import { useLanguage } from "../messages-context";
import type { ReviewNotice } from "../review-notice";

const useStyles = makeStyles({
  place: { outlineStyle: "none" },
  // Out of the flow, so that nothing takes up no room.
  empty: { position: "absolute" },
  // Seen, and given the focus, without leaving the finding that it is about.
  kept: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  text: { width: "100%" },
});

const intents: Readonly<Record<ReviewNotice["kind"], "success" | "warning">> = {
  fixed: "success",
  undone: "success",
  ignored: "success",
  takenBack: "success",
  settled: "success",
  sheetWritten: "success",
  copied: "success",
  copyByHand: "warning",
};

interface ReviewNoticeMessageProps {
  /** Null while there is nothing to tell. */
  readonly notice: ReviewNotice | null;
  /** What can be taken back; it is offered here when the notice tells of it. */
  readonly lastFix: readonly CellFix[];
  readonly onUndo: (fixes: readonly CellFix[]) => void;
}

/**
 * What came of an action. Takes over the focus where the button that was pressed is gone with its finding. Its place is
 * there before anything is told: a screen reader speaks of what comes into it, not of what comes along with it.
 */
export function ReviewNoticeMessage({ notice, lastFix, onUndo }: ReviewNoticeMessageProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice !== null && document.hasFocus() && document.activeElement === document.body)
      place.current?.focus({ preventScroll: true });
  }, [notice]);
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="status"
      className={mergeClasses(
        styles.place,
        notice === null ? styles.empty : notice.kind !== "copyByHand" && styles.kept,
      )}
    >
      {notice !== null && <Told notice={notice} lastFix={lastFix} onUndo={onUndo} />}
    </div>
  );
}

function Told({ notice, lastFix, onUndo }: ReviewNoticeMessageProps & { readonly notice: ReviewNotice }) {
  const messages = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  return (
    <>
      <MessageBar intent={isIncomplete(notice) ? "warning" : intents[notice.kind]} layout="multiline">
        <MessageBarBody>{noticeSentence(notice, messages)}</MessageBarBody>
        {tellsOf(notice, lastFix) && (
          <MessageBarActions>
            <Button onClick={() => onUndo(lastFix)}>{messages.undo}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
      {notice.kind === "copyByHand" && (
        <Textarea
          readOnly
          rows={8}
          className={styles.text}
          aria-label={messages.listText}
          value={notice.text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}

/** Whether a notice tells of the last fix, which can be taken back. */
export function tellsOf(notice: ReviewNotice | null, lastFix: readonly CellFix[]): boolean {
  return lastFix.length > 0 && notice?.kind === "fixed" && notice.fixed === lastFix;
}

function noticeSentence(notice: ReviewNotice, messages: ReviewScreenMessages): string {
  switch (notice.kind) {
    case "fixed":
    case "undone":
      return fixSentences(notice, messages).join(" ");
    case "ignored":
      return messages.ignoredDone;
    case "takenBack":
      return messages.takenBack;
    case "settled":
      return messages.settings.saved;
    case "sheetWritten":
      return messages.sheetWritten(notice.name, notice.beside);
    case "copied":
      return messages.copied;
    case "copyByHand":
      return messages.copyByHand;
  }
}

/** Some cells said something else by then. */
function isIncomplete(notice: ReviewNotice): boolean {
  return (notice.kind === "fixed" || notice.kind === "undone") && notice.changed.length > 0;
}

function fixSentences(
  { kind, fixed, changed }: Extract<ReviewNotice, { kind: "fixed" | "undone" }>,
  messages: ReviewScreenMessages,
): readonly string[] {
  return [
    ...(fixed.length === 0 ? [] : [messages[kind](cellNames(fixed))]),
    ...(changed.length === 0 ? [] : [messages.changedMeanwhile(cellNames(changed))]),
  ];
}
