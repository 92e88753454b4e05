import { chineseNumeralSigns, readChineseNumber } from "../../numbering/chinese-number";
import { likeness } from "../../import/measures/mention";
import type { Paragraph } from "../../model";
import { paragraphsOf } from "../places";
import { textOfSections } from "../../section-text";
import { openingWords } from "../opening-words";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";
import { wrongSumsIn } from "../arithmetic/wrong-sum";

const number = `([\\d０-９]{1,2}|[${chineseNumeralSigns}]{1,3})`;
const counter =
  "個?(場次|項|種|類|大類|面向|縣市|國|處|所|校|家|案|部|場|機關|單位|據點|條|款|縣|市|門|堂|座|棟|冊|本|輛|班|隊|社區|社|村|里|鄉鎮|鄉|鎮|區|館|園區|園|站|港|橋|路線|線|套|份|則|篇|幅|齣|支|組|團體|團|院|局|品項|系統|課程|個)";
/** 3 項：A、B · 3 項服務，分別為 A、B · 3 項（A、B） · 3 處，為 A、B. */
const announced = new RegExp(
  `(?<![\\d.,第${chineseNumeralSigns}])${number}\\s*${counter}(?!次|數)[^，。；：:、()（）\\d]{0,14}(?:[：:（(]|，?(?:分別|依序|計有)(?:為|是|有)?[：:]?|，?(?:包括|包含)[：:]?|，(?:為|即|係)(?!了))([^。；;：:)）]{3,300})`,
  "g",
);
/** The numbers of items within a sentence: (1)A、(2)B · ①A②B. */
const enumerator = /[(（][\d０-９一二三四五六七八九十]{1,2}[)）]|[①-⑳]/g;
const numberedItem = new RegExp(`([：:、，；]\\s{0,3})?(?:${enumerator.source})`, "g");
/** The end of A、B、C 等 4 項. */
const closing = new RegExp(`等\\s*(?:共計?|合計)?\\s*${number}\\s*${counter}(?!次|數)`, "g");
/** What precedes a list in its clause. */
const lead = /^.*?(?:包括|包含|計有|分別為|完成|辦理|推動|新增)/;
const longestList = 200;
const open = /(?:包括|包含|計有|涵蓋|如下|分別為)[：:]?([^。；;]{6,300})/;
const amount = /\d\s*(?:[人件次場元%％案戶家萬億]|小時)/;

/**
 * A list with more or fewer items than the number that announces it, or than the standard asks for, and parts that do
 * not give the total beside them. Items are
 * counted both with and without those joined by 及 and 和, so that only what differs either way is reported.
 * Details: `fault` (`sum`, `target` for a list beside the standard's number, or none), `count` announced, `least` and `most` items listed, `unit`.
 */
export const listedCountDiffers: IndicatorRule = {
  scope: "indicator",
  id: "listed-count-differs",
  severity: "warning",
  find: (subject) => {
    const inText = paragraphsOf(subject.indicator, ["progress", "result", "other"]).flatMap(
      ({ text, place }) =>
        [...announcedLists(text), ...closedLists(text), ...countedLists(text)].map((found) => ({
          place,
          ...found,
        })),
    );
    const { sections, id } = subject.indicator;
    const below = sections.flatMap(({ paragraphs }, section) =>
      paragraphs.flatMap((own, paragraph) =>
        itemsBelow(own, paragraphs.slice(paragraph + 1)).map((found) => ({
          place: { indicatorId: id, section, paragraph },
          ...found,
        })),
      ),
    );
    const sums = wrongSumsIn(subject).map(({ place, quote, total, sum, unit }) => ({
      place,
      quote: openingWords(quote, 60),
      details: { fault: "sum", count: total, least: sum, most: sum, unit },
    }));
    const found = [...inText, ...below, ...sums.filter((own) => !inText.some(isOfSame(own)))];
    return found.length > 0 ? found : againstTarget(subject);
  },
};

/** A sum in a bracket may be found as a list as well. */
function isOfSame(own: Remark) {
  return ({ details }: Pick<Remark, "details">): boolean =>
    details["count"] === own.details["count"] && details["unit"] === own.details["unit"];
}

