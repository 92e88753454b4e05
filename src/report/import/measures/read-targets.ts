import { isComparison, isDuration, isQualifier } from "./basis";
import { combine, withLabels } from "./combine-targets";
import { isAmount, sentenceAfter, type Mention } from "./mention";
import { isOfEachTime, withoutStages } from "./stage-targets";
import type { Target } from "./target";

/** Words directly before a figure that call it a target. */
const calledTarget =
  /(?:目標(?:值|(?:件|人|場|戶|案)?數)?|原訂(?:目標值?|辦理|完成)?|原定(?:辦理|完成)?|預定(?:目標值?|辦理|完成|達成?|達到)?|預期(?:目標值?|達成?|達到)|[應須](?:達成?|達到)|目標(?:訂|定|設定)為)(?:訂為|定為|設定為|應達|須達|[為是達:：\s(（]|至少|每年)*$/;
const calledTargetInSentence = /(?:年度|原訂|績效|本年度?)?目標(?:值|數)?(?:訂為|定為|設定為|為|是|[:：\s])/;
const stageUnit = /^(?:季|年|個月|月|週|歲|級)$/;
const dividedInto = /(?:分|共分|區分)\s*$/;
const notATarget =
  /權[重數]|配分|[（(]占比|去年|上年|(?<!以)前一?年度?|基期|基準(?:值|年)|其中(?!.*目標)|現有|現況(?!調查|圖|分析|普查)|同期|實績|實際(?!值[^，。；\d]{0,10}(?:誤差|差異|差距))|(?<!(?:訂|定)為|目標[值為]?)每\s*(?:(?:月|季|[週周日])\s*)?$|(?:協同|會同|偕同|邀集|結合|洽請|函請|聯合)(?:全國|各|其他|所屬)?\s*$/;
const forEach =
  /每\s*(?:部|案|所|班|期|團|里|村|場次?|人|次|隊|校|班|梯次?|處|縣市|位|名|員|格|戶|件|家|所)[^，。；、\d]{0,12}$/;
/** 分 3 年完成 3,000 人，本年度 1,000 人. */
const ofSeveralYears =
  /全期|總期程|分\s*[\d一二三四五六]+\s*年|[\d一二三四五六]\s*年(?:期|內)|\d{2,3}\s*(?:年\s*)?[-－–~至]\s*\d{2,3}\s*年[^，。；\d]{0,8}$/;
const spent = /經費|預算|編列|投入/;
const wholeReached = /(?:目標達成|達成目標|達成率?|完成率?)[達為至]?\s*$/;
/** What makes a percentage a rule of reckoning: 達成率超過 100% 者一律以 100% 計, 均達成者為 100%，否則為 0%, 占 60%. */
const ofReckoning =
  /(?:達成|達標|完成)[率度][^，。；\d]{0,8}$|(?:一律|上限|最高|否則|均[^，。；\d]{0,8}者)[^，。；\d]{0,6}$|未達成[^，。；\d]{0,4}$|[占佔]\s*$/;
/** 以兩項達成率之平均, 2 項均完成者 speak of the targets themselves. */
const ofTargets =
  /^\s*(?:均|皆|都|同時|全部|全數|(?:子|次|分項|細項)?指標|子目標|子項|分項|(?:目標)?達成[率度]|之?(?:算術)?平均)/;
/** A side of a product: 2.5 公尺×6 公尺, 20 班×每班 15 人＝300 人. */
const factorAfter = /^\s*[×xX*＊]/;
const factorBefore = /[×xX*＊]\s*(?:每[^，。；\d]{0,4})?$/;
/** 由原訂 1,200 件調整為 900 件: what held before. */
const givenUp = /由(?:原訂|原定|原|上年度?之?)?[^，。；\d]{0,4}$/;
const becomes =
  /^[^，。；\d]{0,6}(?:(?:調整|修正|調降|調升|提[高升昇]|下修|改|縮短|縮減|減少|降低|下降|增加|擴增|成長)[為至到]|[增降]至)/;
/** What has no unit and is yet measured. */
const index =
  /(?:指數|係數|分數|評分|得分|比值|千[人分]率|(?:發生|死亡|失能|事故|盛行|罹病)率|(?<![A-Za-z])[A-Z]{3,5}(?:\s?值)?)[^，。；\d]{0,16}$/;
export const isOfIndex = (before: string): boolean =>
  index.test(before.replace(/(?<![\d.])[\d.]+[^\d]{0,4}$/, ""));

/**
 * The targets: figures with a unit in the standard (衡量標準); where the standard has none, figures that another
 * part of the analysis calls 目標 or 原訂. Dates, laws, weights, stages (分 4 季) and last year's figures are none.
 */
export function readTargets(mentions: readonly Mention[], fiscalYear: number | null): readonly Target[] {
  const possible = ofFiscalYear(
    mentions.filter((mention) => mention.sectionName === "standard" && mayBeTarget(mention)),
    fiscalYear,
  );
  const overall = possible.filter((mention) => !isSecondary(mention) && !comparesOther(mention, possible));
  const withoutRules = possible.filter((mention) => !isRuleOfReckoning(mention));
  const inStandard =
    [overall, withoutRules].find((some) => some.some(({ figure }) => figure.unit !== "")) ?? possible;
  const ofWholeYear = inStandard.filter((mention) => !isOfEachTime(mention));
  const called = (ofWholeYear.length > 0 ? ofWholeYear : inStandard).filter(isCalledTarget);
  const chosen =
    called.length > 0
      ? called
      : inStandard.filter(({ figure, before }) => figure.unit !== "" || isOfIndex(before));
  if (chosen.length > 0) return withLabels(combine(withoutStages(chosen)));
  const elsewhere = mentions.filter(
    (mention) =>
      mention.sectionName !== "standard" &&
      mention.sectionName !== "benefit" &&
      mayBeTarget(mention) &&
      calledTarget.test(mention.before),
  );
  return withLabels(combine(elsewhere.slice(0, 6)));
}

/** 四季分別為 3,700、3,900、4,000、3,900 人: of one of them each. */
const ofStages = /(?:四|[各每分])[季期][^，。；\d]{0,6}(?:分別|依序)[為是]?[\d\s、,.及與和]*$/;

/** Whether a figure can be a target at all: no stage, factor, constant, range, explanation or what is known from before. */
export function mayBeTarget(mention: Mention): boolean {
  if (!isAmount(mention) || isStage(mention) || isQualifier(mention)) return false;
  if (speaksOfTargets(mention) || isFactor(mention) || isGivenUp(mention)) return false;
  // 逾 30 天為未達成 is the other side of what is to be reached.
  if (/^[^，。；\d]{0,6}(?:為|視為|即|者)[^，。；\d]{0,6}(?:未達成|不計|0|零)/.test(mention.after))
    return false;
  // 達目標名次者達成率為 100% tells how it is reckoned.
  if (
    mention.figure.kind === "percentage" &&
    /者[^，。；\d]{0,4}達成[率度][^，。；\d]{0,4}$/.test(mention.before)
  )
    return false;
  if (isConstant(mention) || isRuleForReached(mention) || isEndOfRange(mention)) return false;
  if (isExplained(mention) || isWholeOfShare(mention)) return false;
  if (isBaseOfChange(mention) || isOfScale(mention) || isOfDividend(mention)) return false;
  if (ofStages.test(mention.sentenceBefore)) return false;
  if (mention.figure.unit === "期" && dividedInto.test(mention.before)) return false;
  if (/^\s*(?:合計|共計)/.test(mention.after)) return false;
  return !mention.isPart && (isComparison(mention) || !notATarget.test(divisorOf(mention.before)));
}

/** 目標值 of 實際完成數／目標值 50 件: the dividend says nothing of it. */
function divisorOf(before: string): string {
  return before.replace(/^.*(?:[／/÷]|除以)(?=[^／/÷]*目標)/u, "");
}

/** 應發布 186 項次，如期發布比率 100%: of how many the share is. */
function isWholeOfShare(mention: Mention): boolean {
  const { figure, before, after } = mention;
  if (figure.kind !== "count" || !/應\p{Script=Han}{1,6}$/u.test(before.trimEnd())) return false;
  const rest = sentenceAfter(mention).slice(after.length);
  return /^[，,][^，。；\d]{0,12}[率例][^，。；\d]{0,4}[\d.]+\s*%/.test(rest);
}

/** 分 3 季; but 期間不超過 20 個月 is measured in months. */
function isStage({ figure, sentenceBefore }: Mention): boolean {
  return (
    stageUnit.test(figure.unit) &&
    !(figure.unit === "個月" && isDuration.test(sentenceBefore.replace(/，\s*目標值?[為是:：\s]*$/, "")))
  );
}

function speaksOfTargets({ figure, after }: Mention): boolean {
  return /^子(?:項|指標|目標)$/.test(figure.unit) || (figure.unit === "項" && ofTargets.test(after));
}

function isFactor({ before, after, figure }: Mention): boolean {
  const isRatio = /^\s*[×xX*＊]\s*(?:100|１００|百)/.test(after);
  return figure.kind === "count" && ((factorAfter.test(after) && !isRatio) || factorBefore.test(before));
}

function isGivenUp({ before, after }: Mention): boolean {
  return givenUp.test(before) && becomes.test(after);
}

/** 乘以 100%, and the 1 of ＝〔1＋（目標值－實際值）÷目標值〕. */
function isConstant({ before, after }: Mention): boolean {
  return (
    /[乘×]\s*(?:(?:以|上)\s*)?$/.test(before) ||
    /^\s*(?:減去?|[－\-–−])(?:\s*[(（])?\s*實[際績]/.test(after) ||
    (/[〔（(［[＝=]\s*$/.test(before) && /^\s*[－＋+\-–−]/.test(after))
  );
}

/** 達標者達成度以 100% 計，未達標者以 0% 計. */
function isRuleForReached({ figure, before, after, sentenceBefore }: Mention): boolean {
  if (figure.kind !== "percentage" || (figure.value !== 0 && figure.value !== 100)) return false;
  const isOfThose = /(?:未(?:發生|達成?|達標)|者|以上|以下|(?:為|以))[^，。；\d]{0,8}$/.test(before);
  const isReckoned =
    /達成[率度]|達標|未達|發生|者\s*(?:(?:為|以|得)\s*)?$/.test(before) ||
    /^\s*(?:計|列計)/.test(after) ||
    // 0 件為達成度 100%，1 件以上為 0%.
    (figure.value === 0 && /達成[率度]/.test(sentenceBefore));
  return isOfThose && isReckoned;
}

/** 65%～75%: neither end is the target. */
function isEndOfRange({ before, after }: Mention): boolean {
  return (
    /\d[^，。；]{0,4}[～~〜]\s*$/.test(before) ||
    /^\s*[～~〜]\s*\d/.test(after) ||
    (/\d\s*(?:(?:%|\p{Script=Han}{1,3})\s*)?[至到與和]\s*$/u.test(before) &&
      /^[^，。；\d]{0,4}(?:間|範圍)/.test(after)) ||
    /^\s*[至到與和]\s*[\d.]+[^，。；\d]{0,6}(?:間|範圍)/.test(after)
  );
}

/** 120 名（每處 12 名，計 10 處）: how a target comes about, unless a level stands in the bracket. */
function isExplained({ sentenceBefore }: Mention): boolean {
  const bracket = /\d[^，。；（(\d]{0,8}[（(]([^）)]*)$/.exec(sentenceBefore)?.[1];
  return bracket !== undefined && /每/.test(bracket) && !/合計|共計|總/.test(bracket);
}

/** 採 5 分量表, 滿分 10 分: what is marked from; 50% 加權: how it is put together. */
function isOfScale({ before, after }: Mention): boolean {
  return (
    /^\s*(?:評?量表|量尺|尺度|等第|級距|評量|計分|加權|制(?=[，,、。]|$))/.test(after) ||
    /(?:滿分|總分)\s*(?:[為是:：]\s*)?$/.test(before)
  );
}

/** 50 條重要河川嚴重污染長度÷總長度: of what is divided. */
function isOfDividend({ figure, after }: Mention): boolean {
  return (
    figure.kind === "count" && /^[^，。；、÷／/\d（()）＝=]{3,30}[÷／/]\s*\p{Script=Han}{2}/u.test(after)
  );
}

/** 較前 3 年平均（15 人）減少. */
function isBaseOfChange({ before, after }: Mention): boolean {
  return (
    /[較比][^，。；]{0,16}[（(]\s*$/.test(before) &&
    /^\s*[)）]\s*(?:減少|降低|下降|增加|成長|提升)/.test(after)
  );
}

function isCalledTarget(mention: Mention): boolean {
  return calledTarget.test(mention.before) || calledTargetInSentence.test(mention.sentenceBefore);
}

export function isPlannedFigure(mention: Mention): boolean {
  return calledTarget.test(mention.before);
}

/** 由 112 年之 6.0% 降至 4.5%: the year is that of the first figure. */
const leadsOn = /(?:降|增|升|提[高升昇]|減|成長|縮短|調整|達)(?:至|到|為)[^\d]{0,6}$/;

/** Targets of several years (112 年 50%、113 年 60%): that of the report's year. */
function ofFiscalYear(mentions: readonly Mention[], fiscalYear: number | null): readonly Mention[] {
  if (fiscalYear === null) return mentions;
  const notEarlier = mentions.filter(
    (mention) =>
      mention.year === null ||
      mention.year >= fiscalYear ||
      isComparison(mention) ||
      leadsOn.test(mention.before),
  );
  const known = notEarlier.length > 0 ? notEarlier : mentions;
  if (!known.some(({ year }) => year === fiscalYear)) return known;
  return known.filter(({ year }) => year === null || year === fiscalYear);
}

/** What one of several is to reach, what is spent on it, and 100% of the target are targets only where no other is. */
function isSecondary(mention: Mention): boolean {
  const { before, after, figure } = mention;
  if (forEach.test(before) || ofSeveralYears.test(before) || isRuleOfReckoning(mention)) return true;
  return figure.kind === "percentage"
    ? /[占佔]\s*$|刪減|減列|預算/.test(before) || /^\s*(?:為上限|為限|封頂|者)/.test(after)
    : figure.unit.endsWith("元") && spent.test(before);
}

/** 完成率達 100% beside what is to be completed, 達成率以 100% 計. */
function isRuleOfReckoning({ figure, before }: Mention): boolean {
  const isWhole = figure.kind === "percentage" && (figure.value === 0 || figure.value === 100);
  return isWhole && (wholeReached.test(before) || ofReckoning.test(before));
}

/** 50 場，較前年度增加 5 場: the rise says nothing that the level does not. */
function comparesOther(mention: Mention, all: readonly Mention[]): boolean {
  return (
    isComparison(mention) &&
    all.some(
      (other) =>
        other !== mention &&
        other.section === mention.section &&
        other.paragraph === mention.paragraph &&
        other.figure.unit === mention.figure.unit &&
        !isComparison(other),
    )
  );
}
