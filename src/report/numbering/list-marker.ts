import { normaliseText, originOf } from "../figures/normalised-text";
import type { NumberingLevel } from "../model";
import { chineseNumber, chineseNumeralSigns, readChineseNumber } from "./chinese-number";

export type MarkerLevel = Exclude<NumberingLevel, 0>;

export interface ListMarker {
  readonly level: MarkerLevel;
  /** From 1. */
  readonly position: number;
  /** As it was written: `（一）`, `１．`. */
  readonly marker: string;
  /** What follows the marker, without leading space. */
  readonly rest: string;
}

/** The marker of official documents for a level and a position from 1: 一、 then (一) then 1. then (1). */
export function listMarker(level: MarkerLevel, position: number): string {
  switch (level) {
    case 1:
      return `${chineseNumber(position)}、`;
    case 2:
      return `(${chineseNumber(position)})`;
    case 3:
      return `${position}.`;
    case 4:
      return `(${position})`;
  }
}

const chineseItem = new RegExp(`^([${chineseNumeralSigns}]{1,4})[、.．]`);
const chineseItemInParentheses = new RegExp(`^\\(([${chineseNumeralSigns}]{1,4})\\)[、.]?`);
const digitItem = /^(\d{1,2})(?:[.、)](?!\d)|[.、](?=\d))/;
const digitItemInParentheses = /^\((\d{1,2})\)[、.]?/;
const circledItem = /^[①-⑳]/;

/** `1.10 月起` is item 1 as well; but 1、2 月 are two months. */
const monthAfterMarker = /^(?:1[0-2]|[1-9])\s*月/;

/** What may follow `1.` directly as a digit: a year, since `1.99 年 4 月` is item 1 and not 1.99 years. */
const yearAfterMarker =
  /^(?:(?:[89]\d|1[0-4]\d)\s*年|(?:[1-9]\d|1\d\d)\s*年\s*\d{1,2}\s*月|(?:19|20)\d\d\s*年)/;

/** 一、二級主管 is one expression (first and second grade), not item one. */
const pairOfOrdinals =
  /^([一二三四五六七八九])、([二三四五六七八九十])(?:級|階|審|線|期|樓|年級|等親|親等|類|胎|軍)/;

/** Signs within which a marker, and the year that may follow it, are recognised. */
const longestMarker = 24;

/** The list marker at the start of a text (leading space is passed over), or null when there is none. */
export function readListMarker(text: string): ListMarker | null {
  const lead = text.length - text.trimStart().length;
  const body = text.slice(lead);
  const normalised = normaliseText(body.slice(0, longestMarker));
  const found = matchMarker(normalised.text);
  if (found === null) return null;
  const end = originOf(normalised, found.length);
  return {
    level: found.level,
    position: found.position,
    marker: body.slice(0, end),
    rest: body.slice(end).trimStart(),
  };
}

interface MarkerMatch {
  readonly level: MarkerLevel;
  readonly position: number;
  readonly length: number;
}

function matchMarker(text: string): MarkerMatch | null {
  if (pairOfOrdinals.test(text)) return null;
  const chinese = chineseItem.exec(text);
  if (chinese) return markerOf(1, readChineseNumber(chinese[1] ?? ""), chinese[0]);
  const inParentheses = chineseItemInParentheses.exec(text);
  if (inParentheses) return markerOf(2, readChineseNumber(inParentheses[1] ?? ""), inParentheses[0]);
  const digitsInParentheses = digitItemInParentheses.exec(text);
  if (digitsInParentheses) return markerOf(4, Number(digitsInParentheses[1]), digitsInParentheses[0]);
  if (circledItem.test(text)) return markerOf(4, text.charCodeAt(0) - "①".charCodeAt(0) + 1, text[0] ?? "");
  const digit = digitItem.exec(text);
  if (!digit) return null;
  const rest = text.slice(digit[0].length);
  const isMonth = digit[0].endsWith(".") && monthAfterMarker.test(rest);
  if (/^\d/.test(rest) && !yearAfterMarker.test(rest) && !isMonth) return null;
  return markerOf(3, Number(digit[1]), digit[0]);
}

function markerOf(level: MarkerLevel, position: number | null, marker: string): MarkerMatch | null {
  return position === null || position < 1 ? null : { level, position, length: marker.length };
}
