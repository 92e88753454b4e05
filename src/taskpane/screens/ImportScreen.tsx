import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useRef, useState, type ClipboardEvent } from "react";
import type { ImportSource } from "../../report/import/import-result";
import { ScreenHeading } from "../components/ScreenHeading";
import { useMessages } from "../messages-context";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { minHeight: "160px" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hidden: { display: "none" },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface ImportScreenProps {
  readonly busy: boolean;
  readonly onImport: (source: ImportSource) => void;
  readonly onFile: (file: File) => void;
  readonly onBack: () => void;
}

/** Takes a report by pasting or from a file. What was pasted as HTML goes to the importer, never into the page. */
export function ImportScreen({ busy, onImport, onFile, onBack }: ImportScreenProps) {
  const messages = useMessages();
  const styles = useStyles();
  const [text, setText] = useState("");
  const [html, setHtml] = useState<string | null>(null);
  const [warned, setWarned] = useState(false);
  const file = useRef<HTMLInputElement>(null);

  const paste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData("text/html");
    // Beside text that already stands in the box, a table would have to replace it: the plain text is added instead.
    if (text.trim() !== "" || !/<table[\s>]/i.test(pasted)) return;
    event.preventDefault();
    setHtml(pasted);
    setText(event.clipboardData.getData("text/plain"));
    setWarned(false);
  };
  const read = (): void => {
    if (text.trim() === "" && html === null) setWarned(true);
    else onImport(html === null ? { kind: "text", text } : { kind: "html", html });
  };
  const change = (value: string): void => {
    setText(value);
    // Edited by hand, the text is what the planner means; the HTML beside it no longer says the same.
    setHtml(null);
    setWarned(false);
  };

  return (
    <div className={styles.screen}>
      <ScreenHeading>{messages.import.heading}</ScreenHeading>
      <Field
        label={messages.import.paste}
        hint={html === null ? messages.import.pasteHint : messages.import.pastedTable(text.length)}
        {...(warned
          ? { validationState: "error" as const, validationMessage: messages.import.nothingPasted }
          : {})}
      >
        <Textarea
          className={styles.text}
          resize="vertical"
          rows={8}
          value={text}
          onPaste={paste}
          onChange={(_event, data) => change(data.value)}
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
