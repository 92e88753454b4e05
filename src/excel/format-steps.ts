import { addressOf } from "../report/layout/cell-location";
import type { PlannedCell } from "../report/layout/sheet-plan";
import { styles } from "../report/layout/styles";
import type { CellStyle, Line } from "../report/layout/styles";
import type { SheetDifference } from "./difference";
import { areasByValue, bandsOf } from "./style-areas";
import type { Bands, PlacedRow, StyledArea } from "./style-areas";
import { actionBytes, cutRows, sizeInRequest } from "./write-step";
import type { WriteStep } from "./write-step";

/** Points: a row of the default font. */
const standardHeight = 15;

/** What `Range` and `RangeAreas` have in common. */
type Area = Excel.Range | Excel.RangeAreas;
type Value = string | number | boolean | null;

interface FormatProperty {
  readonly valueOf: (look: CellStyle) => Value;
  /** What the cells of a new sheet have. */
  readonly initial: Value;
  readonly set: (area: Area, value: never) => void;
}

function property<Own extends Value>(
  valueOf: (look: CellStyle) => Own,
  initial: Own | null,
  set: (area: Area, value: Own) => void,
): FormatProperty {
  return { valueOf, initial, set };
}

/** Each property is set once for all cells of a value, instead of each cell with all its properties. */
const formatProperties: readonly FormatProperty[] = [
  property(
    (look) => look.fontName,
    null,
    (area, value) => (area.format.font.name = value),
  ),
  property(
    (look) => look.fontSize,
    null,
    (area, value) => (area.format.font.size = value),
  ),
  property(
    (look) => look.bold,
    false,
    (area, value) => (area.format.font.bold = value),
  ),
  property(
    (look) => look.horizontal,
    "General",
    (area, value) => (area.format.horizontalAlignment = value),
  ),
  property(
    (look) => look.vertical,
    null,
    (area, value) => (area.format.verticalAlignment = value),
  ),
  property(
    (look) => look.wrap,
    false,
    (area, value) => (area.format.wrapText = value),
  ),
  property(
    (look) => look.fill,
    null,
    (area, value) => {
      if (value === null) area.format.fill.clear();
      else area.format.fill.color = value;
    },
  ),
];

/** Looks and heights of the rows that are new or look different now. */
export function formatSteps(difference: SheetDifference): WriteStep[] {
  const { sheet, restyled } = difference;
  const placed = placedRows(difference, new Set(restyled));
  const bands = bandsOf(sheet.plan, placed);
  if (bands.length === 0) return [];
  const isNew = sheet.standing.rows.length === 0;
  return [
    ...formatProperties.flatMap((one) => propertySteps(sheet.standing.name, bands, one, isNew)),
    ...numberFormatSteps(difference, placed),
    ...borderSteps(difference, bands, isNew),
    ...heightSteps(difference, placed),
  ];
}

function placedRows({ sheet }: SheetDifference, wanted: ReadonlySet<number>): PlacedRow[] {
  return sheet.alignment.rows.flatMap(({ plan }, row) =>
    plan !== null && wanted.has(row) ? [{ row, plan }] : [],
  );
}

function propertySteps(
  sheet: string,
  bands: Bands,
  { valueOf, initial, set }: FormatProperty,
  isNew: boolean,
): WriteStep[] {
  const [base, ...exceptions] = areasByValue(bands, valueOf);
  if (base === undefined) return [];
  const whole = areasByValue(bands, () => null)[0]?.areas ?? [];
  const baseSteps =
    isNew && base.value === initial ? [] : areaSteps(sheet, whole, (area) => set(area, base.value as never));
  return [
    ...baseSteps,
    ...exceptions.flatMap(({ value, areas }) => areaSteps(sheet, areas, (area) => set(area, value as never))),
  ];
}

/** A number format is set by a matrix, over the columns that have one: several areas at once take none. */
function numberFormatSteps({ sheet }: SheetDifference, placed: readonly PlacedRow[]): WriteStep[] {
  const { plan, standing } = sheet;
  const formatted = plan.columns.flatMap((_, column) =>
    plan.rows.some(({ cells }) => numberFormatOf(cells[column]) !== "General") ? [column] : [],
  );
  const first = formatted[0];
  const last = formatted.at(-1);
  if (first === undefined || last === undefined) return [];
  const rows = placed.map(({ row, plan: index }) => {
    const cells = plan.rows[index]?.cells ?? [];
    return { row, formats: cells.slice(first, last + 1).map(numberFormatOf) };
  });
  return consecutive(rows).flatMap((run) =>
    cutRows(run, last - first + 1, ({ formats }) => sizeInRequest(formats)).map((part) => {
      const matrix = part.map(({ formats }) => formats);
      return {
        sheet: standing.name,
        bytes: sizeInRequest(matrix) + 2 * actionBytes,
        queue: (worksheet: Excel.Worksheet) => {
          const top = part[0]?.row ?? 0;
          worksheet.getRangeByIndexes(top, first, matrix.length, last - first + 1).untrack().numberFormat =
            matrix;
        },
      };
    }),
  );
}

