import type { Mention } from "./mention";
import type { Target } from "./target";

/** Of one person, one event, one day, and not of the year: 每人 40 小時, 每場平均 50 人. */
const perUnit = /每|人均/;
/** 每千名駕駛違規件數: no bare count is compared with it. */
const perHeads = /每\s*(?:[\d,]+\s*)?[十百]?[千萬]\s*[人名戶輛]/;
const perHeadsOrRate = /每\s*(?:[\d,]+\s*)?[十百]?[千萬]\s*[人名戶輛]|率|平均/;
const average = /每|平均|人均|率/;
const compared =
  /(?:較|比|與)[^，。；]{0,14}(?:增加|成長|提升|提昇|提高|減少|降低|下降|增|減)[^，。；]{0,12}$/;
const rising = /增加|成長|提升|提昇|提高|增/;
const falling = /減少|降低|下降|減|縮短|節省/;
const qualifier = /^\s*(?:以上|以下|以內|之內|內)(?![及且並與和或者])\p{Script=Han}{2}[^，。；、（(]*\d/u;
/** 達 50% 之重劃區 4 區: which ones are counted. */
const sharedBy = /^\s*(?:以上|以下)?[之的][^，。；、\d]{1,12}\d/;
/** 4 項檢測均達中等以上者占 60%, 15 公尺游泳能力之比率 80%: whom or what the share is of. */
const shareOfThose =
  /^[^，。；、\d]{1,24}(?:者[^，。；、\d]{0,10}|之)(?:比[率例重]|[占佔]|率)[^，。；、\d]{0,8}\d[\d.]*\s*[%％]/;
/** 轄內 13 家農會平均逾放比率 0.8%, 12 浬內案件平均抵達時間 40 分鐘: of which ones. */
const meanOfThose = /^[^，。；、\d]{1,20}平均[^，。；、\d]{0,16}\d/;
/** 7 處港埠評核達 90 分以上之處數 7 處. */
const markOfThose = /^[^，。；、\d]{1,20}\d[\d.]*\s*分以上[之的][^，。；、\d]{1,8}\d/;
/** 補助 15 所部落大學開設 600 班: where it is done. */
const atPlaces = /(?:補助|輔導|協助|委託|結合|督導)\s*$/;
const doneThere = /^[^，。；、\d]{1,14}(?:開設|開辦|舉辦|辦理)[^，。；、\d]{0,6}\d/;
const placesWithRate = /^[^，。；、（(\d]{3,24}(?:率|比例)[^，。；、\d]{0,12}\d[\d.]*\s*[%％]/;
const placeUnit = /^(?:家|處|所|校|座|個|條|縣市|鄉鎮|里|村|站|浬|公里)$/;
/** 結訓（出席 8 成以上）人數. */
const inCondition = /^\s*以[上下]\s*[)）]\s*\p{Script=Han}/u;
/** 5 分鐘到達率達 75%: within how long. */
const rateWithin = /^\s*內?[^，。；、（(\d]{1,8}率[^，。；、\d]{0,6}\d/;
/** 3 個工作日內完成核發之件數占申請件數之比率: within how long, of a share told elsewhere. */
const shareWithin = /^\s*內[^，。；、（(\d]{1,24}(?:[占佔][^，。；、（(\d]{1,16})?(?:比[率例重]|率)/;
/** 延誤 5 分鐘以上事件件數. */
const ofEvents = /^\s*以[上內下](?:之)?(?:事件|案件|延誤|事故)/;
export const timeUnit = /^(?:秒|分鐘|小時|天|日|個月|個?工作[天日])$/;
/** Words of what is measured in months. */
export const isDuration = /(?:期間|時間|時程|天數|縮短|平均)[^，。；\d]{0,10}$/;
const begun = /新[增設建進]|增[設建]|擴增|完成/;
const newOnes = /新[增設建進]|增[設建]|擴增/;
const allSoFar = /累計|累積|總數|現有|全[市縣國臺台]|合計達/;
const rateOfChange = /(?:成長|年增|增加|提升|減少|降低|下降|減量|節約|衰退)[率幅]/;
/** 減少死亡人數 5 人 asks for a fall by 5; 降低失業率至 3.5% for a level. */
const fallBy = /(?:減少|降低|下降|縮短|節省)(?![^，。；]*(?:至|到|為))[^，。；]{0,12}$/;

/**
 * A figure that only tells which ones are meant: the 24 of 24 小時內通報率 98%, the 100 of 100 人以上企業 30 家, the 5 of
 * 前 5% 公司 90 家.
 */
export function isQualifier({
  before,
  after,
  figure,
}: Pick<Mention, "before" | "after" | "figure">): boolean {
  if (timeUnit.test(figure.unit) && [rateWithin, shareWithin, ofEvents].some((of) => of.test(after)))
    return true;
  if (figure.kind === "count" && [shareOfThose, meanOfThose, markOfThose].some((of) => of.test(after)))
    return true;
  if (placeUnit.test(figure.unit) && atPlaces.test(before) && doneThere.test(after)) return true;
  if ((placeUnit.test(figure.unit) && placesWithRate.test(after)) || inCondition.test(after)) return true;
  return (
    qualifier.test(after) || (figure.kind === "percentage" && (sharedBy.test(after) || isRank(before, after)))
  );
}

/** But 目前 70%, 較前 5% and 前 5% 以上 are no ranks. */
function isRank(before: string, after: string): boolean {
  return /(?<![較比之以目先])前\s*$/.test(before) && /^\s*(?!以[上下內])\p{Script=Han}/u.test(after);
}

/** (本年度人數－去年度人數)／去年度人數, 目標值 20%. */
const changeFormula = /[本當今全]年[^。；]{0,12}[-－–−—減][^。；]{0,4}(?:去|上|前一?)年[^。；]{0,12}[/／÷]/;

/** Whether a figure says how much more or less than before (較上年增加 5%), and not how much there is. */
export function isComparison({ before }: Pick<Mention, "before">): boolean {
  return compared.test(before);
}

/**
 * Whether a figure is counted on the same basis as the target: each person's hours are not all hours, a growth is
 * no level, and a fall is no rise. A title can say that a rate of change is meant (成長率).
 */
export function sameBasis(target: Target, title: string, mention: Mention): boolean {
  return sameUnitCounted(target, mention) && sameChange(target, title, mention);
}

function sameUnitCounted(target: Target, { before, sentenceBefore, after }: Mention): boolean {
  // 20 班×每班 15 人＝300 人 is all of them, and 每週 3 節以上之班級比率 no figure of each week.
  const words = (target.mention?.before ?? target.context).replace(
    /^.*(?:[=＝]|\d[^\d]{0,4}以上[之的])/s,
    "",
  );
  const isMean = /平均/.test(words) && /總和|合計|總計|共計|總共/.test(before) && !/平均/.test(before);
  if (isMean) return false;
  if (perHeads.test(target.mention?.sentenceBefore ?? "")) return perHeadsOrRate.test(sentenceBefore);
  return perUnit.test(words.replace(/每年度?/g, ""))
    ? average.test(sentenceBefore + after)
    : !perUnit.test(before.replace(/每年度?/g, ""));
}

function sameChange(target: Target, title: string, mention: Mention): boolean {
  // A figure in a column is called so by nothing but the title.
  const own = target.mention?.before ?? `${title} ${target.context.split(/\d/, 1)[0] ?? ""}`;
  const isNamed = target.unit === "%" && rateOfChange.test(title);
  const words = isNamed ? `${title} ${own}` : own;
  const byFormula = target.unit === "%" && changeFormula.test(target.mention?.sentence ?? "");
  const targetChanges = isNamed || (target.mention?.figure.change ?? compared.test(words));
  const { before } = mention;
  const change = mention.figure.change || isComparison(mention) || rateOfChange.test(before);
  if (byFormula) return change;
  if (newOnes.test(words) && allSoFar.test(before) && !newOnes.test(before)) {
    // 核准 486 件（累計 4,112 件）: the new ones stand before the bracket.
    return !newOnes.test(mention.sentence) && !/[（(][^（(）)]*$/.test(before);
  }
  if (allSoFar.test(words) && newOnes.test(before)) return false;
  if (!/atMost|below/.test(target.quantity.bound) && fallBy.test(words)) return falling.test(before);
  if (!targetChanges) return !isComparison(mention) && (!change || begun.test(mention.before));
  if (begun.test(words)) return true;
  if (!change) return begun.test(mention.before);
  return rising.test(words) ? !falling.test(mention.before) : !rising.test(mention.before);
}
