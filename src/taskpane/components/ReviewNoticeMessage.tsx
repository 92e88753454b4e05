import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Textarea,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CellFix } from "../../excel/cell-fix";
import { reviewScreenMessagesFor, type ReviewScreenMessages } from "../../locale/review-screen-messages";
import { useLanguage } from "../messages-context";
import type { ReviewNotice } from "../use-review";

const useStyles = makeStyles({ place: { outlineStyle: "none" }, text: { width: "100%" } });

/** An explanation is shown in full instead. */
type PlainNotice = Exclude<ReviewNotice, { kind: "explained" }>;

const intents: Readonly<Record<PlainNotice["kind"], "success" | "warning">> = {
  fixed: "success",
  undone: "success",
  changed: "warning",
  ignored: "success",
  takenBack: "success",
  settled: "success",
  sheetWritten: "success",
  copied: "success",
  copyByHand: "warning",
};

interface ReviewNoticeMessageProps {
  readonly notice: PlainNotice;
  readonly onUndo: (fix: CellFix) => void;
}

/** What came of an action. Takes over the focus where the button that was pressed is gone with its finding. */
export function ReviewNoticeMessage({ notice, onUndo }: ReviewNoticeMessageProps) {
  const messages = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) place.current?.focus();
  }, [notice]);
  return (
    <div ref={place} tabIndex={-1} role="status" className={styles.place}>
      <MessageBar intent={intents[notice.kind]} layout="multiline">
        <MessageBarBody>{noticeSentence(notice, messages)}</MessageBarBody>
        {notice.kind === "fixed" && (
          <MessageBarActions>
            <Button onClick={() => onUndo(notice.fix)}>{messages.undo}</Button>
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
    </div>
  );
}

function noticeSentence(notice: PlainNotice, messages: ReviewScreenMessages): string {
  switch (notice.kind) {
    case "fixed":
      return messages.fixed(notice.fix.cell.address);
    case "undone":
      return messages.undone(notice.cell.address);
    case "changed":
      return messages.changedMeanwhile(notice.cell.address);
    case "ignored":
      return messages.ignoredDone;
    case "takenBack":
      return messages.takenBack;
    case "settled":
      return messages.settings.saved;
    case "sheetWritten":
      return messages.sheetWritten(notice.name);
    case "copied":
      return messages.copied;
    case "copyByHand":
      return messages.copyByHand;
  }
}
