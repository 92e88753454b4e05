import { choiceOf } from "./choice";
import { isCellError, type CellValue, type PortableFunction, type Scalar } from "./definition";
import { blankTest, operand } from "./portable-formula";
import { ifOfRepublic, readRocDay, yearsBehind } from "./roc-calendar";

const styleWords = choiceOf(
  [
    { name: "long", words: ["long", "年月日"] },
    { name: "slash", words: ["slash", "/", "斜線"] },
    { name: "dot", words: ["dot", ".", "點"] },
  ],
  {
    "zh-TW": "樣式只能是 long（年月日）、slash（/）或 dot（.）；空白視為 long。",
    en: "The style must be long, slash (/) or dot (.); blank means long.",
  },
);

/** A date in the calendar of the Republic of China: 99 年 4 月 15 日, 99/4/15 or 99.4.15. */
function compute(date: Scalar = null, style: Scalar = null): CellValue {
  const read = readRocDay(date);
  // A date that is no date is refused first, as in the plain formula.
  if (isCellError(read)) return read;
  const { year, month, day } = read;
  const way = styleWords.read(style);
  if (isCellError(way)) return way;
  switch (way) {
    case "long":
      return `${String(year)} 年 ${String(month)} 月 ${String(day)} 日`;
    case "slash":
      return [year, month, day].join("/");
    case "dot":
      return [year, month, day].join(".");
  }
}

function portable(date = "", style = ""): string {
  const serial = `${operand(date)}*1`;
  const [year, month, day] = [`YEAR(${serial})-${String(yearsBehind)}`, `MONTH(${serial})`, `DAY(${serial})`];
  const long = `${year}&" 年 "&${month}&" 月 "&${day}&" 日"`;
  const joined = (sign: string) => `${year}&"${sign}"&${month}&"${sign}"&${day}`;
  const shortOr = `IF(${styleWords.isFrom(style, "dot")},${joined(".")},IF(${styleWords.isFrom(style, "slash")},${joined("/")},${long}))`;
  return `IF(${blankTest([date])},NA(),${ifOfRepublic(date, style === "" ? long : shortOr)})`;
}

/** ROC_DATE(date, [style]). */
export const rocDate: PortableFunction = {
  name: "ROC_DATE",
  parameters: [{ name: "date" }, { name: "style", optional: true }],
  compute,
  portable,
};
