import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useMessages } from "../messages-context";
import { countsOf } from "../reviewed-groups";
import { panelTabs, type PanelTab } from "../panel-tab";
import type { CurrentReview } from "../use-background-review";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    marginBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minWidth: "auto",
    borderRadius: 0,
    borderBottom: `2px solid transparent`,
    fontWeight: tokens.fontWeightRegular,
  },
  current: { borderBottomColor: tokens.colorCompoundBrandStroke, fontWeight: tokens.fontWeightSemibold },
  counts: { marginInlineStart: tokens.spacingHorizontalS },
});

interface PanelTabsProps {
  readonly tab: PanelTab;
  readonly review: CurrentReview;
  readonly onTab: (tab: PanelTab) => void;
}

/**
 * The way from one part of the panel to the other; the tab of the review always says what was found.
 * Without Fluent's TabList, which would add a sixth to the first load.
 */
export function PanelTabs({ tab, review, onTab }: PanelTabsProps) {
  const { tabs: messages } = useMessages();
  const styles = useStyles();
  const counts = countsOf(review);
  return (
    <nav aria-label={messages.label} className={styles.tabs}>
      {panelTabs.map((name) => (
        <Button
          key={name}
          appearance="subtle"
          size="small"
          className={mergeClasses(styles.tab, name === tab && styles.current)}
          aria-current={name === tab ? "page" : undefined}
          onClick={() => onTab(name)}
        >
          {messages[name]}
          {name === "review" && counts !== null && (
            <Text size={200} className={styles.counts}>
              {messages.counts(counts.error, counts.warning, counts.info)}
            </Text>
          )}
        </Button>
      ))}
    </nav>
  );
}
