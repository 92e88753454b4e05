import { paragraphsOf } from "../places";
import { textOfSections } from "../../section-text";
import type { IndicatorRule } from "../rule";

const announced =
  /分(?:為|成|作)?\s*([\d０-９]{1,2}|[二兩三四五六七八九十]{1,2})\s*個?(季|階段|期|月)(?![刊報付繳款薪租])|(?:各季|每季|各階段|各期|上[、及]?下半年)分別(?:訂|設|定)|分\s*上[、及]?下半年(?:\s*[\d２二兩]\s*期)?|(?:分|按|逐)(季|階段|期|月)(?=[^，。；]{0,20}(?:達成|完成|辦理|推動|執行|實施|進行|目標))/;
const given =
  /(?:[上下]半年(?![、及和]|\s*(?:\d+\s*)?期)|第\s*[\d０-９一二三四五六]+\s*個?(?:季|階段|期)|[每各](?:季|階段|期|月)|Q[1-4]|(?<![\d０-９])[\d０-９]+\s*[至\-~～]\s*[\d０-９]+\s*月)(?:(?!全年|合計|共計|總計)[^。；]){0,30}?[\d０-９一二三四五六七八九十]+/;

/** 設計 20%、發包 45%、驗收 100%. */
const milestones = /(?<!\d)(?:\d+\s*[%％][^。；\d]{1,12}){2}\d+\s*[%％]/;

/**
 * A target in stages (分 4 季) whose stages nobody can look up. Details: `stages` as written.
 */
export const stagesMissing: IndicatorRule = {
  scope: "indicator",
  id: "stages-missing",
  severity: "info",
  find: ({ indicator }) => {
    const [first] = paragraphsOf(indicator, ["standard"]).flatMap((own) => {
      const found = announced.exec(own.text);
      return found ? [{ ...own, found }] : [];
    });
    const told = textOfSections(indicator, ["standard"]).replace(announced, "");
    if (!first || given.test(told) || milestones.test(told)) return [];
    return [{ place: first.place, quote: first.found[0], details: { stages: first.found[0] } }];
  },
};
