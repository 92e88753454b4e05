import { makeStyles, ProgressBar, Text } from "@fluentui/react-components";
import type { Messages } from "../../locale/messages";
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
  const portion = activity.verb === "import" ? null : activity.portion;
  const text = activityText(activity, messages);
  return (
    <div className={styles.progress}>
      <Text>{text}</Text>
      <ProgressBar aria-label={text} {...(portion === null ? {} : { value: portion })} />
    </div>
  );
}

function activityText(activity: Activity, { building, conversion, ...messages }: Messages): string {
  switch (activity.verb) {
    case "import":
      return messages.import.reading;
    case "build":
      return activity.portion === null
        ? building.starting
        : building.progress(Math.round(activity.portion * 100));
    case "convert":
      return conversion.running;
  }
}