type FoundList = Pick<Remark, "quote" | "details">;

function announcedLists(text: string): readonly FoundList[] {
  return [...separated(text).matchAll(announced)].flatMap(
    ({ 0: whole, 1: printed = "", 2: unit = "", 3: list = "" }) => {
      if (!/、/.test(list)) return [];
      const sum = sumOfCounts(list.split(/[、，,；;及與和]/), unit);
      const count = valueOf(printed);
      if (sum !== null && count !== null) {
        const details = { fault: "sum", count, least: sum, most: sum, unit };
        return sum === count ? [] : [{ quote: openingWords(whole, 60), details }];
      }
      if (amount.test(completeList(list)) || countOf(unit).test(list)) return [];
      return differing(valueOf(printed), list, unit, whole, /等/.test(list) || /包[括含]/.test(whole));
    },
  );
}

const counted = new RegExp(
  `${number}\\s*${counter}[^，。；：:、\\d]{0,14}[：:]\\s{0,2}(?=一[為是、])([^。]{4,300})`,
  "g",
);

/** 3 項法規修正：一為甲要點；二為乙要點. */
function countedLists(text: string): readonly FoundList[] {
  return [...text.matchAll(counted)].flatMap(({ 0: whole, 1: printed = "", 2: unit = "", 3: list = "" }) => {
    const count = valueOf(printed);
    const items = Array.from("一二三四五六七八九十").findIndex(
      (sign) => !new RegExp(`${sign}[為是、]`).test(list),
    );
    if (count === null || items < 2 || count === items) return [];
    return [{ quote: openingWords(whole, 60), details: { count, least: items, most: items, unit } }];
  });
}

/** What the items add up to, where each has a count of what is announced: 45 處（鳳山區 8 處、其他 37 處）. */
function sumOfCounts(items: readonly string[], unit: string): number | null {
  const counts = items.filter((item) => item.trim() !== "").map((item) => countOf(unit).exec(item)?.[1]);
  const values = counts.map((printed) => (printed === undefined ? null : valueOf(printed)));
  return values.length > 1 && values.every((value) => value !== null)
    ? values.reduce((sum, value) => sum + value, 0)
    : null;
}

function countOf(unit: string): RegExp {
  return new RegExp(`(?<![\\d０-９,.，．])([\\d０-９]{1,3})\\s*個?${unit}(?!次|數)\\s*$`);
}

/** Items with numbers of their own are told apart by 、 like any others. */
function separated(text: string): string {
  if ((text.match(enumerator)?.length ?? 0) < 2) return text;
  return text.replace(numberedItem, (_item, sign: string | undefined) => sign ?? "、");
}

function closedLists(text: string): readonly FoundList[] {
  return [...text.matchAll(closing)].flatMap(({ index, 0: end, 1: printed = "", 2: unit = "" }) => {
    const clause =
      text
        .slice(Math.max(0, index - longestList), index)
        .split(/[。；;：:，,(（)）]/)
        .at(-1) ?? "";
    const list = clause.replace(lead, "");
    if (!list.includes("、") || amount.test(list)) return [];
    return differing(valueOf(printed), list, unit, clause + end, true);
  });
}

/** With 等 a list may stop early; it can never be longer than its number. */
function differing(
  count: number | null,
  list: string,
  unit: string,
  quote: string,
  mayStopEarly: boolean,
): readonly FoundList[] {
  const { least, most } = itemsIn(list);
  if (count === null || count < 2 || (count >= least && count <= most)) return [];
  if (count > most && mayStopEarly) return [];
  return [{ quote: openingWords(quote, 60), details: { count, least, most, unit } }];
}

function itemsIn(text: string): { least: number; most: number } {
  const named = completeList(text).replace(/等[^、，]{0,6}$/, "");
  const items = named.split(/[、，,；;]/);
  const groups = [...items.slice(0, -1), ...(items.at(-1) ?? "").split(/以?及/)].filter(isSaid);
  const finest = named.split(/[、，,；;及和與暨]/).filter(isSaid);
  const coarsest = /，|,/.test(named) ? named.split(/[，,；;]/).length : groups.length;
  const withoutAnd = items.filter(isSaid);
  const joined = isTwoItems(withoutAnd) ? groups.length : withoutAnd.length;
  return {
    least: Math.min(coarsest, joined, groups.length),
    most: Math.max(finest.length, groups.length),
  };
}

