import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { reviewMessagesFor } from "../../locale/review-messages";
import type { Verdict } from "../../report/verdict/assessment";
import { useLanguage, useMessages } from "../messages-context";

/** In the order in which they matter to the planner. */
const icons: Readonly<Record<Verdict, ReactNode>> = {
  contradicts: <ErrorCircleRegular />,
  empty: <ErrorCircleRegular />,
  uncheckable: <WarningRegular />,
  implied: <InfoRegular />,
  asserted: <InfoRegular />,
  agrees: <CheckmarkCircleRegular />,
};

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: "none",
  },
  line: { display: "contents" },
  icon: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase300 },
});

/** How many indicators' stated achievement holds, and how many do not or cannot be checked. */
export function VerdictCounts({ verdicts }: { readonly verdicts: Readonly<Record<Verdict, number>> }) {
  const { preview } = useMessages();
  const review = reviewMessagesFor(useLanguage());
  const styles = useStyles();
  const occurring = (Object.keys(icons) as Verdict[]).filter((verdict) => verdicts[verdict] > 0);
  return (
    <section aria-label={preview.verdicts}>
      <Text weight="semibold" block>
        {preview.verdicts}
      </Text>
      <ul className={styles.list}>
        {occurring.map((verdict) => (
          <li key={verdict} className={styles.line}>
            <span className={styles.icon}>{icons[verdict]}</span>
            <Text>{review.verdicts[verdict]}</Text>
            <Text weight="semibold">{preview.verdictCount(verdicts[verdict])}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
