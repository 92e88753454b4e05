const digits = "零一二三四五六七八九";

/** Digits as they are written: plain, formal (壹), and the two signs for zero. */
const digitValues: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  二: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  貳: 2,
  參: 3,
  叁: 3,
  肆: 4,
  伍: 5,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

const placeValues: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};

/** The signs a Chinese numeral can consist of, for use inside a character class. */
export const chineseNumeralSigns = Object.keys({ ...digitValues, ...placeValues }).join("");

/**
 * A whole number from 1 to 999 in Chinese: 十, 十一, 二十, 一百零五.
 * @throws RangeError outside that range
 */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) {
    throw new RangeError(`A Chinese list number is a whole number from 1 to 999, not ${value}.`);
  }
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  let text = hundreds > 0 ? `${digits[hundreds]}百` : "";
  if (tens > 0) text += tens === 1 && hundreds === 0 ? "十" : `${digits[tens]}十`;
  else if (hundreds > 0 && ones > 0) text += "零";
  return ones > 0 ? text + digits[ones] : text;
}

/** Reads 十一, 二十, 一百零五, and digit by digit 一一三 (113); null when the text is no such numeral. */
export function readChineseNumber(text: string): number | null {
  const signs = [...text];
  if (signs.length === 0) return null;
  if (signs.every((sign) => sign in digitValues)) {
    return signs.reduce((value, sign) => value * 10 + (digitValues[sign] ?? 0), 0);
  }
  let total = 0;
  let digit: number | null = null;
  for (const sign of signs) {
    const place = placeValues[sign];
    if (place !== undefined) {
      total += (digit ?? 1) * place;
      digit = null;
    } else if (sign in digitValues) {
      digit = digitValues[sign] ?? 0;
    } else {
      return null;
    }
  }
  return total + (digit ?? 0);
}
