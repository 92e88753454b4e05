import { paragraphsOf } from "../places";
import type { IndicatorRule, Remark } from "../rule";

const factor = /[×xX*＊✕]\s*(?:100(?!\d|,\d)|百)\s*(?:[%％﹪](?!\d))?/;
const ratio = /[/／∕÷]|除以|除於|[占佔]|之比|比[率例值]|百分比|得分|分之/;

/** 完成 10 縣市×100% at least says how many; 目標值 1,200 件×100% and 實際辦理項目×100% are no shares of anything. */
function multipliesFigure(before: string): boolean {
  const clause = before.split(/[，。；：:\n]/).at(-1) ?? "";
  return /[\d０-９一二三四五六七八九十]/.test(clause) && !/目標[值數]/.test(clause);
}

/**
 * ×100% with nothing to divide and no number to divide by; a fraction of which one side is missing; or a factor
 * *100, whose result carries no sign, beside a result in %. Details: `fault` (`noRatio`, `oneSided` or `factor`),
 * `formula`, `result` as printed for `factor`.
 */
export const formulaIncomplete: IndicatorRule = {
  scope: "indicator",
  id: "formula-incomplete",
  severity: "warning",
  find: ({ indicator }) =>
    paragraphsOf(indicator, ["standard"]).flatMap(({ text, place }): readonly Remark[] => {
      const found = factor.exec(text);
      if (!found) return [];
      const end = found.index + found[0].length;
      const quote =
        (/[^。；：;:\n]{0,30}$/.exec(text.slice(0, found.index))?.[0] ?? "") + text.slice(found.index, end);
      if (!ratio.test(text)) {
        const hasTarget = indicator.measures.some(({ target }) => target !== null);
        return hasTarget && multipliesFigure(text.slice(0, found.index))
          ? []
          : [{ place, quote, details: { fault: "noRatio", formula: quote } }];
      }
      if (/[/／÷]\s{0,4}[)）]?\s{0,4}[×xX*＊✕]|(?:^|[=＝:：(（])\s*[/／÷](?!\/)/.test(text)) {
        return [{ place, quote, details: { fault: "oneSided", formula: quote } }];
      }
      const result = indicator.stated[0]?.text ?? "";
      const formula = /^[^，,。；\n]*/.exec(text.slice(found.index))?.[0] ?? "";
      // ×100 for each hundred, where the achievement has a ×100% of its own.
      if (/[×xX*＊✕]\s*100\s*[%％﹪]/.test(text.normalize("NFKC"))) return [];
      if (/[%％﹪]/.test(formula) || !/[%％﹪]/.test(result)) return [];
      return [{ place, quote, details: { fault: "factor", formula: found[0], result } }];
    }),
};
