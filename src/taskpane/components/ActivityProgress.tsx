import { makeStyles, ProgressBar, Text } from "@fluentui/react-components";
import { useMessages } from "../messages-context";
import type { Activity } from "../panel-state";

const useStyles = makeStyles({
  // What is over in less than half a second need not flash by.
  progress: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "100ms",
    animationDelay: "400ms",
    animationFillMode: "both",
  },
});

/** What is being done, and how far it has come. */
export function ActivityProgress({ activity }: { readonly activity: Activity }) {
  const messages = useMessages();
  const styles = useStyles();
  const portion = activity.verb === "build" ? activity.portion : null;
  const text =
    activity.verb === "import"
      ? messages.import.reading
      : portion === null
        ? messages.building.starting
        : messages.building.progress(Math.round(portion * 100));
  return (
    <div className={styles.progress}>
      <Text>{text}</Text>
      <ProgressBar aria-label={text} {...(portion === null ? {} : { value: portion })} />
    </div>
  );
}
