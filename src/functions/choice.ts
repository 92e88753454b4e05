import { isCellError, type CellError, type Localised, type Scalar } from "./definition";

/** An argument that names one of a few ways. The first is meant where the cell is blank. */
export interface Choice<Name extends string> {
  readonly read: (value: Scalar) => Name | CellError;
  /**
   * An Excel condition: TRUE for the named way and those after it, FALSE for those before it, #VALUE! for any other
   * word. Of two ways, it tells the second.
   */
  readonly isFrom: (argumentFormula: string, name: Name) => string;
}

interface Way<Name extends string> {
  readonly name: Name;
  /** Every spelling in lower case, in half-width and full-width letters, without spaces. */
  readonly words: readonly string[];
}

/**
 * Words are read whatever their case and spaces. A 0 counts as blank, because some Excel versions deliver a blank
 * cell as 0. `refusal` is the sentence for any other word.
 */
export function choiceOf<Name extends string>(
  [first, ...others]: readonly [Way<Name>, ...Way<Name>[]],
  refusal: Localised,
): Choice<Name> {
  const ways = [{ name: first.name, words: ["", "0", ...first.words] }, ...others];
  const names: ReadonlyMap<Scalar, Name> = new Map<Scalar, Name>(
    ways.flatMap(({ name, words }) => words.map((word) => [word, name] as const)),
  );
  const listed = ` ${ways.flatMap(({ words }) => words).join(" ")} `;
  const positionOf = (name: Name) => {
    const before = ways.slice(
      0,
      ways.findIndex((way) => way.name === name),
    );
    return ["", ...before.flatMap(({ words }) => words), ""].join(" ").length;
  };
  return {
    read: (value) => {
      if (value === null) return first.name;
      if (isCellError(value)) return value;
      // As it stands at first: most cells hold the very word, and there can be thousands.
      return names.get(value) ?? names.get(plain(value)) ?? { error: "#VALUE!", message: refusal };
    },
    // FIND looks the word up among words set apart by spaces, which the word itself has been rid of.
    isFrom: (formula, name) => {
      const word = `LOWER(SUBSTITUTE(SUBSTITUTE(${formula}," ",""),"\u3000",""))`;
      return `FIND(" "&${word}&" ","${listed}")>=${String(positionOf(name))}`;
    },
  };
}

function plain(value: Scalar): string {
  return String(value)
    .replace(/[ \u3000]/g, "")
    .toLowerCase();
}
