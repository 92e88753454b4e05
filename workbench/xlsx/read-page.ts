import type { Element } from "@xmldom/xmldom";
import { parseAddress } from "../workbook/address";
import type { Area, PageSnapshot } from "../workbook/snapshot";
import { pointsFromInches } from "./lengths";
import { paperSizes, usualPaper } from "./paper-sizes";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "./xml";

/** Where a sheet's print area and repeated rows are kept: among the workbook's names, by the sheet's place. */
export interface PrintNames {
  readonly index: number;
  readonly names: readonly Element[];
}

/** How the sheet prints. */
export function readPage(part: Element, { index, names }: PrintNames): PageSnapshot {
  const setup = childOf(part, "pageSetup");
  const options = childOf(part, "printOptions");
  const ranges = (name: string): readonly Area[] =>
    rangesOf(
      names.find(
        (one) => attributeOf(one, "name") === `_xlnm.${name}` && numberOf(one, "localSheetId") === index,
      )?.textContent ?? "",
    );
  const rows = ranges("Print_Titles").find(({ column, columnCount }) => column === 0 && columnCount > 1_000);
  return {
    orientation: attributeOf(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperOf(numberOf(setup, "paperSize")),
    zoom: zoomOf(part, setup),
    margins: marginsOf(childOf(part, "pageMargins")),
    // The model has one print area; a second one is left out.
    printArea: ranges("Print_Area")[0] ?? null,
    titleRows: rows === undefined ? null : { first: rows.row, last: rows.row + rows.rowCount - 1 },
    centerHorizontally: flagOf(options, "horizontalCentered") ?? false,
    centerFooter: centerOf(childOf(part, "headerFooter", "oddFooter")?.textContent ?? ""),
  };
}

/** Breaks that somebody set: each before the row of its zero-based number. */
export function readRowBreaks(part: Element): readonly number[] {
  return childrenOf(childOf(part, "rowBreaks"), "brk")
    .filter((one) => flagOf(one, "man") === true)
    .map((one) => numberOf(one, "id") ?? 0)
    .filter((row) => row > 0)
    .sort((one, other) => one - other);
}

function paperOf(number: number | null): string {
  return [...paperSizes].find(([, one]) => one === number)?.[0] ?? usualPaper;
}

/** A page count of 0 means as many pages as it takes; a missing one means one. */
function zoomOf(part: Element, setup: Element | null): PageSnapshot["zoom"] {
  if (flagOf(childOf(part, "sheetPr", "pageSetUpPr"), "fitToPage") !== true) {
    return { scale: numberOf(setup, "scale") ?? 100 };
  }
  const across = numberOf(setup, "fitToWidth") ?? 1;
  const down = numberOf(setup, "fitToHeight") ?? 1;
  return {
    ...(across === 0 ? {} : { horizontalFitToPages: across }),
    ...(down === 0 ? {} : { verticalFitToPages: down }),
  };
}

/** In inches where a file gives none: Excel's "normal" margins. */
const usualMargins = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

function marginsOf(margins: Element | null): PageSnapshot["margins"] {
  const margin = (side: keyof typeof usualMargins): number =>
    pointsFromInches(numberOf(margins, side) ?? usualMargins[side]);
  return {
    top: margin("top"),
    bottom: margin("bottom"),
    left: margin("left"),
    right: margin("right"),
    header: margin("header"),
    footer: margin("footer"),
  };
}

/** `'報告'!$A$1:$C$9,'報告'!$1:$2`: a comma inside the quotes of a name separates nothing. */
function rangesOf(text: string): readonly Area[] {
  const references = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return references.flatMap((reference) => {
    const parsed = parseAddress(reference);
    return parsed === null ? [] : [parsed.area];
  });
}

/** The middle part of a footer; `&L`, `&C` and `&R` begin the parts, `&&` is a sign of the text. */
function centerOf(footer: string): string {
  let part = "C";
  let center = "";
  for (const [piece] of footer.matchAll(/&[\s\S]|[^&]+|&/g)) {
    const begun = /^&([LCR])$/i.exec(piece)?.[1];
    if (begun !== undefined) part = begun.toUpperCase();
    else if (part === "C") center += piece;
  }
  return center;
}
