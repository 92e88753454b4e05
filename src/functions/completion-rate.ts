import { readNumbers } from "./argument";
import {
  isCellError,
  type CellError,
  type CellValue,
  type Localised,
  type Matrix,
  type PortableFunction,
  type Scalar,
} from "./definition";
import { operand } from "./portable-formula";
import { anyBlank } from "./portable-range";
import { cellsOf, errorOrBlankIn, firstError, readRange } from "./range";

const doneName: Localised = { "zh-TW": "完成項目", en: "completed item" };
const plannedName: Localised = { "zh-TW": "預定項數", en: "planned number" };

/** In lower case and without spaces. */
const doneMarks = ["v", "ｖ", "✓", "✔", "☑", "已完成", "完成", "是", "y", "yes", "true"];
const openMarks = ["x", "ｘ", "✗", "✘", "×", "☐", "未完成", "進行中", "辦理中", "否", "n", "no", "false"];

const nothingMarked: CellError = {
  error: "#N/A",
  message: {
    "zh-TW": "沒有任何完成項數或標記：空白不等於 0。都未完成時請填 0。",
    en: "Nothing is entered, and blank is not zero. Enter 0 if nothing is completed.",
  },
};

/**
 * What is completed over what was planned, as a fraction. Each cell of `done` counts as the number in it, as 1 with
 * a mark of completion, and as 0 with a mark of what is open or, among others that are filled, when blank.
 */
function compute(done: Matrix | null = null, planned: Matrix | null = null): CellValue {
  const items = cellsOf(done);
  const broken = firstError(items);
  if (broken) return broken;
  if (items.flat().every((value) => value === null)) return nothingMarked;
  const plan = { cells: cellsOf(planned), name: plannedName };
  const lacking = errorOrBlankIn(plan);
  if (lacking) return lacking;
  const counts = readNumbers(...items.flat().map((value) => ({ value: countOf(value), name: doneName })));
  if (isCellError(counts)) return counts;
  const totals = readRange(plan);
  if (isCellError(totals)) return totals;
  const total = sumOf(totals);
  return total === 0 ? { error: "#DIV/0!" } : sumOf(counts) / total;
}

function countOf(value: Scalar): Scalar {
  if (value === null) return 0;
  const mark = String(value)
    .replace(/[ \u3000]/g, "")
    .toLowerCase();
  if (doneMarks.includes(mark)) return 1;
  return openMarks.includes(mark) ? 0 : value;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function portable(done = "", planned = ""): string {
  const items = done === "" ? '""' : done;
  const texts = `LOWER(SUBSTITUTE(SUBSTITUTE(${items}," ",""),"\u3000",""))`;
  const isOneOf = (marks: readonly string[]) => `ISNUMBER(FIND(" "&${texts}&" "," ${marks.join(" ")} "))`;
  const marked = `SUMPRODUCT(${isOneOf(doneMarks)}*1)`;
  // A blank or a mark stands as 0 among the numbers.
  const isNoNumber = `((${texts}="")+${isOneOf([...doneMarks, ...openMarks])})`;
  const counted = `SUMPRODUCT((REPT("0",${isNoNumber})&REPT(${texts},1-${isNoNumber}))*1)`;
  const rate = `(${marked}+${counted})/SUMPRODUCT(${operand(planned)}*1)`;
  return `IF(SUMPRODUCT((${texts}<>"")*1)=0,NA(),IF(${anyBlank(planned)},NA(),${rate}))`;
}

/** COMPLETION_RATE(done, planned). */
export const completionRate: PortableFunction = {
  name: "COMPLETION_RATE",
  parameters: [
    { name: "done", shape: "range" },
    { name: "planned", shape: "range" },
  ],
  compute,
  portable,
};
