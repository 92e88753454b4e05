import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useState, type ReactNode } from "react";
import { reviewMessagesFor } from "../../locale/review-messages";
import type { Severity } from "../../report/review/finding";
import { groupFindings, type FindingGroup } from "../finding-groups";
import { useLanguage, useMessages } from "../messages-context";
import type { CellLocation, LocatedFinding } from "../../excel/build-report";

/** As many as fit under the button on a small screen. */
const shownAtFirst = 3;
/** A finding of a long report can hold for hundreds of indicators; these are enough to begin with. */
const cellsAtMost = 12;

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
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase300 },
});

const icons: Readonly<Record<Severity, ReactNode>> = {
  error: <ErrorCircleRegular />,
  warning: <WarningRegular />,
  info: <InfoRegular />,
};

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
  const groups = groupFindings(findings, review.finding);
  return (
    <section className={styles.section} aria-label={preview.findings(findings.length)}>
      <Text weight="semibold">{preview.findings(findings.length)}</Text>
      <ul className={styles.list}>
        {(all ? groups : groups.slice(0, shownAtFirst)).map((group) => (
          <li key={`${group.severity} ${group.sentence}`} className={styles.finding}>
            <span className={styles.icon}>{icons[group.severity]}</span>
            <Text>
              <Text weight="semibold">
                {[review.severities[group.severity], preview.indicators(numbersOf(group))]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </Text>
              <br />
              {group.sentence}
              {onGoTo !== undefined && <CellLinks group={group} onGoTo={onGoTo} />}
            </Text>
          </li>
        ))}
      </ul>
      {groups.length > shownAtFirst && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? preview.showFewer : preview.showAll(findings.length)}
        </Button>
      )}
    </section>
  );
}

function numbersOf({ indicators }: FindingGroup): readonly number[] {
  return [...new Set(indicators.flatMap(({ number }) => (number === null ? [] : [number])))];
}

interface CellLinksProps {
  readonly group: FindingGroup;
  readonly onGoTo: (cell: CellLocation) => void;
}

function CellLinks({ group, onGoTo }: CellLinksProps) {
  const { preview } = useMessages();
  const styles = useStyles();
  const cells = new Map(
    group.indicators.flatMap(({ cell }) => (cell === null ? [] : [[`${cell.sheet}!${cell.address}`, cell]])),
  );
  return (
    <span className={styles.cells}>
      {[...cells].slice(0, cellsAtMost).map(([key, cell]) => (
        <Link
          key={key}
          as="button"
          aria-label={`${preview.goTo} ${cell.sheet} ${cell.address}`}
          onClick={() => onGoTo(cell)}
        >
          {cell.address}
        </Link>
      ))}
    </span>
  );
}
