import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { readRegistration } from "../../functions/registration";
import type { HostState } from "../connect-to-host";
import { useMessages } from "../messages-context";

const useStyles = makeStyles({
  notice: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
});

/** Says so when Excel or the cell functions cannot be reached; draws nothing when all is well. */
export function HostNotice({ host }: { readonly host: HostState }) {
  const messages = useMessages();
  const styles = useStyles();
  const missing = host === "silent" ? host : host.missing;
  if (missing !== null) {
    const { title, text } = messages.host[missing];
    return (
      <div role="alert" className={styles.notice}>
        <Text weight="semibold" block>
          {title}
        </Text>
        <Text>{text}</Text>
      </div>
    );
  }
  if (readRegistration().state === "registered") return null;
  return <Text size={200}>{messages.functions.unavailable}</Text>;
}
