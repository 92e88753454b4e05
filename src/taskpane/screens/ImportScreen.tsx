import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, useState, type ClipboardEvent } from "react";
import { ScreenHeading } from "../components/ScreenHeading";
import { draftAfterPaste, sourcesOfDraft, type ImportDraft } from "../import-draft";
import { useMessages } from "../messages-context";
import type { ImportSources } from "../verbs";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { minHeight: "160px" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface ImportScreenProps {
  readonly draft: ImportDraft;
  readonly busy: boolean;
  readonly onDraft: (draft: ImportDraft) => void;
  readonly onImport: (sources: ImportSources) => void;
  readonly onFile: (file: File) => void;
  readonly onBack: () => void;
}

/** Takes a report by pasting or from a file. What was pasted as HTML goes to the importer, never into the page. */
export function ImportScreen({ draft, busy, onDraft, onImport, onFile, onBack }: ImportScreenProps) {
  const messages = useMessages();
  const styles = useStyles();
  const [warned, setWarned] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  const change = (next: ImportDraft): void => {
    onDraft(next);
    setWarned(false);
  };
  const paste = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    const next = draftAfterPaste(
      draft,
      clipboardData.getData("text/plain"),
      clipboardData.getData("text/html"),
    );
    if (next === null) return;
    event.preventDefault();
    change(next);
  };
  const read = (): void => {
    const sources = sourcesOfDraft(draft);
    setWarned(sources === null);
    if (sources !== null) onImport(sources);
  };

  return (
    <div className={styles.screen}>
      <ScreenHeading>{messages.import.heading}</ScreenHeading>
      <Field
        label={messages.import.paste}
        hint={
          draft.html === null ? messages.import.pasteHint : messages.import.pastedTable(draft.text.length)
        }
        {...(warned
          ? { validationState: "error" as const, validationMessage: messages.import.nothingPasted }
          : {})}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          rows={8}
          value={draft.text}
          onPaste={paste}
          onChange={(_event, data) => change({ text: data.value, html: null })}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={read}>
          {messages.import.read}
        </Button>
        <Button icon={<FolderOpenRegular />} disabledFocusable={busy} onClick={() => file.current?.click()}>
          {messages.import.open}
        </Button>
        <input
          ref={file}
          className={styles.hidden}
          type="file"
          accept=".txt,.html,.htm,text/plain,text/html"
          aria-label={messages.import.open}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            // Cleared, so that choosing the same file again is noticed.
            event.target.value = "";
            if (chosen !== undefined) onFile(chosen);
          }}
        />
      </div>
      <Text className={styles.hint} size={200}>
        {messages.import.openHint}
      </Text>
      <div className={styles.actions}>
        <Button appearance="subtle" disabledFocusable={busy} onClick={onBack}>
          {messages.back}
        </Button>
      </div>
    </div>
  );
}
