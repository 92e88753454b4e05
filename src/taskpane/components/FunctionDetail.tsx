import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { FunctionDefinition } from "../../functions/definition";
import { helpPath } from "../../functions/metadata";
import { formulaMessagesFor } from "../../locale/formula-messages";
import { areaNames, exampleFormula } from "../example-formula";
import { useLanguage } from "../messages-context";
import type { FormulaText, InsertionState } from "../use-insertion";
import { ProblemMessage } from "./ProblemMessage";

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  code: {
    display: "block",
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  parameters: { margin: 0 },
  parameter: { fontFamily: tokens.fontFamilyMonospace },
  meaning: { marginInlineStart: tokens.spacingHorizontalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FunctionDetailProps {
  readonly definition: FunctionDefinition;
  readonly insertion: InsertionState;
}

/** One function: how it is called, an example with the planner's own cells, and the way into a cell. */
export function FunctionDetail({ definition, insertion }: FunctionDetailProps) {
  const language = useLanguage();
  const { gallery } = formulaMessagesFor(language);
  const styles = useStyles();
  const [last, setLast] = useState<FormulaText | null>(null);
  const { name, parameters, help } = definition;
  const names = parameters.map(({ name: one, optional }) => (optional === true ? `[${one}]` : one));
  const { selected } = insertion;
  const example = selected === null ? null : exampleFormula(definition, selected);
  const insert = (formula: FormulaText): void => {
    setLast(formula);
    insertion.insert(formula, null);
  };

  return (
    <div className={styles.detail}>
      <Text weight="semibold">{gallery.syntax}</Text>
      <code className={styles.code}>{`${name}(${names.join(", ")})`}</code>
      <dl className={styles.parameters}>
        {parameters.map((parameter) => (
          <div key={parameter.name}>
            <dt className={styles.parameter}>{parameter.name}</dt>
            <dd className={styles.meaning}>
              {parameter.description[language]}
              {parameter.optional === true && ` (${gallery.optional})`}
            </dd>
          </div>
        ))}
      </dl>
      {example !== null && (
        <>
          <Text weight="semibold">{gallery.example}</Text>
          <Text size={200}>{gallery.arguments(areaNames(example.areas))}</Text>
          <code className={styles.code}>{example.call("")}</code>
          <Text weight="semibold">{gallery.plain}</Text>
          {example.plain === null ? (
            <Text>{help.withoutPortable?.[language]}</Text>
          ) : (
            <code className={styles.code}>{example.plain("")}</code>
          )}
          <Text size={200}>{gallery.insertHint}</Text>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={() => insert({ text: example.call, areas: example.areas })}>
              {gallery.insert}
            </Button>
            {example.plain !== null && (
              <Button
                onClick={() =>
                  example.plain !== null && insert({ text: example.plain, areas: example.areas })
                }
              >
                {gallery.insertPlain}
              </Button>
            )}
            <Button onClick={insertion.takeSelection}>{gallery.take}</Button>
          </div>
        </>
      )}
      <InsertionOutcome
        insertion={insertion}
        onReplace={(cell) => last !== null && insertion.insert(last, cell)}
      />
      <Text weight="semibold">{gallery.source}</Text>
      <Text>{help.source[language]}</Text>
      <Link href={helpPath(definition)} target="_blank" rel="noopener noreferrer">
        {gallery.help(name)}
      </Link>
    </div>
  );
}

interface InsertionOutcomeProps {
  readonly insertion: InsertionState;
  readonly onReplace: (cell: Parameters<InsertionState["insert"]>[1]) => void;
}

/** What came of inserting: done, a question, or a reason why not. */
function InsertionOutcome({ insertion, onReplace }: InsertionOutcomeProps) {
  const { gallery } = formulaMessagesFor(useLanguage());
  const { outcome, problem } = insertion;
  if (problem !== null) return <ProblemMessage problem={problem} onRetry={insertion.retry} />;
  const place = outcome === null ? "" : `${outcome.cell.sheet}!${outcome.cell.address}`;
  if (outcome?.kind !== "occupied") {
    return (
      <div role="status">
        {outcome?.kind === "inserted" && <Text>{gallery.inserted(place)}</Text>}
        {outcome?.kind === "circular" && <Text>{gallery.circular(place)}</Text>}
      </div>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{gallery.occupied(place)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => onReplace(outcome.cell)}>{gallery.replace}</Button>
        <Button onClick={insertion.dismiss}>{gallery.keep}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