function numberFormatOf(cell: PlannedCell | undefined): string {
  return cell === undefined ? "General" : styles[cell.style].numberFormat;
}

/** Rows, ascending, as runs of rows next to each other. */
function consecutive<Row extends { readonly row: number }>(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  for (const row of rows) {
    const run = found.at(-1);
    if (run !== undefined && run.at(-1)?.row === row.row - 1) run.push(row);
    else found.push([row]);
  }
  return found;
}

const sides = [
  { side: "top", edge: "EdgeTop", inside: "InsideHorizontal" },
  { side: "bottom", edge: "EdgeBottom", inside: "InsideHorizontal" },
  { side: "left", edge: "EdgeLeft", inside: "InsideVertical" },
  { side: "right", edge: "EdgeRight", inside: "InsideVertical" },
] as const;

/** First all lines away, then those there are: neighbours share a line, and the one that has it wins. */
function borderSteps(difference: SheetDifference, bands: Bands, isNew: boolean): WriteStep[] {
  const { sheet, restyled } = difference;
  const name = sheet.standing.name;
  const whole = areasByValue(bands, () => null)[0]?.areas ?? [];
  const cleared = isNew
    ? []
    : sides.flatMap(({ edge, inside }) => [
        ...areaSteps(name, whole, (area) => setLine(area, edge, "none")),
        ...areaSteps(
          name,
          whole.filter((area) => isSeveral(area, inside)),
          (area) => setLine(area, inside, "none"),
        ),
      ]);
  const withNeighbours = new Set(restyled.flatMap((row) => [row - 1, row, row + 1]));
  const lined = bandsOf(sheet.plan, placedRows(difference, withNeighbours));
  const drawn = sides.flatMap(({ side, edge, inside }) => {
    const areas =
      areasByValue(lined, (look) => look.borders[side]).find(({ value }) => value === "thin")?.areas ?? [];
    return [
      ...areaSteps(name, areas, (area) => setLine(area, edge, "thin")),
      ...areaSteps(
        name,
        areas.filter((area) => isSeveral(area, inside)),
        (area) => setLine(area, inside, "thin"),
      ),
    ];
  });
  return [...cleared, ...drawn];
}

type BorderName = (typeof sides)[number]["edge" | "inside"];

function isSeveral(area: StyledArea, inside: BorderName): boolean {
  return (inside === "InsideHorizontal" ? area.rowCount : area.columnCount) > 1;
}

function setLine(area: Area, edge: BorderName, line: Line): void {
  const border = area.format.borders.getItem(edge);
  if (line === "none") border.style = "None";
  else {
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = "#000000";
  }
}

function heightSteps({ sheet }: SheetDifference, placed: readonly PlacedRow[]): WriteStep[] {
  const { plan, standing } = sheet;
  const rows = placed.map(({ row, plan: index }) => ({
    row,
    properties: { format: { rowHeight: plan.rows[index]?.height ?? standardHeight } },
  }));
  return consecutive(rows).flatMap((run) =>
    cutRows(run, 1, ({ properties }) => sizeInRequest(properties)).map((part) => {
      const all = part.map(({ properties }) => properties);
      return {
        sheet: standing.name,
        bytes: sizeInRequest(all) + 2 * actionBytes,
        queue: (worksheet: Excel.Worksheet) =>
          worksheet
            .getRangeByIndexes(part[0]?.row ?? 0, 0, all.length, 1)
            .untrack()
            .setRowProperties(all),
      };
    }),
  );
}

/** Excel takes a list of addresses as one argument; how long it may be is not documented. */
const addressCharacters = 2_000;

/** One action for many areas. */
function areaSteps(sheet: string, areas: readonly StyledArea[], set: (area: Area) => void): WriteStep[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = lists.length - 1;
    const list = lists[last];
    if (list === undefined || list.length + address.length > addressCharacters) lists.push(address);
    else lists[last] = `${list},${address}`;
  }
  return lists.map((list) => ({
    sheet,
    bytes: list.length + 6 * actionBytes,
    queue: (worksheet) =>
      set(list.includes(",") ? worksheet.getRanges(list).untrack() : worksheet.getRange(list).untrack()),
  }));
}

export function areaAddress({ row, column, rowCount, columnCount }: StyledArea): string {
  const first = addressOf(row, column);
  return rowCount * columnCount === 1
    ? first
    : `${first}:${addressOf(row + rowCount - 1, column + columnCount - 1)}`;
}
