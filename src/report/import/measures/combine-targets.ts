import { sameUnit } from "../../figures/units";
import { quantityOf, type Mention } from "./mention";
import type { Target } from "./target";

const total = /(?:合計|共計|總計|總共|合共|累計(?:達)?|增?至)\s*(?:(?:至少|達|約|為)+\s*)?$/;
const sameThing = /(?:亦?即|相當於|換算)(?:應?達|為|增至)?\s*$/;
const restated = /(?:調整|修正|調降|調升|提高|下修|改|仍|維持|即)為?\s*$/;

/** 年度目標 40 處, behind ÷目標 40 處. */
const saysTarget = /^\s*(?:本?年度)?目標[值數]?[為是:：\s]*$/;

/** A total takes the place of the parts it adds up, and of the rise it results from. */
export function combine(mentions: readonly Mention[]): readonly Target[] {
  const targets: Target[] = [];
  for (const mention of mentions) {
    const { figure } = mention;
    const isTotal = total.test(mention.before.replace(/至少|不低於|不少於/g, ""));
    const last = targets.at(-1);
    if (last?.mention && sameThing.test(mention.before) && last.mention.sentence === mention.sentence) {
      // 成長 8%（即 5,400 套）: the level says it plainer.
      targets.splice(-1, 1, targetOf(mention));
    } else if (isTotal && last && sameUnit(last.unit, figure.unit)) {
      targets.splice(firstPart(targets, figure.unit), targets.length, totalOf(last, mention));
    } else if (!targets.some((target) => repeats(target, mention) || restates(target, mention))) {
      targets.push(targetOf(mention));
    }
  }
  return targets;
}

function firstPart(targets: readonly Target[], unit: string): number {
  const last = targets.length - 1;
  if (isRise(targets[last])) return last;
  const before = targets.findLastIndex((target) => !sameUnit(target.unit, unit));
  return before + 1;
}

function totalOf(last: Target, mention: Mention): Target {
  const level = targetOf(mention);
  const named = { ...level, label: isRise(last) ? last.label : "", context: last.context + level.context };
  return isRise(last) ? { ...named, increment: last.quantity } : named;
}

/** 增加 1,400 人, 新增接管 8,000 戶. */
function isRise(target: Target | undefined): boolean {
  const mention = target?.mention;
  return mention ? mention.figure.change || /(?:新增|淨增)[^，。；\d]{1,6}$/.test(mention.before) : false;
}

function repeats(target: Target, { figure, before }: Mention): boolean {
  // Whatever is all done is all done: 100% is one target however often it is named.
  const isSame =
    target.label === figure.label ||
    saysTarget.test(before) ||
    /[÷／/]\s*$/.test(before) ||
    (figure.unit === "%" && figure.value === 100);
  return target.quantity.value === figure.value && target.unit === figure.unit && isSame;
}

/** 由 3,000 件調整為 3,600 件 after a target of 3,600 件 says it again. */
function restates({ quantity, unit }: Target, { figure, before }: Mention): boolean {
  return quantity.value === figure.value && unit === figure.unit && restated.test(before);
}

function targetOf(mention: Mention): Target {
  const { figure, before, after } = mention;
  return {
    label: figure.label.replace(/^(?:年度|原訂|預定|績效)?目標(?:值|數)?$/, ""),
    unit: figure.unit,
    quantity: quantityOf(figure),
    context: before + after,
    mention,
  };
}

/** Only several measures need telling apart: by the words before the figure or, where there are none, after it. */
export function withLabels(targets: readonly Target[]): readonly Target[] {
  if (targets.length < 2) return targets.map((target) => ({ ...target, label: "" }));
  return targets.map((target) => {
    const after = (target.mention?.after ?? "").replace(/^[\s之的]+/, "").slice(0, 12);
    const own = shorten(target.label);
    const label =
      (isName(own) ? own : "") || (/^[\p{Script=Han}]{2,}/u.exec(after)?.[0] ?? "").replace(/^以[上下]/, "");
    return { ...target, label };
  });
}

/** What is cut out of a rule of reckoning names nothing: 度＝〔, 未達標者以. */
function isName(label: string): boolean {
  return (
    /^[\p{L}\p{N}\s·（）()－-]{2,}$/u.test(label) &&
    !/[以之為]$|(?:達標|達成|完成|超過|低於|高於|以[上下])[^，。；]{0,4}者$|除以|乘以|達成[率度]|未達/.test(
      label,
    )
  );
}

/** A long clause is named by its subject: 主管人員 of 主管人員應再取得有關領導統御…課程. */
function shorten(label: string): string {
  return label.length <= 12
    ? label
    : (/^(.{2,12}?)(?:應|須|需|均|每|取得|辦理|完成)/.exec(label)?.[1] ?? label.slice(-12));
}
