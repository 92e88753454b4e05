import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { reviewScreenMessagesFor } from "../../locale/review-screen-messages";
import { useLanguage } from "../messages-context";
import type { IgnoreReason } from "../use-review";

/** Long enough for two sentences, short enough for a cell of the printed review. */
const longestReason = 200;
const longestName = 40;

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface IgnoreQuestionProps {
  /** As far as it was typed. */
  readonly draft: IgnoreReason;
  readonly onDraft: (draft: IgnoreReason) => void;
  /** Whoever asked for it types next. */
  readonly takesFocus: boolean;
  /** It is asked on until it is kept. */
  readonly onIgnore: (reason: IgnoreReason) => void;
  readonly onCancel: () => void;
}

/** Asks why and by whom; without both nothing is ignored. */
export function IgnoreQuestion({ draft, onDraft, takesFocus, onIgnore, onCancel }: IgnoreQuestionProps) {
  const messages = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  const [isTried, setTried] = useState(false);
  const given = { reason: draft.reason.trim(), by: draft.by.trim() };
  return (
    <form
      noValidate
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (given.reason !== "" && given.by !== "") onIgnore(given);
      }}
    >
      <Field
        label={messages.reason}
        hint={messages.reasonHint}
        required
        {...(isTried && given.reason === "" ? { validationMessage: messages.reasonMissing } : {})}
      >
        <Input
          autoFocus={takesFocus}
          value={draft.reason}
          maxLength={longestReason}
          onChange={(_event, { value }) => onDraft({ ...draft, reason: value })}
        />
      </Field>
      <Field
        label={messages.reviewer}
        hint={messages.reviewerHint}
        required
        {...(isTried && given.by === "" ? { validationMessage: messages.reviewerMissing } : {})}
      >
        <Input
          value={draft.by}
          maxLength={longestName}
          onChange={(_event, { value }) => onDraft({ ...draft, by: value })}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {messages.ignoreNow}
        </Button>
        <Button size="small" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}
