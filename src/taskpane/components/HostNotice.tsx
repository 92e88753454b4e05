import { Text } from "@fluentui/react-components";
import type { HostState } from "../connect-to-host";
import { useMessages } from "../messages-context";

/** Says so when Excel cannot be reached; draws nothing when all is well. */
export function HostNotice({ host }: { readonly host: HostState }) {
  const { host: sentences } = useMessages();
  const missing = host === "silent" ? host : host.missing;
  if (missing === null) return null;
  const { title, text } = sentences[missing];
  return (
    <div role="alert">
      <Text weight="semibold" block>
        {title}
      </Text>
      <Text>{text}</Text>
    </div>
  );
}
