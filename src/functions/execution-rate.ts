import { readNumbers } from "./argument";
import {
  isCellError,
  type CellValue,
  type Localised,
  type PortableFunction,
  type Scalar,
} from "./definition";
import { blankTest, operand } from "./portable-formula";

const spentName: Localised = { "zh-TW": "實際執行數", en: "amount spent" };
const savedName: Localised = { "zh-TW": "節餘款", en: "amount saved" };
const payableName: Localised = { "zh-TW": "應付數", en: "amount payable" };
const budgetName: Localised = { "zh-TW": "應執行數", en: "budget to be spent" };

/** Budget execution 預算執行率 as a fraction: what was spent, saved and is still payable, over what was to be spent. */
function compute(
  spent: Scalar = null,
  saved: Scalar = null,
  payable: Scalar = null,
  budget: Scalar = null,
): CellValue {
  const numbers = readNumbers(
    { value: spent, name: spentName },
    { value: saved, name: savedName },
    { value: payable, name: payableName },
    { value: budget, name: budgetName },
  );
  if (isCellError(numbers)) return numbers;
  const [paid = 0, rest = 0, due = 0, total = 0] = numbers;
  return total === 0 ? { error: "#DIV/0!" } : (paid + rest + due) / total;
}

function portable(spent = "", saved = "", payable = "", budget = ""): string {
  const executed = [spent, saved, payable].map(operand).join("+");
  return `IF(${blankTest([spent, saved, payable, budget])},NA(),(${executed})/${operand(budget)})`;
}

/** EXECUTION_RATE(spent, saved, payable, budget). */
export const executionRate: PortableFunction = {
  name: "EXECUTION_RATE",
  parameters: [{ name: "spent" }, { name: "saved" }, { name: "payable" }, { name: "budget" }],
  compute,
  portable,
};
