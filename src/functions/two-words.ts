import { isCellError, type CellError, type Localised, type Scalar } from "./definition";

/** An argument that names one of two ways. The first is meant where the cell is blank. */
export interface TwoWords<First extends string, Second extends string> {
  readonly read: (value: Scalar) => First | Second | CellError;
  /** An Excel condition: TRUE for the second way, FALSE for the first, #VALUE! for any other word. */
  readonly isSecond: (argumentFormula: string) => string;
}

interface Way<Name extends string> {
  readonly name: Name;
  /** Every spelling in lower case, in half-width and full-width letters. */
  readonly words: readonly string[];
}

/**
 * Words are read whatever their case and spaces. A 0 counts as blank, because some Excel versions deliver a blank
 * cell as 0. `refusal` is the sentence for any other word.
 */
export function twoWords<First extends string, Second extends string>(
  first: Way<First>,
  second: Way<Second>,
  refusal: Localised,
): TwoWords<First, Second> {
  const firstWords = ["", "0", ...first.words];
  const names: ReadonlyMap<Scalar, First | Second> = new Map<Scalar, First | Second>([
    ...firstWords.map((word) => [word, first.name] as const),
    ...second.words.map((word) => [word, second.name] as const),
  ]);
  const beforeSecond = ` ${firstWords.join(" ")} `;
  const listed = `${beforeSecond}${second.words.join(" ")} `;
  return {
    read: (value) => {
      if (value === null) return first.name;
      if (isCellError(value)) return value;
      // As it stands at first: most cells hold the very word, and there can be thousands.
      return names.get(value) ?? names.get(plain(value)) ?? { error: "#VALUE!", message: refusal };
    },
    // FIND looks the word up among words set apart by spaces, which the word itself has been rid of.
    isSecond: (formula) => {
      const word = `LOWER(SUBSTITUTE(SUBSTITUTE(${formula}," ",""),"\u3000",""))`;
      return `FIND(" "&${word}&" ","${listed}")>=${String(beforeSecond.length)}`;
    },
  };
}

function plain(value: Scalar): string {
  return String(value)
    .replace(/[ \u3000]/g, "")
    .toLowerCase();
}
