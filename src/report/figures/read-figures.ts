import type { Bound } from "../model";
import { chineseNumeralSigns } from "../numbering/chinese-number";
import { readListMarker } from "../numbering/list-marker";
import { boundAfter, boundBefore } from "./bounds";
import { readCalendarWord } from "./calendar";
import type { Figure, FigureKind } from "./figure";
import { labelOf, speaksOfChange } from "./label";
import { normaliseText, originOf } from "./normalised-text";
import { readChineseDecimal, readChineseNumberWord, readNumberWord, readTenths } from "./number-word";
import {
  amountInChinese,
  countableInChinese,
  dayInChinese,
  latinUnitAfterDigits,
  noUnit,
  pieceInChinese,
  unitAfterNumber,
  unlistedUnit,
} from "./units";

/** What stands at one place of the normalised text. */
interface Word {
  readonly kind: FigureKind;
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
  /** Length of number and unit. */
  readonly length: number;
  /** 餘 and 多 after the number. */
  readonly bound?: Bound;
  readonly date?: { readonly year: number | null; readonly month: number | null };
}

const clauseEnd = /[,。;:()「」『』?!]/;
const digit = /\d/;

/** Words farther before a figure than this do not name it. */
const longestPhrase = 200;

/** Where a figure can begin, or a clause end; everything else is passed over. */
const interesting = new RegExp(`[\\d(+\\-中民西×*①-⑳第${chineseNumeralSigns},。;:)「」『』?!]`, "g");

/**
 * Every number in prose, in order. Full-width digits and signs are read as their half-width forms; positions
 * refer to the text as given. Never throws.
 */
export function readFigures(original: string): readonly Figure[] {
  const normalised = normaliseText(original);
  const { text } = normalised;
  const figures: Figure[] = [];
  let clauseStart = 0;
  let index = 0;
  for (;;) {
    index = nextOf(interesting, text, index);
    if (index < 0) return figures;
    const word = wordAt(text, index);
    if (!word) {
      if (clauseEnd.test(text[index] ?? "")) clauseStart = index + 1;
      index++;
      continue;
    }
    const end = index + word.length;
    const before = text.slice(Math.max(clauseStart, index - longestPhrase), index);
    const lead = boundBefore(before);
    const trail = boundAfter(text.slice(end));
    const bound = lead.bound !== "exact" ? lead.bound : trail.bound !== "exact" ? trail.bound : word.bound;
    const phrase = before.slice(0, before.length - lead.length);
    figures.push({
      kind: word.kind,
      value: word.value,
      unit: word.unit,
      bound: bound ?? "exact",
      decimals: word.decimals,
      label: labelOf(phrase),
      change: speaksOfChange(phrase),
      text: original.slice(
        originOf(normalised, index - lead.length),
        originOf(normalised, end + trail.length),
      ),
      start: originOf(normalised, index),
      end: originOf(normalised, end),
      ...(word.date ? { date: word.date } : {}),
    });
    if (word.kind !== "ordinal" && word.kind !== "identifier") clauseStart = end + trail.length;
    index = end;
  }
}

function nextOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

function wordAt(text: string, index: number): Word | null {
  const rest = text.slice(index, index + 120);
  const previous = text[index - 1] ?? "";
  const sign = rest[0] ?? "";
  // 75×100%: the sign of a product stands directly behind a digit.
  if (/[×*]/.test(sign)) return ratioFactor(rest);
  if (digit.test(previous) || (previous === "." && digit.test(text[index - 2] ?? ""))) return null;
  if (sign === "第") return ordinal(rest);
  if (sign === "百" || sign === "千") return shareInWords(rest);
  if (digit.test(sign) || /[(+\-中民西×*①-⑳]/.test(sign)) return wordInDigits(text, index, rest, previous);
  return wordInChinese(rest, previous);
}

function wordInDigits(text: string, index: number, rest: string, previous: string): Word | null {
  return (
    ratioFactor(rest) ??
    listMarkerWord(text, index, rest) ??
    identifier(text, index, rest) ??
    calendar(rest) ??
    duration(rest) ??
    amount(rest, previous)
  );
}

function ordinal(rest: string): Word | null {
  const found =
    /^第\s*(\d+|[零〇一二三四五六七八九十百]+)\s*(?:號|條|項|款|季|次|屆|期|案|名|階段|梯次|場|章|點|年|名|級|類|位|代|部|局|大隊)?/.exec(
      rest,
    );
  if (!found) return null;
  const value = readNumberWord(found[1] ?? "")?.value ?? readChineseNumberWord(found[1] ?? "")?.value ?? 0;
  return { kind: "ordinal", value, unit: "", decimals: 0, length: found[0].length };
}

function shareInWords(rest: string): Word | null {
  const prefix = /^([百千])分之\s*/.exec(rest);
  if (!prefix) return null;
  const after = rest.slice(prefix[0].length);
  const number = readNumberWord(after) ?? readChineseDecimal(after);
  if (!number) return null;
  const length = prefix[0].length + number.length;
  const { value, decimals } = number;
  return prefix[1] === "千"
    ? { kind: "count", value, unit: "‰", decimals, length }
    : { kind: "percentage", value, unit: "%", decimals, length };
}

function ratioFactor(rest: string): Word | null {
  const found = /^[×*]\s*100\s*%?(?!\d)/.exec(rest);
  return found ? { kind: "ratioFactor", value: 100, unit: "", decimals: 0, length: found[0].length } : null;
}

/** A marker counts as one only where a list item can begin. */
function listMarkerWord(text: string, index: number, rest: string): Word | null {
  const before = text.slice(0, index);
  if (!/(?:^|[。;:\s])$/.test(before)) return null;
  const marker = readListMarker(rest);
  if (!marker || marker.level < 3) return null;
  if (/^\s*$/.test(marker.rest) && before.trim() !== "") return null;
  const { position: value } = marker;
  return { kind: "listMarker", value, unit: "", decimals: 0, length: marker.marker.length };
}

/** Digits that belong to a name: COVID-19, H1N1, ISO 9001, 02-2345-6789, 0930089122. */
function identifier(text: string, index: number, rest: string): Word | null {
  if (!digit.test(rest[0] ?? "")) return null;
  const found = /^\d+(?:-\d+){1,3}(?!\s*[年月日%人場次件])/.exec(rest);
  const parts = found ? found[0].split("-") : [];
  const number = /^\d+/.exec(rest)?.[0] ?? "";
  const hasUnit = latinUnitAfterDigits.test(rest);
  const inName =
    /(?:[A-Za-z]-?|ISO\s?|CNS\s?|No\.\s?)$/.test(text.slice(Math.max(0, index - 5), index)) ||
    (!hasUnit && /^\d+[A-Za-z](?![a-z]?\s*[/)]|W|Wh)/.test(rest));
  // The 0 of #DIV/0! is no figure.
  if (text.slice(0, index).endsWith("#DIV/")) return identifierOf(number);
  const isDocumentNumber = number.startsWith("0") && number.length > 4;
  if (parts.length > 2 || (parts[0]?.startsWith("0") && parts.length > 1)) {
    return identifierOf(found?.[0] ?? number);
  }
  return inName || isDocumentNumber ? identifierOf(number) : null;
}

