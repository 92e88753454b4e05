import { COLUMN_LIMIT, isEntireRow, parseAddress } from "../../workbook/address";
import { invalidArgument } from "../../workbook/refusal";
import type { Page, Sheet } from "../../workbook/sheet";
import { areaArgument, flag, numberBetween, oneOf, record, text, isGiven } from "../arguments";
import { defineClass, type ObjectOf, isModelObject, type Session } from "../object-model";
import { rangeOf } from "./range";

type Change = (page: Page, value: unknown) => void;

function property(
  get: (page: Page) => unknown,
  change: Change,
): { get: (sheet: Sheet) => unknown; set: (sheet: Sheet, value: unknown, session: Session) => void } {
  return {
    get: ({ page }) => get(page),
    set: ({ page }, value, { workbook }) => workbook.change(() => change(page, value)),
  };
}

function margin(name: keyof Page["margins"]): ReturnType<typeof property> {
  return property(
    ({ margins }) => margins[name],
    (page, value) => (page.margins = { ...page.margins, [name]: numberBetween(value, 0, 3528) }),
  );
}

function flagProperty(
  name:
    | "blackAndWhite"
    | "centerHorizontally"
    | "centerVertically"
    | "draftMode"
    | "printGridlines"
    | "printHeadings",
): ReturnType<typeof property> {
  return property(
    (page) => page[name],
    (page, value) => (page[name] = flag(value)),
  );
}

const ZOOM_MEMBERS = new Set(["scale", "horizontalFitToPages", "verticalFitToPages"]);

function setZoom(page: Page, value: unknown): void {
  const zoom = record(value);
  const entries = Object.entries(zoom).filter(([, size]) => size !== null && size !== undefined);
  if (entries.length === 0 || entries.some(([name]) => !ZOOM_MEMBERS.has(name))) throw invalidArgument();
  // A scale and a number of pages exclude each other.
  if ("scale" in zoom && isGiven(zoom["scale"]) && entries.length > 1) throw invalidArgument();
  for (const [name, size] of entries)
    numberBetween(size, name === "scale" ? 10 : 0, name === "scale" ? 400 : 32_767);
  page.zoom = Object.fromEntries(entries) as Page["zoom"];
}

const PAPER_SIZES = [
  "A4",
  "A3",
  "A5",
  "B4",
  "B5",
  "Letter",
  "Legal",
  "Tabloid",
  "Executive",
  "Folio",
] as const;

function setTitleRows(sheet: Sheet, given: unknown): void {
  const area = isModelObject(given) ? areaArgument(given, sheet) : parseAddress(text(given))?.area;
  if (area === undefined) throw invalidArgument();
  // Whole rows only: `$1:$3`.
  if (
    !isEntireRow({ ...area, columnCount: isModelObject(given) ? COLUMN_LIMIT : area.columnCount, column: 0 })
  ) {
    throw invalidArgument();
  }
  sheet.page.titleRows = { first: area.row, last: area.row + area.rowCount - 1 };
}

export const pageLayoutObject: ObjectOf<Sheet> = defineClass<Sheet>("PageLayout", {
  "1.9": {
    properties: {
      BlackAndWhite: flagProperty("blackAndWhite"),
      BottomMargin: margin("bottom"),
      CenterHorizontally: flagProperty("centerHorizontally"),
      CenterVertically: flagProperty("centerVertically"),
      DraftMode: flagProperty("draftMode"),
      FirstPageNumber: property(
        ({ firstPageNumber }) => firstPageNumber,
        (page, value) => (page.firstPageNumber = value === "" ? "" : numberBetween(value, -32_765, 32_767)),
      ),
      FooterMargin: margin("footer"),
      HeaderMargin: margin("header"),
      HeadersFooters: { child: (sheet) => headerFooterGroupObject(sheet) },
      LeftMargin: margin("left"),
      Orientation: property(
        ({ orientation }) => orientation,
        (page, value) => (page.orientation = oneOf(value, ["Portrait", "Landscape"])),
      ),
      PaperSize: property(
        ({ paperSize }) => paperSize,
        (page, value) => (page.paperSize = oneOf(value, PAPER_SIZES)),
      ),
      PrintComments: property(
        ({ printComments }) => printComments,
        (page, value) => (page.printComments = oneOf(value, ["NoComments", "EndSheet", "InPlace"])),
      ),
      PrintErrors: property(
        ({ printErrors }) => printErrors,
        (page, value) => (page.printErrors = oneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"])),
      ),
      PrintGridlines: flagProperty("printGridlines"),
      PrintHeadings: flagProperty("printHeadings"),
      PrintOrder: property(
        ({ printOrder }) => printOrder,
        (page, value) => (page.printOrder = oneOf(value, ["DownThenOver", "OverThenDown"])),
      ),
      RightMargin: margin("right"),
      TopMargin: margin("top"),
      Zoom: property(({ zoom }) => zoom, setZoom),
    },
    reads: {
      GetPrintAreaOrNullObject: (sheet) =>
        sheet.page.printArea === null ? null : rangeOf(sheet, sheet.page.printArea),
      GetPrintTitleRowsOrNullObject: (sheet) => {
        const { titleRows } = sheet.page;
        if (titleRows === null) return null;
        const rowCount = titleRows.last - titleRows.first + 1;
        return rangeOf(sheet, { row: titleRows.first, column: 0, rowCount, columnCount: COLUMN_LIMIT });
      },
    },
    writes: {
      SetPrintArea: (sheet, [area], { workbook }) =>
        workbook.change(() => void (sheet.page.printArea = areaArgument(area, sheet))),
      SetPrintMargins(sheet, [unit, options], { workbook }) {
        const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
          oneOf(unit, ["Points", "Inches", "Centimeters"])
        ];
        const given = Object.entries(record(options)).filter(([, size]) => isGiven(size));
        const margins = given.map(([side, size]) => [side, numberBetween(size, 0, 3528) * points]);
        workbook.change(
          () => (sheet.page.margins = { ...sheet.page.margins, ...Object.fromEntries(margins) }),
        );
      },
      SetPrintTitleRows: (sheet, [rows], { workbook }) => workbook.change(() => setTitleRows(sheet, rows)),
    },
  },
});

const headerFooterGroupObject: ObjectOf<Sheet> = defineClass<Sheet>("HeaderFooterGroup", {
  "1.9": { properties: { DefaultForAllPages: { child: (sheet) => headerFooterObject(sheet) } } },
});

/** Excel's most for a header or a footer, its three parts together. */
const HEADER_LIMIT = 255;

function headerPart(
  name: "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter",
): ReturnType<typeof property> {
  return property(
    (page) => page[name],
    (page, value) => {
      if (text(value).length > HEADER_LIMIT) throw invalidArgument();
      page[name] = text(value);
    },
  );
}

const headerFooterObject: ObjectOf<Sheet> = defineClass<Sheet>("HeaderFooter", {
  "1.9": {
    properties: {
      CenterFooter: headerPart("centerFooter"),
      CenterHeader: headerPart("centerHeader"),
      LeftFooter: headerPart("leftFooter"),
      LeftHeader: headerPart("leftHeader"),
      RightFooter: headerPart("rightFooter"),
      RightHeader: headerPart("rightHeader"),
    },
  },
});
