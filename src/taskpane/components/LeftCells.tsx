import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellLocation } from "../../excel/build-report";
import type { LeftCell } from "../../excel/convert-formulas";
import { formulaMessagesFor } from "../../locale/formula-messages";
import { useLanguage, useMessages } from "../messages-context";

const shownAtFirst = 5;

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
    overflowWrap: "anywhere",
  },
});

interface LeftCellsProps {
  readonly cells: readonly LeftCell[];
  readonly onGoTo: (cell: CellLocation) => void;
}

/** The cells that were not converted as wished, each with its function and the reason. */
export function LeftCells({ cells, onGoTo }: LeftCellsProps) {
  const { preview } = useMessages();
  const { conversion } = formulaMessagesFor(useLanguage());
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (cells.length === 0) return null;
  const title = conversion.left(cells.length);
  return (
    <section className={styles.section} aria-label={title}>
      <Text weight="semibold">{title}</Text>
      <ul className={styles.list}>
        {(all ? cells : cells.slice(0, shownAtFirst)).map(({ sheet, address, name, reason }, index) => (
          <li key={`${sheet}!${address} ${index}`}>
            <Link as="button" onClick={() => onGoTo({ sheet, address })}>
              {sheet}!{address}
            </Link>
            <Text block>
              {name !== "" && <code>{name} </code>}
              {conversion.reasons[reason]}
            </Text>
          </li>
        ))}
      </ul>
      {cells.length > shownAtFirst && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? preview.showFewer : preview.showAll(cells.length)}
        </Button>
      )}
    </section>
  );
}
