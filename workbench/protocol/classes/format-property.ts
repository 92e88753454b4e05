import type { FormatPatch } from "../../workbook/format";
import { commonFormat, formatArea } from "../../workbook/formatting";
import type { CellFormat } from "../../workbook/snapshot";
import type { Session } from "../object-model";
import { areaOf, type RangeTarget } from "../references";

export interface FormatProperty {
  readonly get: (target: RangeTarget) => unknown;
  readonly set: (target: RangeTarget, value: unknown, session: Session) => void;
}

/** A property of cells' looks: what all cells share, or null; setting it sets it for all. */
export function formatProperty(
  pick: (format: CellFormat) => unknown,
  patch: (value: unknown) => FormatPatch,
): FormatProperty {
  return {
    get: (target) => commonFormat(target.sheet, areaOf(target), pick),
    set: (target, value, { workbook }) =>
      workbook.change(() => formatArea(target.sheet, areaOf(target), patch(value))),
  };
}
