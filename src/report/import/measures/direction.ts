import type { Direction } from "../../model";
import { timeUnit } from "./basis";
import type { Target } from "./target";

const lowerIsBetter =
  /[越愈][低少短小]者?[^，。；]{0,4}[越愈][好佳優]|負向指標|逆向?指標|反向指標|(?:以|較|愈)?(?:低於|少於)目標值?[^，。；]{0,2}(?:為|即為?)(?:[佳優]|達成|達標)|[以較][低少短小]者?為[佳優]|\blower (?:is )?better\b/i;
const higherIsBetter = /[越愈][高多大]者?[^，。；]{0,4}[越愈][好佳優]|正向指標/;

/** A formula whose result falls as the actual value rises: 目標值÷實際值, 2－實際÷目標, 1－(實際－目標)/目標, (2－8.1÷7.5). */
const falling = [
  /目標[值數]?\s*[÷/／]\s*實[際績]/,
  /(?:[2２]|目標[值數]?\s*[×xX*]\s*[2２])\s*[－–—−-](?:\s*[(（])?\s*(?:實[際績]|actual|result)/i,
  /目標[值數]?\s*[－–—−-]\s*實[際績][值數]?\s*[)）]\s*[÷/／]/,
  /[1１]\s*[－–—−-]\s*[(（]\s*實[際績][值數]?\s*[－–—−-]\s*目標/,
  /[＝=(（〔【「以：:]\s*[2２]\s*[－–—−-]\s*\d[\d.,]*\s*[÷/／]\s*\d/,
];

/** 平均處理天數: nobody aims at more of it. */
const waitingTime =
  /(?:處理|等候|等待|候補|回應|回復|答復|反應|審[查核議理]|核[發定准]|修復|搶修|通關|撥付|撥款|到場|到達|抵達|結案|辦結)[^，。；\d]{0,6}(?:天數|日數|時間|時程|時效|工作[天日]數?)/;

/**
 * Only what the words say (負向指標, 越低越好, 平均處理天數), or a target that is an upper limit.
 *
 * @param asked title and standard: what is measured
 * @param told the whole analysis, any part of which may say how its achievement is reckoned
 */
export function directionOf(
  { asked, told }: { readonly asked: string; readonly told: string },
  target: Target | null,
): Direction | null {
  const words = `${asked}\n${told}`;
  if (lowerIsBetter.test(words) || falling.some((formula) => formula.test(words))) return "down";
  if (higherIsBetter.test(words)) return "up";
  if (waitingTime.test(asked) && timeUnit.test(target?.unit ?? "")) return "down";
  // 低於每毫升 25 萬個: the word of bound stands before what it is counted in.
  if (/(?<![不未])(?:低於|少於)每[^，。；\d]{1,6}$/.test(target?.mention?.before ?? "")) return "down";
  const bound = target?.quantity.bound;
  return bound === "atMost" || bound === "below" ? "down" : null;
}
