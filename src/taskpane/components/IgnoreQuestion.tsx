import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { reviewScreenMessagesFor } from "../../locale/review-screen-messages";
import { useLanguage } from "../messages-context";

/** Long enough for two sentences, short enough for a cell of the printed review. */
const longestReason = 200;

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
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason; without one nothing is ignored. */
export function IgnoreQuestion({ onIgnore, onCancel }: IgnoreQuestionProps) {
  const messages = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      noValidate
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        const given = reason.trim();
        setMissing(given === "");
        if (given !== "") onIgnore(given);
      }}
    >
      <Field
        label={messages.reason}
        hint={messages.reasonHint}
        required
        {...(isMissing ? { validationMessage: messages.reasonMissing } : {})}
      >
        <Input value={reason} maxLength={longestReason} onChange={(_event, data) => setReason(data.value)} />
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
