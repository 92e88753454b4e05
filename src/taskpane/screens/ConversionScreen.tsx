import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellLocation } from "../../excel/build-report";
import type { ConversionAction } from "../../excel/convert-cell";
import type { ConversionReport } from "../../excel/convert-formulas";
import type { ConversionScope } from "../../excel/read-formulas";
import { formulaMessagesFor } from "../../locale/formula-messages";
import { Choice } from "../components/Choice";
import { LeftCells } from "../components/LeftCells";
import { ProblemMessage } from "../components/ProblemMessage";
import { ScreenHeading } from "../components/ScreenHeading";
import { useLanguage, useMessages } from "../messages-context";
import { useSurvey } from "../use-survey";

const scopes: readonly ConversionScope[] = ["selection", "sheet", "workbook"];
const actions: readonly ConversionAction[] = ["toPortable", "toFunctions", "toValues", "repair"];

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  report: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface ConversionScreenProps {
  /** Of the last conversion. */
  readonly report: ConversionReport | null;
  readonly busy: boolean;
  readonly onConvert: (scope: ConversionScope, action: ConversionAction) => void;
  readonly onGoTo: (cell: CellLocation) => void;
  readonly onBack: () => void;
}

/** Converts formulas between their two ways of being written: a count before, a report after. */
export function ConversionScreen({ report, busy, onConvert, onGoTo, onBack }: ConversionScreenProps) {
  const { back } = useMessages();
  const { conversion } = formulaMessagesFor(useLanguage());
  const styles = useStyles();
  const [scope, setScope] = useState<ConversionScope>(report?.scope ?? "selection");
  const [action, setAction] = useState<ConversionAction>(report?.action ?? "toPortable");
  const { survey, problem, recount } = useSurvey(scope, report);
  const count = survey?.counts[action] ?? null;

  return (
    <div className={styles.screen}>
      <ScreenHeading>{conversion.heading}</ScreenHeading>
      {report !== null && (
        <div className={styles.report}>
          <Text weight="semibold">{conversion.done(report.cells, conversion.actions[report.action])}</Text>
          <LeftCells cells={report.left} onGoTo={onGoTo} />
        </div>
      )}
      <Field label={conversion.scope}>
        <RadioGroup
          value={scope}
          onChange={(_event, data) => setScope(scopes.find((one) => one === data.value) ?? scope)}
        >
          {scopes.map((one) => (
            <Radio key={one} value={one} label={conversion.scopes[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={conversion.action}>
        <RadioGroup
          value={action}
          onChange={(_event, data) => setAction(actions.find((one) => one === data.value) ?? action)}
        >
          {actions.map((one) => (
            <Radio
              key={one}
              value={one}
              label={<Choice label={conversion.actions[one]} hint={conversion.actionHints[one]} />}
            />
          ))}
        </RadioGroup>
      </Field>
      {problem !== null && <ProblemMessage problem={problem} onRetry={recount} />}
      <div role="status">
        {problem === null && (
          <Text>
            {count === null ? conversion.counting : conversion.count(count.cells, survey?.place ?? null)}
          </Text>
        )}
      </div>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy || count?.cells === 0}
          onClick={() => onConvert(scope, action)}
        >
          {conversion.convert}
        </Button>
        <Button disabledFocusable={busy} onClick={recount}>
          {conversion.recount}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={onBack}>
          {back}
        </Button>
      </div>
      {report === null && count !== null && <LeftCells cells={count.left} onGoTo={onGoTo} />}
    </div>
  );
}
