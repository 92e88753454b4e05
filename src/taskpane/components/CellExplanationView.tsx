import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CellLocation } from "../../excel/build-report";
import type { ExplainedCall } from "../../excel/explained-call";
import type { CellInput } from "../../excel/cell-inputs";
import type { ComputedCell, FigureSource, Reckoned } from "../../excel/explain-cell";
import type { TextFigure } from "../../excel/figures-in-text";
import type { NumberFormat, Rounding } from "../../excel/number-format";
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
  source: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
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
          {computed.figures.length > 0 ? (
            <Figures computed={computed} own={cell.sheet} onGoTo={onGoTo} />
          ) : (
            <Reckoning reckoned={computed} own={cell.sheet} onGoTo={onGoTo} />
          )}
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

interface PlaceProps extends Pick<CellExplanationViewProps, "onGoTo"> {
  /** The sheet whose name need not be said. */
  readonly own: string;
}

interface ReckoningProps extends PlaceProps {
  readonly reckoned: Reckoned;
}

function Reckoning({ reckoned, own, onGoTo }: ReckoningProps) {
  return (
    <>
      {reckoned.call !== null && <Calculation call={reckoned.call} />}
      <Rules functions={reckoned.functions} />
      <Inputs reckoned={reckoned} own={own} onGoTo={onGoTo} />
    </>
  );
}

interface FiguresProps extends PlaceProps {
  readonly computed: ComputedCell;
}

/** A text made of words and other cells' values: which these are, how they are rounded in it, and how they come about. */
function Figures({ computed: { figures, sources }, own, onGoTo }: FiguresProps) {
  const { explain } = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  const isComputed = ({ cell }: TextFigure) => sources.some((source) => source.cell === cell);
  return (
    <>
      <div>
        <Text weight="semibold">{explain.figures}</Text>
        <ul className={styles.list}>
          {figures.map((figure, index) => (
            <li key={index}>
              <Figure figure={figure} own={own} onGoTo={onGoTo} />
              {figure.cell.text !== "" && !isComputed(figure) && <Text block>{explain.typedSource}</Text>}
            </li>
          ))}
        </ul>
      </div>
      {sources.map((source) => (
        <Source key={`${source.cell.sheet}!${source.cell.address}`} source={source} onGoTo={onGoTo} />
      ))}
    </>
  );
}

function Figure({
  figure: { cell, text, rounding },
  own,
  onGoTo,
}: PlaceProps & { readonly figure: TextFigure }) {
  const { explain } = reviewScreenMessagesFor(useLanguage());
  return (
    <>
      {text !== null && <Text>{explain.figure(text)} </Text>}
      <Input input={cell} own={own} onGoTo={onGoTo} />
      {rounding !== null && <Text block>{formatSentence(rounding.format, explain)}</Text>}
      {rounding !== null && rounding.unrounded !== null && (
        <Text block>{explain.unrounded(fullValue(rounding.unrounded, rounding.format))}</Text>
      )}
    </>
  );
}

/** The cell itself is explained too, so that nobody has to select one after the other. */
function Source({
  source: { cell, computed },
  onGoTo,
}: Pick<PlaceProps, "onGoTo"> & { readonly source: FigureSource }) {
  const { explain } = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  const heading = explain.heading(`${cell.sheet}!${cell.address}`);
  return (
    <section aria-label={heading} className={styles.source}>
      <Text weight="semibold">{heading}</Text>
      <Reckoning reckoned={computed} own={cell.sheet} onGoTo={onGoTo} />
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

function Rules({ functions }: Pick<Reckoned, "functions">) {
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
        <Text block weight="semibold">
          {explain.source}
        </Text>
        <Text block>{definition.help.source[language]}</Text>
        <Link href={helpPath(definition)} target="_blank" rel="noopener noreferrer">
          {explain.help(definition.name)}
        </Link>
      </div>
    ));
}

function Inputs({ reckoned, own, onGoTo }: ReckoningProps) {
  const { explain } = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  const { inputs, leftOut } = reckoned;
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
}: PlaceProps & { readonly input: CellInput }) {
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
  const full = fullValue(value, { isPercentage });
  return decimals === 0 ? explain.whole(full) : explain.decimals(decimals, full);
}

function formatSentence(
  { code, decimals, isPercentage }: NumberFormat,
  explain: ReviewScreenMessages["explain"],
): string {
  const rounded = isPercentage ? explain.roundedPercentage : explain.roundedNumber;
  return decimals === 0 ? rounded.whole(code) : rounded.decimals(code, decimals);
}

function fullValue(value: number, { isPercentage }: Pick<NumberFormat, "isPercentage">): string {
  return isPercentage ? `${String(Number((value * 100).toPrecision(12)))}%` : String(value);
}
