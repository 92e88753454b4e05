import { errorOrMissing } from "./argument";
import type { CellError, CellValue, PortableFunction, Scalar } from "./definition";
import { blankTest } from "./portable-formula";
import { serialOfRocDay, yearsBehind } from "./roc-calendar";

const notRocText: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "無法辨識為民國日期。請用半形數字寫成 99/4/15、99.4.15 或 99年4月15日。",
    en: "This is no date of the republic's calendar. Write 99/4/15, 99.4.15 or 99年4月15日, in half-width digits.",
  },
};

const alreadyDate: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW":
      "這一格是數值或日期，不是文字。直接輸入的 99/4/15 會被 Excel 讀成 1999 年；請在前面加單引號（'）輸入成文字。",
    en: "The cell holds a number or a date, not text. Excel reads a typed 99/4/15 as a day in 1999; type an apostrophe (') before it.",
  },
};

/** Signs that are left out of a written date, and those that part its numbers. Longer words first. */
const leftOut = [" ", "\u3000", "中華民國", "民國", "日"];
const parting = ["年", "月", ".", "-"];

/** The date that a text such as 99/4/15, 099.04.15 or 民國99年4月15日 names, as a serial number. */
function compute(text: Scalar = null): CellValue {
  const lacking = errorOrMissing([{ value: text, name: { "zh-TW": "民國日期", en: "date as text" } }]);
  if (lacking) return lacking;
  if (typeof text !== "string") return alreadyDate;
  const bare = leftOut.reduce((rest, sign) => rest.replaceAll(sign, ""), text);
  const parted = parting.reduce((rest, sign) => rest.replaceAll(sign, "/"), bare);
  const [, year = "", month = "", day = ""] = /^(\d{1,3})\/(\d{1,2})\/(\d{1,2})$/.exec(parted) ?? [];
  if (year === "" || Number(year) < 1) return notRocText;
  return serialOfRocDay({ year: Number(year), month: Number(month), day: Number(day) }) ?? notRocText;
}

function portable(text = ""): string {
  const without = leftOut.reduce(
    (rest, sign) => `SUBSTITUTE(${rest},"${sign}","")`,
    text === "" ? '""' : text,
  );
  const parted = parting.reduce((rest, sign) => `SUBSTITUTE(${rest},"${sign}","/")`, without);
  // Each number in a place of ten signs of its own, so that the formula need not look for the slashes.
  const place = (from: number) => `TRIM(MID(SUBSTITUTE(${parted},"/",REPT(" ",60)),${String(from)},60))`;
  const [year, month, day] = [place(1), place(61), place(121)];
  // Digits alone: what a spreadsheet also reads as a number (1e2, +9) is another text once it is a number.
  const digitsOnly = (number: string, length: number) =>
    `RIGHT(${String(10 ** length)}+${number},${String(length)})=RIGHT("${"0".repeat(length)}"&${number},${String(length)})`;
  const date = `DATE(${year}+${String(yearsBehind)},${month},${day})`;
  const checks = [
    `LEN(${parted})-LEN(SUBSTITUTE(${parted},"/",""))=2`,
    `LEN(${year})<=3`,
    `LEN(${month})<=2`,
    `LEN(${day})<=2`,
    digitsOnly(year, 3),
    digitsOnly(month, 2),
    digitsOnly(day, 2),
    `${year}*1>=1`,
    `MONTH(${date})=${month}*1`,
    `DAY(${date})=${day}*1`,
  ];
  return `IF(${blankTest([text])},NA(),IF(ISTEXT(${text === "" ? '""' : text}),IF(AND(${checks.join(",")}),${date},#VALUE!),#VALUE!))`;
}

/** ROC_TO_DATE(text). */
export const rocToDate: PortableFunction = {
  name: "ROC_TO_DATE",
  parameters: [{ name: "text" }],
  compute,
  portable,
};
