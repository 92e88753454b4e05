import { Refusal } from "./refusal";
import { forEachCell, type Sheet } from "./sheet";
import type { Area } from "./snapshot";

const MESSAGE =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";

/** Refuses when the sheet is protected and the area holds a locked cell. */
export function requireEditable(sheet: Sheet, area: Area): void {
  if (!sheet.isProtected) return;
  let unlocked = 0;
  forEachCell(sheet, area, (cell) => {
    if (!cell.format.locked) unlocked += 1;
  });
  if (unlocked < area.rowCount * area.columnCount) throw new Refusal("AccessDenied", MESSAGE);
}

/** Refuses what protection forbids unless its option allows it: `allowFormatCells`, `allowInsertRows`. */
export function requireAllowed(sheet: Sheet, option: string): void {
  if (sheet.isProtected && sheet.protectionOptions[option] !== true)
    throw new Refusal("AccessDenied", MESSAGE);
}
