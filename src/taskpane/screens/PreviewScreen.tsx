import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { Choice } from "../components/Choice";
import { FindingList } from "../components/FindingList";
import { NoticeList } from "../components/NoticeList";
import { ScreenHeading } from "../components/ScreenHeading";
import { UnrecognisedText } from "../components/UnrecognisedText";
import { VerdictCounts } from "../components/VerdictCounts";
import { useLanguage, useMessages } from "../messages-context";
import type { BuildRequest } from "../../excel/build-report";
import type { Imported } from "../verbs";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  report: { display: "flex", flexDirection: "column" },
  // Always in view, however much was found.
  actions: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PreviewScreenProps {
  readonly imported: Imported;
  readonly resultLine: BuildRequest["resultLine"];
  readonly formulas: BuildRequest["formulas"];
  readonly busy: boolean;
  readonly onResultLine: (chosen: BuildRequest["resultLine"]) => void;
  readonly onFormulas: (chosen: BuildRequest["formulas"]) => void;
  readonly onBuild: (request: BuildRequest) => void;
  readonly onBack: () => void;
}

/** What was read, and the one button that builds it. */
export function PreviewScreen({
  imported,
  resultLine,
  formulas,
  busy,
  onResultLine,
  onFormulas,
  onBuild,
  onBack,
}: PreviewScreenProps) {
  const { preview, back } = useMessages();
  const language = useLanguage();
  const styles = useStyles();
  const { report } = imported;
  const indicators = report.goals.reduce((count, goal) => count + goal.indicators.length, 0);

  return (
    <div className={styles.screen}>
      <ScreenHeading>{preview.heading}</ScreenHeading>
      <div className={styles.report}>
        <Text weight="semibold">{report.title === "" ? preview.untitled : report.title}</Text>
        {report.agency !== null && <Text>{report.agency}</Text>}
        <Text>
          {report.fiscalYear !== null && `${preview.year(report.fiscalYear)} · `}
          {preview.counts(report.goals.length, indicators)}
        </Text>
      </div>
      <VerdictCounts verdicts={imported.verdicts} />
      <Field label={preview.resultLine}>
        <RadioGroup
          value={resultLine}
          onChange={(_event, data) => onResultLine(data.value === "computed" ? "computed" : "stated")}
        >
          <Radio
            value="stated"
            label={<Choice label={preview.resultStated} hint={preview.resultStatedHint} />}
          />
          <Radio
            value="computed"
            label={<Choice label={preview.resultComputed} hint={preview.resultComputedHint} />}
          />
        </RadioGroup>
      </Field>
      <Field label={preview.formulas}>
        <RadioGroup
          value={formulas}
          onChange={(_event, data) => onFormulas(data.value === "functions" ? "functions" : "portable")}
        >
          <Radio
            value="portable"
            label={<Choice label={preview.formulasPortable} hint={preview.formulasPortableHint} />}
          />
          <Radio
            value="functions"
            label={<Choice label={preview.formulasFunctions} hint={preview.formulasFunctionsHint} />}
          />
        </RadioGroup>
      </Field>
      <UnrecognisedText lines={imported.unrecognised} />
      <FindingList findings={imported.findings} />
      <NoticeList notices={imported.notices} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() =>
            onBuild({
              report,
              resultLine,
              formulas,
              target: imported.target,
              language,
            })
          }
        >
          {preview.build}
        </Button>
        <Button disabledFocusable={busy} onClick={onBack}>
          {back}
        </Button>
      </div>
    </div>
  );
}
