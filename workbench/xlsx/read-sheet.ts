import type { Element } from "@xmldom/xmldom";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Package } from "./package";
import { readCells } from "./read-cells";
import { readLines } from "./read-lines";
import { readPage, readRowBreaks } from "./read-page";
import type { Styles } from "./read-styles";
import { readTables } from "./read-tables";
import { readValidations } from "./read-validations";
import { parseAddress } from "../workbook/address";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "./xml";

/** What all sheets of a file share. */
export interface SheetSurroundings {
  readonly file: Package;
  readonly customFunctions: readonly string[];
  /** The texts that cells refer to by number. */
  readonly strings: readonly string[];
  readonly styles: Styles;
  /** The workbook's named ranges, among which print areas and repeated rows are kept. */
  readonly names: readonly Element[];
  /** The year in which the workbook's dates begin. */
  readonly firstDay: 1900 | 1904;
}

export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** Its place among all sheets of the workbook. */
  readonly index: number;
  readonly path: string;
  readonly part: Element;
}

export async function readSheet(
  { name, visibility, index, path, part }: SheetPart,
  surroundings: SheetSurroundings,
): Promise<SheetSnapshot> {
  const { file, styles, names } = surroundings;
  const view = childOf(part, "sheetViews", "sheetView");
  return {
    name,
    visibility,
    isProtected: flagOf(childOf(part, "sheetProtection"), "sheet") ?? false,
    cells: readCells(part, surroundings),
    ...readLines(part, styles.digitWidth),
    merges: childrenOf(childOf(part, "mergeCells"), "mergeCell").flatMap((merge) => {
      const parsed = parseAddress(attributeOf(merge, "ref") ?? "");
      return parsed === null ? [] : [parsed.area];
    }),
    tables: await readTables(file, path),
    validations: readValidations(part),
    frozen: frozenLines(childOf(view, "pane")),
    showGridlines: flagOf(view, "showGridLines") ?? true,
    rowBreaks: readRowBreaks(part),
    page: readPage(part, { index, names }),
  };
}

/** A window that is split without being frozen can be scrolled in each part; the model has none. */
function frozenLines(pane: Element | null): SheetSnapshot["frozen"] {
  if (!(attributeOf(pane, "state") ?? "").startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
}
