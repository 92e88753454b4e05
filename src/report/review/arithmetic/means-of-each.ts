import { isPrintedAs, scaleOf } from "../../figures/printed-as";
import { sameUnit } from "../../figures/units";
import { mostAddends } from "../../import/measures/parts";
import { isEarlierInSentence } from "../../import/measures/mention";
import type { Indicator, Quantity } from "../../model";
import type { IndicatorUnderReview } from "../rule";
import type { WrongShare } from "./wrong-share";

const ofEach = /平均[每一](?:一)?\s*([人員場戶件家校處所案班隊])\p{Script=Han}{0,8}\s*$/u;

/** 員工 2,880 人，總訓練時數 104,864 小時，平均每人 37.8 小時, where one total and one number of those stand before it, or are measured. */
export function meansOfEach({ indicator, mentions }: IndicatorUnderReview): readonly WrongShare[] {
  return mentions.flatMap((mean, index): readonly WrongShare[] => {
    const { figure, section, paragraph, before, sectionName } = mean;
    const each = ofEach.exec(before)?.[1];
    if (each === undefined || figure.kind !== "count" || figure.bound !== "exact") return [];
    if (!/progress|other|result/.test(sectionName)) return [];
    const told = mentions
      .slice(Math.max(0, index - mostAddends), index)
      .filter(
        (own) =>
          own.figure.kind === "count" &&
          isEarlierInSentence(own, mean) &&
          !/平均|每|目標/.test(own.before.slice(-8)),
      );
    const [total, otherTotal] = told.filter(
      (own) => sameUnit(own.figure.unit, figure.unit) && own.figure.value > figure.value,
    );
    const counts = told.filter((own) => own.figure.unit === each && !own.isPart);
    const [count, otherCount] =
      counts.length > 0 ? counts.map(({ figure: own }) => own) : actualsOf(indicator, each);
    if (!total || !count || otherTotal || otherCount || total.figure === count || count.value < 2) return [];
    const computed = total.figure.value / count.value;
    const scale = scaleOf(figure);
    if (isPrintedAs(computed / scale, figure.value / scale, figure.decimals)) return [];
    const place = { indicatorId: indicator.id, section, paragraph };
    const [part, whole] = [total.figure.text, count.text];
    return [{ place, share: figure.text, part, whole, computed, unit: figure.unit }];
  });
}

/** 平均每場 45 人次 of an indicator that counts 場. */
function actualsOf({ measures }: Indicator, each: string): readonly Quantity[] {
  const [measure, another] = measures;
  const isCounted = measure?.actual?.bound === "exact" && !another && measure.unit === each;
  return isCounted ? [measure.actual] : [];
}
