import { isComparison, isDuration, isQualifier } from "./basis";
import { isAmount, sinceComma, type Mention } from "./mention";
import { isPlannedFigure } from "./read-targets";

/** Words that make a figure a plan, a comparison or a part, and not a result. */
const notDone =
  /原因(?:為|係|包括)?$|(?:提前|提早|延[後遲]|落後|逾期)(?:了|約|達|計)?\s*$|預計|預定|擬(?!定)|將(?!近)|規劃|目標(?!達成)|原訂|原定|(?<![供回反因對響適呼效感])應(?!變|用|邀)|擇|選定|去年|上年度?|前一?年度|同期|基期|其中|尚有|尚未|未完成|不足|較.{0,8}$|約定|上限|下限|[（(](?:其中|含)[^）)]*$/;
const claimOfAchievement = /達成|超前|超越|進度|達標/;
/** Names of measured values that contain a word of achievement. */
const measuredByName = /實際達成|(?:實際|工程|累計|施工|執行|年度|整體|總)進度|^\s*進度(?=[達為]?\s*$)/g;
/** What happened on one day is a part of the year: 3 月 12 日辦理 1 場. */
const onOneDay = /\d\s*日[^，。；日至止迄共計]{0,8}$/;

/** 各季實際進用依序為 2,610 人、2,480 人. */
const ofEachTime = /[各每][季月][^，。；\d]{0,12}(?:依序|分別)/;
/** 6 月、8 月及 12 月各辦理 1 場次. */
const ofEachOne = /[月季場校區處所館方國]各(?:自|別)?(?:辦理|舉辦|召開|完成|開設|簽[署訂]|設置|新增)?\s*$/;

/** Whether a figure can tell what was done at all: no plan, comparison, part or single event. */
export function mayBeActual(mention: Mention, fiscalYear: number | null): boolean {
  const { figure, sectionName, before, year } = mention;
  const isEarlier = year !== null && fiscalYear !== null && year < fiscalYear;
  if (isEarlier && !isComparison(mention)) return false;
  if (
    isSingleEvent(mention) ||
    isStartOfRise(mention) ||
    ofEachOne.test(before) ||
    ofEachTime.test(sinceComma(mention))
  )
    return false;
  if (!isAmount(mention) || !/result|progress|other/.test(sectionName)) return false;
  if (/其中/.test(sinceComma(mention)) && !isComparison(mention)) return false;
  if (mention.isPart || isQualifier(mention) || isPlannedFigure(mention)) return false;
  if (notDone.test(before) && !isComparison(mention)) return false;
  if (/^(?:季|年|個月|月|歲)$/.test(figure.unit) && !isDuration.test(before)) return false;
  if (figure.kind === "percentage" && claimOfAchievement.test(before.replace(measuredByName, "")))
    return false;
  return true;
}

/** 38.2% of 由 38.2% 提升至 41%. */
function isStartOfRise({ before, after }: Mention): boolean {
  return /[由從自][^，。；]{0,10}$/.test(before) && /^[^，。；\d]{0,8}[至到]/.test(after);
}

function isSingleEvent({ before, sentenceBefore, asOf }: Mention): boolean {
  const isDated = asOf === null && onOneDay.test(before) && !/截至|迄|止|累計|共/.test(before);
  return isDated && (sentenceBefore.match(/\d\s*日/g)?.length ?? 0) === 1;
}
