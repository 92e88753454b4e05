import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SheetOutcome } from "../../excel/build-sheets";
import { useMessages } from "../messages-context";
import type { CellLocation } from "../../excel/build-report";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: "none",
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  caption: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface KeptCellsProps {
  readonly sheets: readonly SheetOutcome[];
  readonly onGoTo: (cell: CellLocation) => void;
}

/** The planner's own words that a build met: kept, and where the plan says something else, both side by side. */
export function KeptCells({ sheets, onGoTo }: KeptCellsProps) {
  const { outcome } = useMessages();
  const styles = useStyles();
  const conflicts = sheets.flatMap((sheet) => sheet.conflicts);
  const kept = sheets.flatMap(({ name, edited, keptRows }) =>
    [...edited, ...keptRows.map((row) => row.address)].map((address) => ({ sheet: name, address })),
  );
  return (
    <>
      {conflicts.length > 0 && (
        <section className={styles.section}>
          <Text weight="semibold">{outcome.conflicts(conflicts.length)}</Text>
          <Text size={200}>{outcome.conflictsHint}</Text>
          <ul className={styles.list}>
            {conflicts.map(({ sheet, address, yours, ours }) => (
              <li key={`${sheet}!${address}`}>
                <CellLink cell={{ sheet, address }} onGoTo={onGoTo} />
                <div className={styles.pair}>
                  <Content caption={outcome.yours} content={yours} />
                  <Content caption={outcome.ours} content={ours} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {kept.length > 0 && (
        <section className={styles.section}>
          <Text weight="semibold">{outcome.keptEdits(kept.length)}</Text>
          <Text size={200}>{outcome.keptEditsHint}</Text>
          <ul className={styles.list}>
            {kept.map((cell) => (
              <li key={`${cell.sheet}!${cell.address}`}>
                <CellLink cell={cell} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function CellLink({ cell, onGoTo }: { readonly cell: CellLocation } & Pick<KeptCellsProps, "onGoTo">) {
  return (
    <Link as="button" onClick={() => onGoTo(cell)}>
      {cell.sheet}!{cell.address}
    </Link>
  );
}

function Content({
  caption,
  content,
}: {
  readonly caption: string;
  readonly content: string | number | boolean;
}) {
  const { outcome } = useMessages();
  const styles = useStyles();
  return (
    <Text size={200}>
      <span className={styles.caption}>{caption}</span>
      {content === "" ? outcome.empty : String(content)}
    </Text>
  );
}
