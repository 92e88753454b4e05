import { isPrintedAs } from "../../figures/printed-as";
import type { PlacedText } from "../places";
import type { WrongShare } from "./wrong-share";

const printedQuotient =
  /(?<![\d,.]|[-－–—−×xX*＊＋+÷/]\s?)([\d,]{1,20}(?:\.\d{1,6})?)\s?\p{Script=Han}{0,4}\s?[÷/]\s?([\d,]+(?:\.\d+)?)\s?\p{Script=Han}{0,4}\s?[)〕］\]]?\s?(?:[×xX*]\s?100\s?%?)?\s?=\s?([\d,]+(?:\.(\d+))?)\s?%/gu;

/** A quotient that is printed with its result: （1,134／1,800）×100%＝68%. */
export function printedQuotients({ text, place }: PlacedText): readonly WrongShare[] {
  if (!/[=＝]/.test(text)) return [];
  return [...text.normalize("NFKC").matchAll(printedQuotient)].flatMap(
    ([, one = "", all = "", printed = "", decimals = ""]): readonly WrongShare[] => {
      const [part, whole, share] = [one, all, printed].map((figure) => Number(figure.replaceAll(",", "")));
      if (part === undefined || whole === undefined || share === undefined || whole === 0) return [];
      const computed = part / whole;
      if (isPrintedAs(computed * 100, share, decimals.length)) return [];
      return [{ place, share: `${printed}%`, part: one, whole: all, computed }];
    },
  );
}
