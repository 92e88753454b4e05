import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CellLocation } from "../../excel/build-report";
import type { ExplainedCall } from "../../excel/explained-call";
import type { CellInput, ComputedCell, Rounding } from "../../excel/explain-cell";
import { functionCatalogue } from "../../functions/catalogue";
import { helpPath } from "../../functions/metadata";
import { reviewScreenMessagesFor, type ReviewScreenMessages } from "../../locale/review-screen-messages";
import { tellCalculation } from "../calculation";
import { useLanguage } from "../messages-context";
import type { ShownExplanation } from "../use-explanation";

const useStyles = makeStyles({
  explanation: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface CellExplanationViewProps {
  readonly shown: ShownExplanation;
  readonly onGoTo: (cell: CellLocation) => void;
  readonly onClose: () => void;
}

/**
 * In words: by which rule a cell is computed, from which cells, how it is rounded, and where the rule is told. It
 * stays, with the keyboard in it, when it is outdated: whoever compares it with the cell needs it.
 */
export function CellExplanationView({
  shown: { explanation, isOutdated },
  onGoTo,
  onClose,
}: CellExplanationViewProps) {
  const { explain } = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  const { cell, text, computed } = explanation;
  const heading = computed === null ? explain.notComputed(cell.address) : explain.heading(cell.address);
  return (
    <section aria-label={heading} className={styles.explanation}>
      <Text weight={computed === null ? "regular" : "semibold"}>{heading}</Text>
      {isOutdated && <Text weight="semibold">{explain.outdated}</Text>}
      {computed !== null && (
        <>
          <Text>{explain.shows(text === "" ? explain.blank : text)}</Text>
          {computed.call !== null && <Calculation call={computed.call} />}
          <Rules functions={computed.functions} />
          <Inputs computed={computed} own={cell.sheet} onGoTo={onGoTo} />
          {computed.rounding !== null && <Text>{roundingSentence(computed.rounding, explain)}</Text>}
        </>
      )}
      <div>
        <Button size="small" onClick={onClose}>
          {explain.close}
        </Button>
      </div>
    </section>
  );
}

/** Which line of the rule holds, with its figures; or why there is no result. */
function Calculation({ call }: { readonly call: ExplainedCall }) {
  const language = useLanguage();
  const { explain } = reviewScreenMessagesFor(language);
  const told = tellCalculation(call, language);
  if (told === null) return null;
  if ("reason" in told) return <Text>{told.reason}</Text>;
  return (
    <div>
      <Text block weight="semibold">
        {explain.calculation}
      </Text>
      <Text block>{told.rule}</Text>
      <Text block>{explain.substituted(told.figures, told.result)}</Text>
    </div>
  );
}

function Rules({ functions }: Pick<ComputedCell, "functions">) {
  const language = useLanguage();
  const { explain } = reviewScreenMessagesFor(language);
  if (functions.length === 0) return <Text>{explain.otherFormula}</Text>;
  return functionCatalogue
    .filter(({ name }) => functions.includes(name))
    .map((definition) => (
      <div key={definition.name}>
        <Text block weight="semibold">
          {explain.rule}
        </Text>
        <Text block>{definition.help.rule[language]}</Text>
        <Link href={helpPath(definition)} target="_blank" rel="noopener noreferrer">
          {explain.help(definition.name)}
        </Link>
      </div>
    ));
}

interface InputsProps extends Pick<CellExplanationViewProps, "onGoTo"> {
  readonly computed: ComputedCell;
  /** The sheet whose name need not be said. */
  readonly own: string;
}

function Inputs({ computed, own, onGoTo }: InputsProps) {
  const { explain } = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  const { inputs, leftOut } = computed;
  if (inputs.length === 0 && leftOut === 0) return null;
  return (
    <div>
      <Text weight="semibold">{explain.inputs}</Text>
      <ul className={styles.list}>
        {inputs.map((input) => (
          <li key={`${input.workbook ?? ""} ${input.sheet}!${input.address}`}>
            <Input input={input} own={own} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {leftOut > 0 && <Text>{explain.leftOut(leftOut)}</Text>}
    </div>
  );
}

function Input({
  input: { workbook, sheet, address, caption, text, value },
  own,
  onGoTo,
}: Omit<InputsProps, "computed"> & { readonly input: CellInput }) {
  const { explain } = reviewScreenMessagesFor(useLanguage());
  if (workbook !== null) return <Text>{explain.otherWorkbook(`${sheet}!${address}`, workbook)}</Text>;
  return (
    <>
      <Link as="button" onClick={() => onGoTo({ sheet, address })}>
        {sheet === own ? address : `${sheet}!${address}`}
      </Link>
      <Text>
        {" "}
        {caption} {text === "" ? explain.blank : text}
        {typeof value === "number" && hidesFigure.test(text ?? "") && explain.counted(String(value))}
      </Text>
    </>
  );
}

/** >541 is reckoned with as 541: what the number format adds does not count. */
const hidesFigure = /[<>≤≥＜＞約逾]/;

function roundingSentence(
  { decimals, isPercentage, value }: Rounding,
  explain: ReviewScreenMessages["explain"],
): string {
  const full = isPercentage ? `${String(Number((value * 100).toPrecision(12)))}%` : String(value);
  return decimals === 0 ? explain.whole(full) : explain.decimals(decimals, full);
}
