import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { DocumentSparkleRegular } from "@fluentui/react-icons/svg/document-sparkle";
import { ArrowImportRegular } from "@fluentui/react-icons/svg/arrow-import";
import { ArrowSwapRegular } from "@fluentui/react-icons/svg/arrow-swap";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { TaskListSquareLtrRegular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import { ScreenHeading } from "../components/ScreenHeading";
import { useMessages } from "../messages-context";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // Without Fluent's CompoundButton, which would add more to the first load than these lines.
  choice: {
    justifyContent: "flex-start",
    maxWidth: "none",
    width: "100%",
    textAlign: "start",
    paddingBlock: tokens.spacingVerticalM,
  },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface StartScreenProps {
  readonly busy: boolean;
  readonly onSample: () => void;
  readonly onImport: () => void;
  readonly onBlank: () => void;
  readonly onConversion: () => void;
  readonly onGallery: () => void;
  readonly onReview: () => void;
}

/** The three ways to begin, the review, and what helps with formulas. */
export function StartScreen({
  busy,
  onSample,
  onImport,
  onBlank,
  onConversion,
  onGallery,
  onReview,
}: StartScreenProps) {
  const { start } = useMessages();
  const styles = useStyles();
  const choices = [
    { label: start.sample, hint: start.sampleHint, icon: <DocumentSparkleRegular />, onClick: onSample },
    { label: start.import, hint: start.importHint, icon: <ArrowImportRegular />, onClick: onImport },
    { label: start.blank, hint: start.blankHint, icon: <DocumentAddRegular />, onClick: onBlank },
  ];
  return (
    <div className={styles.screen}>
      <ScreenHeading>{start.heading}</ScreenHeading>
      <Text>{start.lead}</Text>
      {choices.map(({ label, hint, icon, onClick }) => (
        <Button
          key={label}
          className={styles.choice}
          size="large"
          icon={icon}
          disabledFocusable={busy}
          onClick={onClick}
        >
          <span>
            <Text block weight="semibold">
              {label}
            </Text>
            <Text size={200}>{hint}</Text>
          </span>
        </Button>
      ))}
      <div>
        <Button icon={<TaskListSquareLtrRegular />} disabledFocusable={busy} onClick={onReview}>
          {start.review}
        </Button>
      </div>
      <div role="group" aria-label={start.tools} className={styles.tools}>
        <Button icon={<ArrowSwapRegular />} disabledFocusable={busy} onClick={onConversion}>
          {start.conversion}
        </Button>
        <Button icon={<MathFormulaRegular />} disabledFocusable={busy} onClick={onGallery}>
          {start.gallery}
        </Button>
      </div>
    </div>
  );
}
