import { chineseNumeralSigns, readChineseNumber } from "../numbering/chinese-number";

/** A number as it is written, at the start of a normalised text. */
export interface NumberWord {
  readonly value: number;
  readonly decimals: number;
  readonly length: number;
}

const plain = /^[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/;
const largePlace = /^\s*([十百千][億萬]|兆(?!瓦|赫)|億|萬|千(?!瓦|公)|百(?!分))/;
const placeValue: Readonly<Record<string, number>> = {
  ...{ 兆: 1e12, 千億: 1e11, 百億: 1e10, 十億: 1e9, 億: 1e8 },
  ...{ 千萬: 1e7, 百萬: 1e6, 十萬: 1e5, 萬: 1e4, 千: 1e3, 百: 1e2 },
};

/** 2,800 · 99.96 · -3.5 · 6億3,944萬2,789 · 1.2 萬. Null when the text does not begin with a digit or its sign. */
export function readNumberWord(text: string): NumberWord | null {
  const first = plain.exec(text);
  if (!first) return null;
  let position = 0;
  let total = 0;
  let decimals = 0;
  let rest = text;
  let smallest = Infinity;
  for (;;) {
    const part = plain.exec(rest.trimStart());
    const lead = rest.length - rest.trimStart().length;
    if (!part || (position > 0 && (lead > 1 || /^[+-]/.test(part[0])))) break;
    const place = largePlace.exec(rest.slice(lead + part[0].length));
    const factor = place ? (placeValue[place[1] ?? ""] ?? 1) : 1;
    if (factor >= smallest) break;
    const value = Number(part[0].replaceAll(",", ""));
    total = exactSum(total, value, factor);
    decimals = place ? 0 : (part[0].split(".")[1]?.length ?? 0);
    position += lead + part[0].length + (place?.[0].length ?? 0);
    smallest = factor;
    if (!place) break;
    rest = text.slice(position);
  }
  return { value: total, decimals, length: position };
}

/** 1.15 × 10,000 is 11,500 and not 11,499.999…: the product of a printed decimal and a power of ten is rounded. */
function exactSum(total: number, value: number, factor: number): number {
  return factor === 1 ? total + value : Number((total + value * factor).toPrecision(15));
}

const chineseNumeral = new RegExp(`^[${chineseNumeralSigns}]{1,16}`);

/** 三 · 兩百零五 · 三億二千一百五十萬, at the start of the text. */
export function readChineseNumberWord(text: string): NumberWord | null {
  let [total, position, smallest] = [0, 0, Infinity];
  while (smallest > 1) {
    const found = chineseNumeral.exec(text.slice(position));
    const value = found ? readChineseNumber(found[0]) : null;
    if (!found || value === null) break;
    const end = position + found[0].length;
    const place = /^[億萬]/.exec(text.slice(end))?.[0] ?? "";
    const factor = placeValue[place] ?? 1;
    if (factor >= smallest) break;
    total += value * factor;
    position = end + place.length;
    smallest = factor;
  }
  return position === 0 ? null : { value: total, decimals: 0, length: position };
}

/** 八成五 and 9 成 as percentages: 85 with no decimals, 90 to the nearest ten. */
export function readTenths(text: string): NumberWord | null {
  const found = tenths.exec(text);
  const first = found ? digitOf(found[1] ?? "") : null;
  if (!found || first === null) return null;
  const second = found[2] ? digitOf(found[2]) : null;
  const value = first * 10 + (second ?? 0);
  return { value, decimals: second === null ? -1 : 0, length: found[0].length };
}

/** 三成員 and 一成立 are words of their own: after 成 the clause ends, or a word of bound or likeness follows. */
const tenths =
  /^([一二三四五六七八九1-9])\s*成(?:([一二三四五六七八九1-9])(?![年月日、.]))?(?=[,。;:、)」\s以的之多餘左上]|$)/;

function digitOf(sign: string): number | null {
  return /\d/.test(sign) ? Number(sign) : readChineseNumber(sign);
}

/** 八十五點五 as in 百分之八十五點五, 五九．五二 as in 百分之五九．五二. */
export function readChineseDecimal(text: string): NumberWord | null {
  const whole = readChineseNumberWord(text);
  if (!whole) return null;
  if (!/^[點.·]/.test(text.slice(whole.length))) return whole;
  const fraction = readChineseNumberWord(text.slice(whole.length + 1));
  if (!fraction) return whole;
  return {
    value: Number(`${whole.value}.${String(fraction.value).padStart(fraction.length, "0")}`),
    decimals: fraction.length,
    length: whole.length + 1 + fraction.length,
  };
}
