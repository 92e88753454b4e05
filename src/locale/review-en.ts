import { findingEn } from "./findings-en";
import type { ReviewMessages } from "./review-zh-TW";

const lines = (places: readonly number[]) =>
  `${places.length === 1 ? "line" : "lines"} ${places.slice(0, 6).join(", ")}${
    places.length > 6 ? ` and ${places.length - 6} more` : ""
  }`;

export const reviewEn: ReviewMessages = {
  severities: { error: "Error", warning: "Warning", info: "Note" },

  verdicts: {
    agrees: "Agree",
    contradicts: "Contradicted",
    implied: "Agree only with an inferred figure",
    asserted: "Claimed, without a count",
    uncheckable: "Cannot be checked, figures missing",
    empty: "Analysis empty",
  },

  notices: {
    shiftedColumn: (places) => `An indicator stood in the goal column and was moved back (${lines(places)}).`,
    continuedCell: (places) => `An analysis ran over several rows and was joined (${lines(places)}).`,
    splitParagraph: (places) => `A sentence cut in two was joined (${lines(places)}).`,
    markupRemoved: (places) => `Web page markup in the text was removed (${lines(places)}).`,
    goalInherited: (places) =>
      `No goal was given; the one above was taken, please confirm (${lines(places)}).`,
    pageBreak: (places) => `Blank lines in the table were read as page breaks (${lines(places)}).`,
    repeatedHeader: (places) => `A repeated title or header was skipped (${lines(places)}).`,
    shareAsPercentage: (places) =>
      `The achievements have no percent sign and are all below 5: they were read as shares, 0.95 as 95% (${lines(places)}).`,
    headerMissing: (places) =>
      `There was no header row; goal, indicator and analysis were read in this order (${lines(places)}).`,
  },

  finding: findingEn,
};
