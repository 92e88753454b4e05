import { likeness, type Mention } from "../../import/measures/mention";
import { sameUnit } from "../../figures/units";
import { paragraphsOf, type PlacedText } from "../places";
import { openingWords } from "../opening-words";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";
import { sharedPortion } from "../word-pairs";

/** Paragraphs are compared with each other only as far as a person would write them. */
const mostCompared = 40;
const longestCompared = 400;

/**
 * The same said twice in one indicator: a sentence word for word, two paragraphs nearly so, or one figure of the
 * same thing. Details: `first` and `second`, the words concerned.
 */
export const duplicateStatement: IndicatorRule = {
  scope: "indicator",
  id: "duplicate-statement",
  severity: "info",
  find: (subject) => {
    const found = [...repeatedSentences(subject), ...nearlyEqual(subject), ...repeatedFigures(subject)];
    const places = new Set<string>();
    return found.filter(({ place }) => {
      const key = `${String(place.section)} ${String(place.paragraph)}`;
      return !places.has(key) && places.add(key);
    });
  },
};

function repeatedSentences({ indicator }: IndicatorUnderReview): readonly Remark[] {
  const first = new Map<string, string>();
  return paragraphsOf(indicator, ["progress", "benefit", "other", "remedy"]).flatMap(({ text, place }) =>
    text.split(/[。；;]/).flatMap((sentence): Remark[] => {
      const key = sentence.replace(/[\s\p{P}]/gu, "");
      if (key.length < 12) return [];
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, sentence.trim());
      return earlier === undefined ? [] : [remarkOn(place, earlier, sentence.trim())];
    }),
  );
}

function nearlyEqual({ indicator }: IndicatorUnderReview): readonly Remark[] {
  const own = paragraphsOf(indicator, ["progress"])
    .filter(({ text }) => text.length >= 15 && text.length <= longestCompared)
    .slice(0, mostCompared);
  return own.flatMap((later, index) => {
    const earlier = own.slice(0, index).find((one) => saysTheSame(one, later));
    return earlier ? [remarkOn(later.place, earlier.text, later.text)] : [];
  });
}

/** The same words with other figures are another statement. */
function saysTheSame(one: PlacedText, other: PlacedText): boolean {
  const lengths = [one.text.length, other.text.length];
  if (Math.min(...lengths) < 0.7 * Math.max(...lengths)) return false;
  const figures = ({ text }: PlacedText) => (text.normalize("NFKC").match(/\d+/g) ?? []).join(" ");
  if (namesOtherPlace(one.text, other.text)) return false;
  return figures(one) === figures(other) && sharedPortion(one.text, other.text) >= 0.85;
}

/** What was done in 東區 and in 西區 is not the same. */
function namesOtherPlace(one: string, other: string): boolean {
  const [here, there] = [one, other].map((text) => text.match(place)?.join(" ") ?? "");
  return here !== "" && there !== "" && here !== there;
}

const place =
  /\p{Script=Han}{1,2}(?:區(?![域間塊分])|[鄉鎮村縣市]|里(?![程長])|[校院館園]|站(?!立)|國[小中]|分局|部落|社區)/gu;

/** 541 場次 of one activity in two paragraphs of 辦理情形, the second of which names nothing else. */
function repeatedFigures({ indicator, mentions }: IndicatorUnderReview): readonly Remark[] {
  const counts = mentions
    .filter(({ sectionName, figure }) => sectionName === "progress" && figure.kind === "count")
    .filter(({ figure, isPart }) => figure.value >= 10 && figure.unit !== "" && !isPart);
  const byValue = new Map<number, Mention[]>();
  return counts.flatMap((later) => {
    const same = byValue.get(later.figure.value) ?? [];
    const earlier = same.find((one) => tellsTheSame(one, later));
    byValue.set(later.figure.value, [...same.slice(-8), later]);
    const place = { indicatorId: indicator.id, section: later.section, paragraph: later.paragraph };
    return earlier ? [remarkOn(place, earlier.figure.text, later.figure.text)] : [];
  });
}

const verb = /參與|參加|辦理|舉辦|召開|完成|查獲|受理|訪視|輔導|培訓|訓練|宣導|補助|核發|服務|稽查|檢查/g;

function tellsTheSame(one: Mention, other: Mention): boolean {
  if (namesOtherPlace(one.sentenceBefore, other.sentenceBefore)) return false;
  if (one.paragraph === other.paragraph || !sameUnit(one.figure.unit, other.figure.unit)) return false;
  if (one.year !== other.year && one.year !== null && other.year !== null) return false;
  if (likeness(one.sentenceBefore, other.sentenceBefore) >= 4) return true;
  const namesNothing = likeness(other.before, other.before) < 2;
  const shared = (other.before.match(verb) ?? []).some((word) => one.before.includes(word));
  return namesNothing && shared;
}

function remarkOn(place: Remark["place"], first: string, second: string): Remark {
  return {
    place,
    quote: openingWords(second, 60),
    details: { first: shortened(first), second: shortened(second) },
  };
}

const longestTold = 30;

function shortened(text: string): string {
  return text.length > longestTold ? `${text.slice(0, longestTold)}…` : text;
}
