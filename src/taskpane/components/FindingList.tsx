import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useState, type ReactNode } from "react";
import { reviewMessagesFor } from "../../locale/review-messages";
import type { Finding } from "../../report/review/finding";
import { useLanguage, useMessages } from "../messages-context";
import type { CellLocation, LocatedFinding } from "../../excel/build-report";

/** As many as fit under the button on a small screen. */
const shownAtFirst = 3;

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: "none",
  },
  finding: { display: "flex", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase300 },
});

const icons: Readonly<Record<Finding["severity"], ReactNode>> = {
  error: <ErrorCircleRegular />,
  warning: <WarningRegular />,
  info: <InfoRegular />,
};

const severities: readonly Finding["severity"][] = ["error", "warning", "info"];

interface FindingListProps {
  readonly findings: readonly LocatedFinding[];
  /** Absent while nothing stands in the workbook yet. */
  readonly onGoTo?: (cell: CellLocation) => void;
}

/** What the review found, the gravest first. */
export function FindingList({ findings, onGoTo }: FindingListProps) {
  const { preview } = useMessages();
  const review = reviewMessagesFor(useLanguage());
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return <Text>{preview.noFindings}</Text>;
  const ordered = severities.flatMap((severity) =>
    findings.filter(({ finding }) => finding.severity === severity),
  );
  const shown = all ? ordered : ordered.slice(0, shownAtFirst);
  return (
    <section className={styles.section} aria-label={preview.findings(findings.length)}>
      <Text weight="semibold">{preview.findings(findings.length)}</Text>
      <ul className={styles.list}>
        {shown.map(({ finding, cell }, index) => (
          <li key={index} className={styles.finding}>
            <span className={styles.icon}>{icons[finding.severity]}</span>
            <Text>
              <Text weight="semibold">
                {review.severities[finding.severity]}
                {finding.indicator !== null && ` · ${preview.indicator(finding.indicator)}`}
              </Text>
              <br />
              {review.finding(finding)}
              {cell !== null && onGoTo !== undefined && (
                <>
                  <br />
                  <Link
                    as="button"
                    aria-label={`${preview.goTo} ${cell.sheet} ${cell.address}`}
                    onClick={() => onGoTo(cell)}
                  >
                    {preview.goTo} {cell.address}
                  </Link>
                </>
              )}
            </Text>
          </li>
        ))}
      </ul>
      {findings.length > shownAtFirst && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? preview.showFewer : preview.showAll(findings.length)}
        </Button>
      )}
    </section>
  );
}
