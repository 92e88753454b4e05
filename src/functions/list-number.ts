import { chineseNumber } from "../report/numbering/chinese-number";
import { errorOrMissing, readNumbers } from "./argument";
import { choiceOf } from "./choice";
import {
  isCellError,
  type CellError,
  type CellValue,
  type Localised,
  type PortableFunction,
  type Scalar,
} from "./definition";
import { blankTest, operand } from "./portable-formula";

const positionName: Localised = { "zh-TW": "項次", en: "position" };
const levelName: Localised = { "zh-TW": "層級", en: "level" };

/** Chinese list numbers beyond it are not in use. */
const lastPosition = 999;

const refused: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "項次只能是 1 到 999 的整數，層級只能是 1 到 4 的整數。",
    en: "The position must be a whole number from 1 to 999, the level one from 1 to 4.",
  },
};

const styleWords = choiceOf(
  [
    { name: "dot", words: ["dot", ".", "．", "點"] },
    { name: "comma", words: ["comma", "、", "頓號"] },
  ],
  {
    "zh-TW": "第三層的樣式只能是 dot（1.）或 comma（1、）；空白視為 dot。",
    en: "The style of the third level must be dot (1.) or comma (1、); blank means dot.",
  },
);

/** The number of a list item in an official document: 一、 then (一) then 1. (or 1、) then (1). */
function compute(position: Scalar = null, level: Scalar = null, style: Scalar = null): CellValue {
  const figures = [
    { value: position, name: positionName },
    { value: level, name: levelName },
  ];
  const lacking = errorOrMissing(figures);
  if (lacking) return lacking;
  const numbers = readNumbers(...figures);
  if (isCellError(numbers)) return numbers;
  const [item = 0, depth = 0] = numbers;
  const isWhole = Number.isInteger(item) && Number.isInteger(depth);
  if (!isWhole || item < 1 || item > lastPosition || depth < 1 || depth > 4) return refused;
  const way = styleWords.read(style);
  if (isCellError(way)) return way;
  switch (depth) {
    case 1:
      return `${chineseNumber(item)}、`;
    case 2:
      return `(${chineseNumber(item)})`;
    case 3:
      return `${String(item)}${way === "dot" ? "." : "、"}`;
    default:
      return `(${String(item)})`;
  }
}

function portable(position = "", level = "", style = ""): string {
  const [item, depth] = [`(${operand(position)}*1)`, `(${operand(level)}*1)`];
  const digit = (number: string) => `MID("一二三四五六七八九",${number},1)`;
  const [hundreds, tens, ones] = [`INT(${item}/100)`, `INT(MOD(${item},100)/10)`, `MOD(${item},10)`];
  const tenSign = `IF(AND(${tens}=1,${hundreds}=0),"",${digit(tens)})&"十"`;
  const chinese = [
    `IF(${hundreds}>0,${digit(hundreds)}&"百","")`,
    `IF(${tens}>0,${tenSign},IF(AND(${hundreds}>0,${ones}>0),"零",""))`,
    `IF(${ones}>0,${digit(ones)},"")`,
  ].join("&");
  const third = style === "" ? '"."' : `IF(${styleWords.isFrom(style, "comma")},"、",".")`;
  const plain = `IF(${depth}=1,${chinese}&"、",IF(${depth}=2,"("&${chinese}&")",IF(${depth}=3,${item}&${third},"("&${item}&")")))`;
  // Another word is refused at every level, not at the third alone.
  const either = style === "" ? plain : `IF(${styleWords.isFrom(style, "dot")},${plain})`;
  const outside = [
    `${item}<>INT(${item})`,
    `${depth}<>INT(${depth})`,
    `${item}<1`,
    `${item}>${String(lastPosition)}`,
    `${depth}<1`,
    `${depth}>4`,
  ].join(",");
  return `IF(${blankTest([position, level])},NA(),IF(OR(${outside}),#VALUE!,${either}))`;
}

/** LIST_NUMBER(position, level, [style]). */
export const listNumber: PortableFunction = {
  name: "LIST_NUMBER",
  parameters: [{ name: "position" }, { name: "level" }, { name: "style", optional: true }],
  compute,
  portable,
};
