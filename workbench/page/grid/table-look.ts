import type { CSSProperties } from "react";
import type { TableSnapshot } from "../../workbook/snapshot";

const blue = "#4472c4";
const lightBlue = "#d9e1f2";

/** How a table's style colours one of its rows: `TableStyleMedium…` fills the header, the others draw lines. */
export function tableLook(table: TableSnapshot, row: number): CSSProperties {
  const isMedium = /Medium|Dark/.test(table.style);
  if (row === table.row) {
    return isMedium
      ? { background: blue, color: "#ffffff", fontWeight: 700 }
      : { fontWeight: 700, borderBottom: `2px solid ${blue}` };
  }
  const isBand = table.showBandedRows && (row - table.row) % 2 === 1;
  return isBand ? { background: lightBlue } : {};
}
