import { textOf, titleOf, type SourceCell, type SourceRow } from "./source-table";

export const remark =
  /^(?:備註|附註|註\s*[\d一二:：、.]|註[:：]|說明[:：]|資料來源|填表|製表|承辦|核章|※|合計|小計|總計)/;
const sumOfColumns = /^(?:合計|小計|總計|總和)$/;
/** 承辦人： 科長： 局長： below the table. */
const signature =
  /^(?:承辦|填表|製表|覆核|複核|審核|核定|核章|主辦|會辦|會計|主計|科員|科長|課長|股長|組長|處長|局長|主任|署長|(?:單位|機關|業務)?(?:主管|首長))[^。；，：:\d]{0,10}(?:$|[：:][^。；]{0,12}$)/;
const longestSum = 16;
/** A row of sums or of signatures, which belongs to no indicator. */
export function isFooter({ cells }: SourceRow, filled: readonly SourceCell[]): boolean {
  const texts = filled.map(textOf);
  const isSigned = texts.every((text) => signature.test(text)) && texts.some((text) => /[：:]/.test(text));
  const isSum =
    sumOfColumns.test(titleOf(cells[0])) &&
    (titleOf(cells[1]) === "" || texts.every((text) => text.length <= longestSum));
  return isSigned || isSum;
}

/** 第 3 頁, - 3 -, 3/12. */
export function isPageMark(text: string): boolean {
  return /^(?:第\s*\d+\s*頁.*|-?\s*\d+\s*-?|\d+\s*\/\s*\d+)$/.test(text.trim());
}
