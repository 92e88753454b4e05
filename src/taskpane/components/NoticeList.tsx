import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { reviewMessagesFor } from "../../locale/review-messages";
import type { ImportNotice, NoticeCode } from "../../report/import/import-result";
import { useLanguage, useMessages } from "../messages-context";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What was mended while reading: one line for each kind of repair, with the places. */
export function NoticeList({ notices }: { readonly notices: readonly ImportNotice[] }) {
  const { preview } = useMessages();
  const review = reviewMessagesFor(useLanguage());
  const styles = useStyles();
  if (notices.length === 0) return null;
  const lines = new Map<NoticeCode, number[]>();
  for (const { code, line } of notices) lines.set(code, [...(lines.get(code) ?? []), line]);
  return (
    <details>
      <summary className={styles.summary}>{preview.notices(notices.length)}</summary>
      <ul className={styles.list}>
        {[...lines].map(([code, places]) => (
          <li key={code}>
            <Text>{review.notices[code](places)}</Text>
          </li>
        ))}
      </ul>
    </details>
  );
}
