import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { reviewMessagesFor } from "../../locale/review-messages";
import type { Finding } from "../../report/review/finding";
import { groupFindings } from "../finding-groups";
import { useLanguage, useMessages } from "../messages-context";
import { SeverityIcon } from "./SeverityIcon";

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
});

interface FindingListProps {
  readonly findings: readonly Finding[];
}

/** What the review of the imported text found, the gravest first. */
export function FindingList({ findings }: FindingListProps) {
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
            <SeverityIcon severity={group.severity} />
            <Text>
              <Text weight="semibold">
                {[review.severities[group.severity], preview.indicators(group.indicators)]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </Text>
              <br />
              {group.sentence}
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
