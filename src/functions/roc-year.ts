import { isCellError, type CellValue, type PortableFunction, type Scalar } from "./definition";
import { blankTest, operand } from "./portable-formula";
import { ifOfRepublic, readRocDay, yearsBehind } from "./roc-calendar";

/** The year of a date in the calendar of the Republic of China: the common year less 1911. */
function compute(date: Scalar = null): CellValue {
  const day = readRocDay(date);
  return isCellError(day) ? day : day.year;
}

function portable(date = ""): string {
  const year = `YEAR(${operand(date)}*1)-${String(yearsBehind)}`;
  return `IF(${blankTest([date])},NA(),${ifOfRepublic(date, year)})`;
}

/** ROC_YEAR(date). */
export const rocYear: PortableFunction = {
  name: "ROC_YEAR",
  parameters: [{ name: "date" }],
  compute,
  portable,
};
