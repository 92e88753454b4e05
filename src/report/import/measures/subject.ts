import type { Mention } from "./mention";
import type { Target } from "./target";

/** What comes before or beside the deed that is measured: 邀集 120 家廠商 are not yet 輔導 40 家廠商. */
const otherDeed =
  /邀集|邀請|通知|盤點|列管|發現|違規|不合格|裁罰|裁處|勸導|駁回|報名|報考|錄取|申請|回收(?!率)|發包|抽驗|抽查/g;

/** 回收率, 滿意度; a year, a progress and an extent (年度, 進度, 程度) are no measured shares. */
const rateName = /[\p{Script=Han}]{2}(?:(?<!比)率|(?<![年進程額角幅])度)/gu;

/** Whether a figure is told of another deed than the target's, or is a share by another name (回收率, not 滿意度). */
export function isOfAnotherSubject(target: Target, title: string, { figure, before }: Mention): boolean {
  const words = `${target.context} ${title}`;
  if ([...before.matchAll(otherDeed)].some(([deed]) => !words.includes(deed))) return true;
  if (figure.kind !== "percentage") return false;
  const names = [...words.matchAll(rateName)].map(([name]) => name);
  const own = [...before.matchAll(rateName)].at(-1)?.[0];
  return own !== undefined && names.length > 0 && !names.includes(own);
}
