import { makeStyles, Text, tokens } from "@fluentui/react-components";
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

/** Says so when Excel cannot be reached; draws nothing when all is well. */
export function HostNotice({ host }: { readonly host: HostState }) {
  const { host: sentences } = useMessages();
  const styles = useStyles();
  const missing = host === "silent" ? host : host.missing;
  if (missing === null) return null;
  const { title, text } = sentences[missing];
  return (
    <div role="alert" className={styles.notice}>
      <Text weight="semibold" block>
        {title}
      </Text>
      <Text>{text}</Text>
    </div>
  );
}
