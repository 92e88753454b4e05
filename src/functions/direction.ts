import type { Direction } from "../report/model";
import { isCellError, type CellError, type Scalar } from "./definition";

/**
 * The words a cell may say, in half-width and full-width letters. A blank cell means higher is better, and so does
 * 0, as which some Excel versions deliver a blank cell.
 */
const wordsFor: Readonly<Record<Direction, readonly string[]>> = {
  up: ["", "0", "up", "ｕｐ", "正向"],
  down: ["down", "ｄｏｗｎ", "負向"],
};

const directions: ReadonlyMap<Scalar, Direction> = new Map([
  ...wordsFor.up.map((word) => [word, "up"] as const),
  ...wordsFor.down.map((word) => [word, "down"] as const),
]);

/** Reads a direction whatever its case, width and spaces. */
export function readDirection(value: Scalar): Direction | CellError {
  if (value === null) return "up";
  if (isCellError(value)) return value;
  const direction = directions.get(value) ?? directions.get(plainWord(value));
  if (direction) return direction;
  return {
    error: "#VALUE!",
    message: {
      "zh-TW": "方向只能是 up（正向，越高越好）或 down（負向，越低越好）；空白視為正向。",
      en: "The direction must be up (higher is better) or down (lower is better); blank means up.",
    },
  };
}

function plainWord(value: Scalar): string {
  return String(value)
    .replace(/[ \u3000]/g, "")
    .toLowerCase();
}

/**
 * An Excel condition that is TRUE where the direction is down, FALSE where it is up, and #VALUE! where it is
 * neither: FIND looks the word up among words set apart by spaces, which the word itself has been rid of.
 */
export function isDownFormula(direction: string): string {
  const upWords = ` ${wordsFor.up.join(" ")} `;
  const listed = `${upWords}${wordsFor.down.join(" ")} `;
  const word = `LOWER(SUBSTITUTE(SUBSTITUTE(${direction}," ",""),"\u3000",""))`;
  return `FIND(" "&${word}&" ","${listed}")>=${String(upWords.length)}`;
}
