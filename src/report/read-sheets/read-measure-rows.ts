import { dataColumnKeys, en, zhTW } from "../layout/captions";
import type { Direction, Indicator, Measure } from "../model";
import type { DataCell, DataRow } from "./data-rows";
import { readMonth } from "./read-month";
import { readQuantity, type ReadCell } from "./read-quantity";
import { readStatedCell } from "./read-stated-cell";
import type { CellNotice, CellNoticeCode, SheetCell } from "./sheet-cells";
import { keyOfPlace } from "./sheet-places";

export interface ReadMeasures {
  readonly measures: readonly Measure[];
  readonly notices: readonly CellNotice[];
  readonly places: ReadonlyMap<string, SheetCell>;
}

/** The measures of an indicator as the data sheet gives them; the analysis knows the words behind the figures. */
export function readMeasureRows(
  indicator: Indicator,
  rows: readonly DataRow[],
  fiscalYear: number | null,
): ReadMeasures {
  const notices: CellNotice[] = [];
  const places = new Map<string, SheetCell>();
  const measures = rows.map((row, index) => {
    const id = `m${String(index + 1)}`;
    for (const column of ["", ...dataColumnKeys] as const) {
      const cell = row.cell(column === "" ? "indicator" : column);
      const place = { indicatorId: indicator.id, measureId: id, ...(column === "" ? {} : { column }) };
      if (cell !== null) places.set(keyOfPlace(place), cell.place);
    }
    return readMeasure(id, row, {
      indicator,
      fiscalYear,
      inText: measureInText(indicator, rows, index),
      note: (code, cell) => {
        notices.push({ code, cell: cell.place, indicator: indicator.number, text: cell.text });
      },
    });
  });
  return { measures, notices, places };
}

interface MeasureContext {
  readonly indicator: Indicator;
  /** ROC year. */
  readonly fiscalYear: number | null;
  /** The same measure as the analysis gives it. */
  readonly inText: Measure | null;
  readonly note: (code: CellNoticeCode, cell: DataCell) => void;
}

function readMeasure(
  id: string,
  row: DataRow,
  { indicator, fiscalYear, inText, note }: MeasureContext,
): Measure {
  const take = <Content>(cell: DataCell | null, read: ReadCell<Content>): Content | null => {
    if (cell !== null && read.notice !== null) note(read.notice, cell);
    return read.content;
  };
  const unit = row.cell("unit")?.text.normalize("NFKC").trim() ?? inText?.unit ?? "";
  const quantity = (column: "previous" | "target" | "actual") => {
    const cell = row.cell(column);
    return take(cell, readQuantity(cell, unit, inText?.[column] ?? null));
  };
  const target = quantity("target");
  const { increment } = inText ?? {};
  const [direction, asOf, stated] = [row.cell("direction"), row.cell("asOf"), row.cell("stated")];
  return {
    id,
    label: row.cell("label")?.text ?? inText?.label ?? "",
    unit,
    direction: direction === null ? (inText?.direction ?? null) : take(direction, readDirection(direction)),
    previous: quantity("previous"),
    target,
    ...(increment !== undefined && target === inText?.target ? { increment } : {}),
    actual: quantity("actual"),
    asOf: asOf === null ? (inText?.asOf ?? null) : take(asOf, readMonth(asOf, fiscalYear)),
    stated: take(stated, readStatedCell(stated, indicator, inText)),
  };
}

/** By its label, or, where labels do not tell, by its position. */
function measureInText({ measures }: Indicator, rows: readonly DataRow[], index: number): Measure | null {
  const label = rows[index]?.cell("label")?.text ?? "";
  const ofLabel = measures.filter((measure) => measure.label === label);
  const isOnlyRow = rows.filter((row) => (row.cell("label")?.text ?? "") === label).length === 1;
  if (ofLabel.length === 1 && isOnlyRow) return ofLabel[0] ?? null;
  return rows.length === measures.length ? (measures[index] ?? null) : null;
}

const directions: Readonly<Record<Direction, readonly string[]>> = {
  up: [zhTW.directions.up, en.directions.up],
  down: [zhTW.directions.down, en.directions.down],
};

function readDirection({ text }: DataCell): ReadCell<Direction> {
  if (text === "") return { content: null, notice: null };
  const words = text.toLowerCase();
  if (directions.up.includes(words)) return { content: "up", notice: null };
  if (directions.down.includes(words)) return { content: "down", notice: null };
  return { content: null, notice: "unknownDirection" };
}
