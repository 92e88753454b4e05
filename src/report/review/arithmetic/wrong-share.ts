import type { FindingPlace } from "../finding";
import { paragraphsOf } from "../places";
import type { IndicatorUnderReview } from "../rule";
import { budgetShares } from "./budget-shares";
import { meansOfEach } from "./means-of-each";
import { printedQuotients } from "./printed-quotients";
import { shareBesideCounts } from "./share-beside-counts";
import { sharesOfActual } from "./shares-of-actual";

/** A share or mean, as printed, and the two figures beside it that do not give it. */
export interface WrongShare {
  readonly place: FindingPlace;
  readonly share: string;
  readonly part: string;
  readonly whole: string;
  /** A fraction; of a mean so many of its unit. */
  readonly computed: number;
  /** Of a mean (平均每人 37.8 小時); absent of a share. */
  readonly unit?: string;
}

/** Shares and means that their own figures do not give, each told once. */
export function wrongSharesIn(subject: IndicatorUnderReview): readonly WrongShare[] {
  const beside = shareBesideCounts(subject);
  const found = [
    ...(beside ? [beside] : []),
    ...paragraphsOf(subject.indicator, ["progress", "result"]).flatMap(printedQuotients),
    ...budgetShares(subject),
    ...sharesOfActual(subject),
    ...meansOfEach(subject),
  ];
  return found.filter(
    (own, index) =>
      found.findIndex(
        ({ place, share }) =>
          share === own.share &&
          place.section === own.place.section &&
          place.paragraph === own.place.paragraph,
      ) === index,
  );
}
