import { normaliseText, originOf } from "../figures/normalised-text";
import { readListMarker } from "../numbering/list-marker";
import { nameOfLabel } from "./label-names";
import { readSectionHeading, type SectionHeading } from "./headings";

/** 甲、 a) (b) and the signs of a list, none of which numbers anything elsewhere. */
const item =
  /^(?:[甲乙丙丁戊己庚辛壬癸][、.．]\s*|[(（][甲乙丙丁戊己庚辛壬癸壹貳參肆伍陸a-h][)）]\s*|[a-h][).、]\s*|[[【〔〈《■□●○◎◆◇※▲△★☆▪▶►➤▍▌*•·‧\s]+)/;
const closing = /^\s*(?:[\]】〕〉》]\s*)?(?:[:：]|→|➜|=>)\s*|^\s*[\]】〕〉》]\s*|^\s*$/;
/** Behind the sign of an item a blank sets the label off as well: ★目標　30 處. */
const blank = /^[\s　]+/;
/** With a blank alone behind them they begin a sentence: 推動 4 項措施. */
const verb = /^(?:執行|辦理|推動|實施)$/;
const longestLabel = 40;

/** a) or 甲、 with nothing behind it: what follows belongs to it. */
export function isBareItem(piece: string): boolean {
  const sign = item.exec(piece)?.[0] ?? readListMarker(piece)?.marker ?? "";
  return sign !== "" && piece.slice(sign.length).trim() === "";
}

/** A label at the start of a paragraph, or a standard heading there; it must be set off by a colon, a bracket or an item's sign. */
export function readLabel(paragraph: string): SectionHeading | null {
  return labelAt(paragraph)?.label ?? readSectionHeading(paragraph);
}

/** Only a label within a bracket or behind the sign of an item (【目標值】, ●目標：), or a standard heading. */
export function readSignedLabel(paragraph: string): SectionHeading | null {
  const found = labelAt(paragraph);
  return (found?.isSigned ? found.label : null) ?? readSectionHeading(paragraph);
}

function labelAt(paragraph: string): { readonly label: SectionHeading; readonly isSigned: boolean } | null {
  const marker = readListMarker(paragraph);
  const body = marker?.rest ?? paragraph.trimStart();
  const sign = item.exec(body)?.[0] ?? "";
  const words = body.slice(sign.length);
  const normalised = normaliseText(words.slice(0, longestLabel));
  const found = /^[\p{Script=Han}a-z]{2,12}/iu.exec(normalised.text);
  const name = found && nameOfLabel(found[0]);
  if (!name) return null;
  const end = originOf(normalised, found[0].length);
  const rest = words.slice(end);
  const isSigned = marker !== null || sign.trim() !== "";
  const close =
    closing.exec(rest)?.[0] ?? (isSigned && !verb.test(found[0]) ? blank.exec(rest)?.[0] : undefined);
  if (close === undefined) return null;
  const label: SectionHeading = {
    name,
    heading: words.slice(0, end),
    rest: rest.slice(close.length).trim(),
    level: marker?.level ?? 0,
    marker: marker?.marker ?? "",
  };
  return { label, isSigned };
}
