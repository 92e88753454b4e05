import fc from "fast-check";
import { displayText } from "../../workbench/workbook/display-text";
import type {
  BorderFormat,
  CellFormat,
  CellSnapshot,
  JsonValue,
  LineSnapshot,
  PageSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../workbench/workbook/snapshot";
import { area, cell, sheet } from "./sample-workbook";

const color = fc.constantFrom("#000000", "#FFFFFF", "#C00000", "#1F4E79");
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });
/** As Excel keeps sizes. */
const quarterPoints = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least * 4, max: most * 4 }).map((quarters) => quarters / 4);

const border: fc.Arbitrary<BorderFormat> = fc.record({
  style: fc.constant("Continuous" as const),
  weight: fc.constantFrom("Hairline", "Thin", "Medium", "Thick"),
  color,
});

const format: fc.Arbitrary<CellFormat> = fc.record({
  numberFormat: fc.constantFrom("General", "0.0%", "#,##0", "@", '0"人"', "yyyy/m/d"),
  font: fc.record({
    name: fc.constantFrom("標楷體", "新細明體", "Calibri"),
    size: quarterPoints(8, 20),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.constantFrom("None", "Single", "Double", "SingleAccountant"),
    color,
  }),
  fill: maybe(color),
  horizontal: fc.constantFrom("General", "Left", "Center", "Right"),
  vertical: fc.constantFrom("Top", "Center", "Bottom"),
  wrapText: fc.boolean(),
  indentLevel: fc.nat(5),
  shrinkToFit: fc.boolean(),
  locked: fc.boolean(),
  borders: fc.record({
    top: maybe(border),
    bottom: maybe(border),
    left: maybe(border),
    right: maybe(border),
  }),
});

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom("陸客來臺", "=1+1", "100%", " 空白 ", "第一行\n第二行", "<&>\"'", "_x000D_"),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

type Content = Pick<CellSnapshot, "value" | "formula" | "isError" | "quotePrefix">;
const plain = { formula: null, isError: false, quotePrefix: false };
const content: fc.Arbitrary<Content> = fc.oneof(
  fc.oneof(number, fc.boolean(), fc.constant(null)).map((value) => ({ ...plain, value })),
  fc.record({ value: text, quotePrefix: fc.boolean() }).map((given) => ({ ...plain, ...given })),
  fc
    .record({
      value: fc.oneof(number, text, fc.constant("")),
      formula: fc.constantFrom("=A1*2", "=ACHIEVEMENT(B1,300)", '=IFNA(A1,"無")', '="ACHIEVEMENT("&A1&")"'),
    })
    .map((given) => ({ ...plain, ...given })),
  fc
    .constantFrom("#N/A", "#DIV/0!", "#VALUE!")
    .map((value) => ({ ...plain, value, formula: "=A1/0", isError: true })),
);

const cells: fc.Arbitrary<readonly CellSnapshot[]> = fc.uniqueArray(
  fc
    .record({ row: fc.nat(5), column: fc.nat(4), content, format })
    .map(({ row, column, content: given, format: looks }) =>
      cell(row, column, given.value, {
        ...given,
        format: looks,
        text: displayText(given, looks.numberFormat),
      }),
    ),
  { maxLength: 8, selector: ({ row, column }) => `${row} ${column}` },
);

const lines = (most: number): fc.Arbitrary<readonly LineSnapshot[]> =>
  fc
    .uniqueArray(fc.record({ index: fc.nat(8), size: quarterPoints(20, most), hidden: fc.boolean() }), {
      maxLength: 4,
      selector: ({ index }) => index,
    })
    .map((list) => [...list].sort((one, other) => one.index - other.index));

const page: fc.Arbitrary<PageSnapshot> = fc.record({
  orientation: fc.constantFrom("Portrait", "Landscape"),
  paperSize: fc.constantFrom("A4", "A3", "B4", "Letter"),
  zoom: fc.oneof(
    fc.integer({ min: 10, max: 400 }).map((scale) => ({ scale })),
    fc.constantFrom(
      { horizontalFitToPages: 1 },
      { verticalFitToPages: 2 },
      { horizontalFitToPages: 1, verticalFitToPages: 3 },
    ),
  ),
  margins: fc.record({
    top: quarterPoints(0, 90),
    bottom: quarterPoints(0, 90),
    left: quarterPoints(0, 90),
    right: quarterPoints(0, 90),
    header: quarterPoints(0, 40),
    footer: quarterPoints(0, 40),
  }),
  printArea: maybe(
    fc.record({ down: fc.integer({ min: 1, max: 9 }) }).map(({ down }) => area(1, 1, down, 3)),
  ),
  titleRows: maybe(fc.constantFrom({ first: 0, last: 0 }, { first: 1, last: 2 })),
  centerHorizontally: fc.boolean(),
  centerFooter: fc.constantFrom("", "&P / &N", "第 &P 頁"),
});

const anySheet = (name: string): fc.Arbitrary<SheetSnapshot> =>
  fc
    .record({
      isProtected: fc.boolean(),
      standardHeight: fc.constantFrom(15, 16.5),
      // None of the lines is as high or wide as that: a line like the others may be left out.
      standardWidth: fc.constantFrom(15, 18),
      cells,
      columns: lines(200),
      rows: lines(200),
      merges: fc.constantFrom([], [area(7, 0, 1, 2)], [area(7, 0, 2, 1), area(7, 1, 3, 2)]),
      frozen: fc.record({ rows: fc.nat(2), columns: fc.nat(2) }),
      showGridlines: fc.boolean(),
      rowBreaks: fc.constantFrom([], [3], [2, 6]),
      page,
    })
    .map((parts) => sheet(name, parts));

const settings = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(..."ab忽略 <&>\"'\n") }),
  fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as JsonValue),
  { maxKeys: 3 },
);

/** Two sheets with some of everything that is kept in a file, tables and spills excepted. */
export const anyWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({ first: anySheet("一"), second: anySheet("施政 'A'&B"), active: fc.nat(1), settings })
  .map(({ first, second, active, settings: kept }) => ({
    sheets: [first, second],
    activeSheet: active === 0 ? first.name : second.name,
    settings: kept,
  }));