function isSaid(item: string): boolean {
  return item.trim() !== "";
}

/** A list A、B及C is over at the comma behind it, and any list where another deed begins: 、E，並更新導覽牌 58 面. */
function completeList(whole: string): string {
  const text = whole.split(/[，,](?:並|且|另|同時|共|合計|均|皆|期|以利|有效)/)[0] ?? "";
  const [beforeComma = "", ...behind] = text.split(/[，,]/);
  const last = beforeComma.slice(beforeComma.lastIndexOf("、") + 1);
  const isOver = behind.length > 0 && last !== beforeComma && /[及與和暨]/.test(last);
  return isOver ? beforeComma : text;
}

/** The last item of 烘焙、汽車美容、水電修護及園藝造景 is two; that of A 制度、B 制度、C 及 D 制度 may be one. */
function isTwoItems(items: readonly string[]): boolean {
  const [one = "", other = "", further] = (items.at(-1) ?? "").split(/以?及/).map((item) => item.trim());
  if (items.length < 2 || other === "" || further !== undefined) return false;
  const usual = items.slice(0, -1).reduce((sum, item) => sum + item.trim().length, 0) / (items.length - 1);
  return Math.min(one.length, other.length) >= Math.max(2, 0.6 * usual);
}

/** 完成下列 3 項： with its items as paragraphs of the next level. */
function itemsBelow({ text, level }: Paragraph, following: readonly Paragraph[]): readonly FoundList[] {
  const found = new RegExp(`${number}\\s*${counter}[^。；：:、\\d]{0,16}[：:]\\s*$`).exec(text.slice(-40));
  if (!found) return [];
  const end = following.findIndex((own) => own.level <= level);
  const children = following.slice(0, end < 0 ? following.length : end);
  const nearest = Math.min(...children.map((own) => own.level));
  const listed = children.filter((own) => own.level === nearest && own.level > 0);
  const unit = found[2] ?? "";
  // 1.食品類 5 項 counts what it is an item of.
  const sum = sumOfCounts(
    listed.map((own) => own.text.replace(/[。；;，,]\s*$/, "")),
    unit,
  );
  const items = sum ?? listed.reduce((most, own) => most + 1 + (own.text.match(enumerator)?.length ?? 0), 0);
  const count = valueOf(found[1] ?? "");
  if (count === null || count < 2 || items < 2 || items === count) return [];
  const details = { ...(sum === null ? {} : { fault: "sum" }), count, least: items, most: items, unit };
  return [{ quote: found[0], details }];
}

/** 3 項 in the standard, and a list of the same things in 辦理情形 without a number of its own. */
function againstTarget({ indicator }: IndicatorUnderReview): readonly Remark[] {
  const measure = indicator.measures.find(({ unit }) => /^(?:項|種|類|項目)$/.test(unit));
  const target = measure?.target;
  if (!target || indicator.measures.some(({ actual }) => actual !== null)) return [];
  const standard = textOfSections(indicator, ["standard"]);
  return paragraphsOf(indicator, ["progress"]).flatMap(({ text, place }): readonly Remark[] => {
    const found = open.exec(text);
    if (!found || likeness(text.slice(0, found.index).slice(-60), standard) < 4) return [];
    const list = found[1] ?? "";
    if (!list.includes("、") && !list.includes("，")) return [];
    const { least, most } = itemsIn(list);
    if (target.value >= least) return [];
    return [
      {
        place,
        quote: openingWords(found[0], 60),
        details: { fault: "target", count: target.value, least, most, unit: measure.unit },
      },
    ];
  });
}

function valueOf(printed: string): number | null {
  const digits = printed.normalize("NFKC");
  return /^\d+$/.test(digits) ? Number(digits) : readChineseNumber(printed);
}
