import { sameUnit } from "../../figures/units";
import { wordsBeyond, type Mention } from "./mention";
import type { Target } from "./target";

/** Another kind listed beside a figure (、女 700 人) or after it (，零售業 20 家). */
const besideOther = /\d[^，。；\d]{0,6}[、及與和][^\d，。；、]{1,8}$/;
const afterOther = /\d[^，。；\d]{0,6}，[^\d，。；、]{1,8}$/;
/** What became of those counted before, and so no other kind of them. */
const outcome =
  /獲|不|未|較|比|[占佔]|去年|上年|合格|違規|通過|完成|取得|結訓|補助|裁|罰|其中|其餘|含|包|另|駁|退|缺|發|參加|參與|[共計達]/;

/**
 * Whether a figure counts only one kind among others listed beside it (男 400 人、女 700 人), none of which is the
 * whole: its words say more than those of the target.
 */
export function isOneOfSeveral(
  mention: Mention,
  mentions: readonly Mention[],
  target: Target,
  title: string,
): boolean {
  if (/[共計達]|累計|實際/.test(mention.before)) return false;
  const isListed = mentions.some(
    ({ figure, section, paragraph, sentenceBefore }) =>
      section === mention.section &&
      paragraph === mention.paragraph &&
      sameUnit(figure.unit, mention.figure.unit) &&
      Math.abs(figure.start - mention.figure.start) < 30 &&
      figure.start !== mention.figure.start &&
      (besideOther.test(sentenceBefore) ||
        (figure.start > mention.figure.start && afterOther.test(sentenceBefore))) &&
      !outcome.test(/(?<![^、，及與和])[^、，及與和]*$/.exec(sentenceBefore)?.[0] ?? ""),
  );
  return isListed && wordsBeyond(mention.before, `${target.context} ${title}`) !== "";
}
