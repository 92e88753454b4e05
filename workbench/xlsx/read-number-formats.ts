import type { Element } from "@xmldom/xmldom";
import { getFormatFromId } from "numfmt";
import { attributeOf, childOf, childrenOf, numberOf } from "./xml";

/** The number format of a number: those of the file, and those that every Excel has, as Excel for Taiwan shows them. */
export function readNumberFormats(styles: Element | null): (id: number) => string {
  const own = new Map(
    childrenOf(childOf(styles, "numFmts"), "numFmt").map((entry) => [
      numberOf(entry, "numFmtId") ?? 0,
      attributeOf(entry, "formatCode") ?? "General",
    ]),
  );
  return (id) => own.get(id) ?? taiwanFormats.get(id) ?? getFormatFromId(id, "zh-TW") ?? "General";
}

const minguoDate = "[$-404]e/m/d";
const longMinguoDate = '[$-404]e"年"m"月"d"日"';

/** What the numbers from 27 on mean in Excel for Taiwan (ECMA-376, 18.8.30); elsewhere they mean something else. */
const taiwanFormats: ReadonlyMap<number, string> = new Map([
  [27, minguoDate],
  [28, longMinguoDate],
  [29, longMinguoDate],
  [30, "m/d/yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'hh"時"mm"分"'],
  [33, 'hh"時"mm"分"ss"秒"'],
  [34, '上午/下午 hh"時"mm"分"'],
  [35, '上午/下午 hh"時"mm"分"ss"秒"'],
  [36, minguoDate],
  [50, minguoDate],
  [57, minguoDate],
]);
