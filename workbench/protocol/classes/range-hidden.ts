import { isEntireColumn, isEntireRow } from "../../workbook/address";
import { requireAllowed } from "../../workbook/protection";
import { invalidArgument } from "../../workbook/refusal";
import { ensureColumn, ensureRow, type Sheet } from "../../workbook/sheet";
import { flag } from "../arguments";
import type { Session } from "../object-model";
import { areaOf, type RangeTarget } from "../references";

/** `rowHidden`, `columnHidden` and `hidden`: null where part of the range is hidden. */
export function hiddenProperty(what: "rows" | "columns" | "both"): {
  readonly get: (target: RangeTarget) => boolean | null;
  readonly set: (target: RangeTarget, value: unknown, session: Session) => void;
} {
  return {
    get(target) {
      if (what !== "both") return common(states(target, what));
      const rows = common(states(target, "rows"));
      const columns = common(states(target, "columns"));
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
    set(target, value, { workbook }) {
      const hidden = flag(value);
      const area = areaOf(target);
      const { sheet } = target;
      workbook.change(() => {
        if (what === "rows") {
          requireAllowed(sheet, "allowFormatRows");
          if (isEntireColumn(area)) throw invalidArgument();
          for (let row = area.row; row < area.row + area.rowCount; row += 1)
            ensureRow(sheet, row).hidden = hidden;
        } else {
          requireAllowed(sheet, "allowFormatColumns");
          if (isEntireRow(area)) throw invalidArgument();
          for (let column = area.column; column < area.column + area.columnCount; column += 1) {
            ensureColumn(sheet, column).hidden = hidden;
          }
        }
      });
    },
  };
}

function states(target: RangeTarget, what: "rows" | "columns"): readonly boolean[] {
  const { row, column, rowCount, columnCount } = areaOf(target);
  const { sheet } = target;
  const lines: (Sheet["rows"][number] | Sheet["columns"][number])[] =
    what === "rows"
      ? sheet.rows.slice(row, row + rowCount)
      : sheet.columns.slice(column, column + columnCount);
  const isShort = lines.length < (what === "rows" ? rowCount : columnCount);
  return [...Array.from(lines, (line) => line?.hidden === true), ...(isShort ? [false] : [])];
}

function common(all: readonly boolean[]): boolean | null {
  return all.every((one) => one === all[0]) ? (all[0] ?? false) : null;
}
