import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useMessages } from "../messages-context";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
  },
  text: {
    boxSizing: "border-box",
    width: "100%",
    maxHeight: "160px",
    overflowY: "auto",
    margin: 0,
    padding: tokens.spacingHorizontalS,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: "inherit",
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Words of the input that found no place: shown in full, so that none is lost. */
export function UnrecognisedText({ lines }: { readonly lines: readonly string[] }) {
  const { preview } = useMessages();
  const styles = useStyles();
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  if (lines.length === 0) return null;
  const text = lines.join("\n");
  const copy = (): void => {
    // Inside a frame the host may refuse the clipboard, or the browser may not have one.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setCopied("yes"),
        () => setCopied("failed"),
      );
  };
  return (
    <section className={styles.section}>
      <Text weight="semibold">{preview.unrecognised(lines.length)}</Text>
      <Text size={200}>{preview.unrecognisedHint}</Text>
      <pre className={styles.text} tabIndex={0} aria-label={preview.unrecognised(lines.length)} role="region">
        {text}
      </pre>
      <Button size="small" onClick={copy}>
        {preview.copy}
      </Button>
      <Text role="status" size={200}>
        {copied === "yes" && preview.copied}
        {copied === "failed" && preview.copyFailed}
      </Text>
    </section>
  );
}