function identifierOf(text: string): Word {
  return {
    kind: "identifier",
    value: Number(text.replaceAll("-", "")),
    unit: "",
    decimals: 0,
    length: text.length,
  };
}

function calendar(rest: string): Word | null {
  const found = readCalendarWord(rest);
  if (!found) return null;
  const { kind, year, month, length } = found;
  return { kind, value: month ?? year ?? 0, unit: "", decimals: 0, length, date: { year, month } };
}

/** 4 分 12 秒 and 1 小時 30 分 are one amount of the longer unit. */
function duration(rest: string): Word | null {
  const found =
    /^(\d+)\s*(分鐘?)\s*(\d{1,2})\s*秒/.exec(rest) ??
    /^(\d+)\s*(小時)\s*(\d{1,2})\s*分鐘?(?!\s*\d)/.exec(rest);
  if (!found) return null;
  const [whole, most, longer, least] = found;
  const value = Number(most) + Number(least) / 60;
  const unit = longer === "小時" ? "小時" : "分鐘";
  return { kind: "count", value, unit, decimals: 2, length: whole.length };
}

function amount(rest: string, previous: string): Word | null {
  if (/^[+-]/.test(rest) && !/^$|[\s(:,;為達之的由從較自至]/.test(previous)) return null;
  const tenths = readTenths(rest);
  if (tenths) return { kind: "percentage", ...tenths, unit: "%" };
  const number = readNumberWord(rest);
  if (!number) return null;
  const after = rest.slice(number.length);
  const percent = /^\s*%/.exec(after);
  if (percent) {
    return { kind: "percentage", ...number, unit: "%", length: number.length + percent[0].length };
  }
  return { kind: "count", ...number, ...withUnit(number.length, after) };
}

function withUnit(length: number, after: string): { unit: string; length: number; bound?: Bound } {
  const listed = unitAfterNumber.exec(after);
  const bound: { bound?: Bound } = listed?.[1] ? { bound: "above" } : {};
  if (listed?.[3]) return { unit: listed[3], length: length + listed[0].length, ...bound };
  const unlisted = noUnit.test(after.trimStart()) ? null : unlistedUnit.exec(after);
  if (unlisted) return { unit: unlisted[1] ?? "", length: length + unlisted[0].length };
  const counted = listed?.[2] ? "個" : "";
  const marked = listed?.[1] || listed?.[2] ? listed[0].length : 0;
  return { unit: counted, length: length + marked, ...bound };
}

function wordInChinese(rest: string, previous: string): Word | null {
  const tenths = /[零〇一二兩三四五六七八九十百千萬億點分]/.test(previous) ? null : readTenths(rest);
  if (tenths) return { kind: "percentage", ...tenths, unit: "%" };
  if (/[第零〇一二兩三四五六七八九十百千萬億之點分每某幾]/.test(previous)) return null;
  // 數百人 is no hundred; 時數五百二十小時 is so many.
  if (previous === "數" && /^[十百千萬億]/.test(rest)) return null;
  const number = readChineseDecimal(rest);
  if (!number) return null;
  const date = calendar(rest);
  if (date && (date.kind === "date" || number.length > 1)) return date;
  if (/^[百千佰仟一壹]$|^[百千]/.test(rest.slice(0, number.length))) return null;
  const after = rest.slice(number.length);
  const isLong = number.length > 1;
  const isDate = /[年月]\s*$/.test(previous);
  const unit =
    countableInChinese.exec(after) ??
    (isLong ? pieceInChinese.exec(after) : null) ??
    (number.length > 2 ? amountInChinese.exec(after) : null) ??
    (isLong && !isDate ? dayInChinese.exec(after) : null);
  if (!unit) return null;
  return { kind: "count", ...number, unit: unit[1] ?? "", length: number.length + unit[0].length };
}
