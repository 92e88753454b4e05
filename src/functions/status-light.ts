import { readNumbers } from "./argument";
import { choiceOf } from "./choice";
import {
  isCellError,
  type CellError,
  type CellValue,
  type Localised,
  type Matrix,
  type PortableFunction,
  type Scalar,
} from "./definition";
import { blankTest, operand } from "./portable-formula";
import { cellsOf, firstError } from "./range";

const achievementName: Localised = { "zh-TW": "達成度", en: "achievement" };

/** From this achievement on, this light; each scheme from its highest bound down, the last without a bound. */
interface Band {
  readonly from: number;
  readonly light: string;
}

/** A neutral proposal; no source confirms an official one, and official lights rest on judgement as well. */
const lights: readonly Band[] = [
  { from: 1, light: "★ 綠燈" },
  { from: 0.8, light: "▲ 黃燈" },
  { from: -Infinity, light: "● 紅燈" },
];

const letters: readonly Band[] = [
  { from: 1.1, light: "A" },
  { from: 0.8, light: "B" },
  { from: 0.5, light: "C" },
  { from: -Infinity, light: "D" },
];

/** The light of what cannot be judged. */
const unknown = "□ 白燈";

const schemeWords = choiceOf(
  [
    { name: "lights", words: ["lights", "燈號"] },
    { name: "letters", words: ["letters", "abcd", "等第"] },
  ],
  {
    "zh-TW": "燈號方案只能是 lights（燈號）、letters（等第），或兩欄的範圍（下限、燈號）。",
    en: "The scheme must be lights, letters, or a range of two columns: lower bound and light.",
  },
);

const badScheme: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "燈號方案的範圍必須是兩欄：第一欄是下限（數值），第二欄是燈號文字，且不可空白。",
    en: "The range of a scheme has two columns, the lower bounds (numbers) and the texts of the lights, without blanks.",
  },
};

const belowScheme: CellError = {
  error: "#N/A",
  message: {
    "zh-TW": "達成度低於方案中最低的下限，沒有對應的燈號。請在方案加一列。",
    en: "The achievement is below the lowest bound of the scheme. Add a row to it.",
  },
};

/**
 * A proposal for the light of an achievement, a sign with its word: never colour alone. What is missing (blank or
 * #N/A) is white. The words are the report's own, whatever the display language.
 */
function compute(achievement: Scalar = null, scheme: Matrix | null = null): CellValue {
  if (achievement === null || (isCellError(achievement) && achievement.error === "#N/A")) return unknown;
  if (isCellError(achievement)) return achievement;
  const cells = cellsOf(scheme);
  const bands = bandsOf(cells);
  if (isCellError(bands)) return bands;
  const numbers = readNumbers({ value: achievement, name: achievementName });
  if (isCellError(numbers)) return numbers;
  const [value = 0] = numbers;
  const reached = bands.filter(({ from }) => from <= value);
  return (
    reached.reduce<Band | null>((best, band) => (best && best.from >= band.from ? best : band), null)
      ?.light ?? belowScheme
  );
}

function bandsOf(cells: Matrix): readonly Band[] | CellError {
  const [[alone = null] = []] = cells;
  if (cells.length === 1 && cells[0]?.length === 1) {
    const name = schemeWords.read(alone);
    if (isCellError(name)) return name;
    return name === "lights" ? lights : letters;
  }
  const broken = firstError(cells);
  if (broken) return broken;
  const bands = cells.flatMap(([from, light, ...more]) =>
    typeof from === "number" && typeof light === "string" && more.length === 0 ? [{ from, light }] : [],
  );
  return bands.length === cells.length ? bands : badScheme;
}

function portable(achievement = "", scheme = ""): string {
  const value = `${operand(achievement)}*1`;
  const named = (bands: readonly Band[]) =>
    bands.reduceRight(
      (rest, { from, light }) =>
        rest === "" ? `"${light}"` : `IF(${value}>=${String(from)},"${light}",${rest})`,
      "",
    );
  // A value that is no number has to be an error in every scheme.
  const light =
    scheme === "" ? named(lights) : `IF(ROWS(${scheme})*COLUMNS(${scheme})=1,${byName()},${byTable()})`;
  return `IF(ISNA(${achievement === "" ? '""' : achievement}),"${unknown}",IF(${blankTest([achievement])},"${unknown}",${light}))`;

  function byName(): string {
    return `IF(${schemeWords.isFrom(`INDEX(${scheme},1,1)`, "letters")},${named(letters)},${named(lights)})`;
  }

  /** The light beside the highest bound that is reached; the rows may stand in any order. */
  function byTable(): string {
    const texts = `SUMPRODUCT(ISTEXT(${scheme})*1)`;
    const isScheme = `AND(COLUMNS(${scheme})=2,COUNT(${scheme})=ROWS(${scheme}),${texts}=ROWS(${scheme}))`;
    const reached = `VLOOKUP(LARGE(${scheme},COUNTIF(${scheme},">"&${value})+1),${scheme},2,0)`;
    const found = `IF(COUNTIF(${scheme},"<="&${value})=0,NA(),${reached})`;
    // Never true, but an error in the scheme shows before anything else.
    return `IF(SUMPRODUCT((${scheme}="")*1)<0,"",IF(${isScheme},${found},#VALUE!))`;
  }
}

/** STATUS_LIGHT(achievement, [scheme]). */
export const statusLight: PortableFunction = {
  name: "STATUS_LIGHT",
  parameters: [{ name: "achievement" }, { name: "scheme", optional: true, shape: "range" }],
  compute,
  portable,
};
