import { achievement } from "./achievement";
import { readNumbers } from "./argument";
import {
  isCellError,
  type CellValue,
  type Localised,
  type PortableFunction,
  type Scalar,
} from "./definition";
import { blankTest, operand } from "./portable-formula";
import { roundHalfUp } from "./round-half-up";

const statedName: Localised = { "zh-TW": "目標達成值", en: "stated achievement" };
const actualName: Localised = { "zh-TW": "實際值", en: "actual value" };
const targetName: Localised = { "zh-TW": "目標值", en: "target" };

/** Above these no number is named: spreadsheets print long numbers each in a way of its own. */
const largestImplied = 1_000_000_000;
const largestShown = 10_000;

/** Binary arithmetic on top of half a printed digit. */
const noise = "0.000000001";

/**
 * Whether the figures bear out the achievement that a report states, to within half of the last printed digit.
 * The answers are in the report's own words, whatever the display language.
 */
function compute(
  stated: Scalar = null,
  actual: Scalar = null,
  target: Scalar = null,
  direction: Scalar = null,
): CellValue {
  const broken = [stated, actual, target].find(isCellError);
  if (broken) return broken;
  if (stated === null) return "無法驗算：缺目標達成值";
  if (actual === null) return target === null ? "無法驗算：缺實際值與目標值" : "無法驗算：缺實際值";
  if (target === null) return withoutTarget(stated, actual);
  const targets = readNumbers({ value: target, name: targetName });
  if (isCellError(targets)) return targets;
  if (targets[0] === 0) return "無法驗算：目標值為 0";
  const computed = achievement.compute(actual, target, direction);
  if (typeof computed !== "number") return computed;
  const claims = readNumbers({ value: stated, name: statedName });
  if (isCellError(claims)) return claims;
  const [claim = 0] = claims;
  if (Math.abs(computed - claim) <= halfDigit(stated, claim) + Number(noise)) return "相符";
  if (claim === 1 && computed > 1) return "可能為封頂值";
  if (Math.abs(computed) >= largestShown) return "不符";
  return `不符：驗算為 ${String(roundHalfUp(computed * 100, 1) + 0)}%`;
}

/** The whole number that the target would have to be, where there is one. */
function withoutTarget(stated: Scalar, actual: Scalar): CellValue {
  const numbers = readNumbers({ value: stated, name: statedName }, { value: actual, name: actualName });
  if (isCellError(numbers)) return numbers;
  const [claim = 0, done = 0] = numbers;
  const implied = claim > 0 ? roundHalfUp(done / claim, 0) : 0;
  const fits =
    implied >= 1 && implied <= largestImplied && Math.abs(done / implied - claim) <= halfDigit(stated, claim);
  return fits ? `無法驗算：缺目標值（若屬實，約為 ${String(implied)}）` : "無法驗算：缺目標值";
}

/** Half of the last digit: of a text as printed (144.0% has one decimal), of a number as many as it has, to 0.001%. */
function halfDigit(stated: Scalar, claim: number): number {
  if (typeof stated === "string") {
    const bare = stated.replaceAll(" ", "").replaceAll("%", "");
    const decimals = bare.includes(".") ? bare.length - bare.indexOf(".") - 1 : 0;
    return 0.5 / 10 ** (decimals + (stated.includes("%") ? 2 : 0));
  }
  const places = [2, 3, 4].find((count) => Math.abs(roundHalfUp(claim, count) - claim) < Number(noise)) ?? 5;
  return 0.5 / 10 ** places;
}

function portable(stated = "", actual = "", target = "", direction = ""): string {
  const [claim, done] = [`(${operand(stated)}*1)`, operand(actual)];
  const half = portableHalfDigit(stated, claim);
  const computed = achievement.portable(actual, target, ...(direction === "" ? [] : [direction]));
  const implied = `ROUND(${done}/${claim},0)`;
  const hint = `"無法驗算：缺目標值（若屬實，約為 "&${implied}&"）"`;
  const unknownTarget = '"無法驗算：缺目標值"';
  const near = `IF(ABS(${done}/${implied}-${claim})<=${half},${hint},${unknownTarget})`;
  const inRange = `IF(AND(${implied}>=1,${implied}<=${String(largestImplied)}),${near},${unknownTarget})`;
  // Times 1 in either case, so that a text that is no number is refused in either.
  const withoutTargetFormula = `IF(AND(${claim}>0,ISNUMBER(${done}*1)),${inRange},IF(${done}*1=0,${unknownTarget},${unknownTarget}))`;
  const missing = [
    `IF(${blankTest([stated])},"無法驗算：缺目標達成值",`,
    `IF(${blankTest([actual])},IF(${blankTest([target])},"無法驗算：缺實際值與目標值","無法驗算：缺實際值"),`,
    `${withoutTargetFormula}))`,
  ].join("");
  const shown = `"不符：驗算為 "&ROUND(${computed}*100,1)&"%"`;
  const differing = `IF(AND(${claim}=1,${computed}>1),"可能為封頂值",IF(ABS(${computed})>=${String(largestShown)},"不符",${shown}))`;
  const checked = `IF(ABS(${computed}-${claim})<=${half}+${noise},"相符",${differing})`;
  const verdict = `IF(${operand(target)}*1=0,"無法驗算：目標值為 0",${checked})`;
  return `IF(${blankTest([stated, actual, target])},${missing},${verdict})`;
}

function portableHalfDigit(stated: string, claim: string): string {
  const without = (sign: string, text: string) => `SUBSTITUTE(${text},"${sign}","")`;
  const text = stated === "" ? '""' : stated;
  const bare = without(" ", without("%", text));
  const decimals = `MAX(0,LEN(${bare})-FIND(".",${bare}&"."))`;
  const printed = `0.5/10^(${decimals}+IF(${without("%", text)}=${text},0,2))`;
  const has = (places: number) => `ABS(ROUND(${claim},${String(places)})-${claim})<${noise}`;
  const counted = `IF(${has(2)},0.005,IF(${has(3)},0.0005,IF(${has(4)},0.00005,0.000005)))`;
  return `IF(ISTEXT(${text}),${printed},${counted})`;
}

/** CHECK_STATED(stated, actual, target, [direction]). */
export const checkStated: PortableFunction = {
  name: "CHECK_STATED",
  parameters: [
    { name: "stated" },
    { name: "actual" },
    { name: "target" },
    { name: "direction", optional: true },
  ],
  compute,
  portable,
};
