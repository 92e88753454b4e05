import { achievement } from "../../functions/achievement";
import type { PortableFunction } from "../../functions/definition";
import { yoyChange } from "../../functions/yoy-change";
import type { Goal, Indicator, Measure, Quantity, Report } from "../model";
import { addressOf } from "./cell-location";
import { dataColumnKeys, type Captions, type DataColumnKey } from "./captions";
import { columnTexts } from "./data-texts";
import { textHeight } from "./measure";
import { firstRowKey } from "./first-row-key";
import { blankCell, formulaCell, numberCell, textCell } from "./planned-cell";
import type { PlannedCell, PlannedColumn, PlannedRow, PrintSetup, RowPlace, SheetPlan } from "./sheet-plan";
import { splitByCellLimit } from "./split-text";
import type { StyleName } from "./styles";

/** Whether derived figures are ordinary Excel formulas or call the add-in's functions. */
export type FormulaKind = "portable" | "functions";

export type LowerIsBetter = "linear" | "inverse";

/** How what is computed in the sheet is written. */
export interface FormulaOptions {
  readonly formulas: FormulaKind;
  readonly lowerIsBetter: LowerIsBetter;
}

/** Points. */
const widths: Readonly<Record<DataColumnKey, number>> = {
  number: 36,
  goal: 110,
  indicator: 150,
  label: 80,
  unit: 44,
  direction: 44,
  previous: 72,
  target: 72,
  actual: 72,
  asOf: 54,
  achievement: 66,
  yoyChange: 66,
  stated: 78,
  standard: 200,
  progress: 200,
  result: 200,
  benefit: 200,
  other: 200,
};
const recordWidth = 60;

/** Three lines: the sheet is for figures, the texts can be read in full in the report. */
const rowHeight = 54;

/** The data sheet: an Excel table with a row per measure. An indicator's texts stand in its first measure's row. */
export function planDataSheet(report: Report, options: FormulaOptions, captions: Captions): SheetPlan {
  const rows: PlannedRow[] = [headerRow(report, captions)];
  for (const goal of report.goals) {
    for (const indicator of goal.indicators) {
      for (const measure of indicator.measures) {
        const row = { goal, indicator, measure, row: rows.length, options, captions };
        rows.push(measureRow(row), ...furtherRows(row));
      }
    }
  }
  if (rows.length === 1) rows.push(emptyRow());
  return {
    kind: "data",
    name: captions.dataSheet,
    columns: columns(captions),
    rows,
    merges: [],
    pageBreaks: [],
    frozenRows: 1,
    table: { name: captions.table, headerRow: 0, rowCount: rows.length, style: "TableStyleLight1" },
    print: printSetup,
  };
}

/** Landscape, and only the figures: the texts are printed in the report. */
const printSetup: PrintSetup = {
  orientation: "landscape",
  margins: { top: 42.5, bottom: 42.5, left: 42.5, right: 42.5, header: 21.25, footer: 21.25 },
  columnCount: dataColumn("stated") + 1,
  titleRows: { first: 0, last: 0 },
  centerFooter: "&P / &N",
};

/** Where a column of the data sheet stands, zero-based. */
export function dataColumn(key: DataColumnKey): number {
  return dataColumnKeys.indexOf(key);
}

function columns(captions: Captions): readonly PlannedColumn[] {
  const shown = dataColumnKeys.map((key): PlannedColumn => {
    const prompt = captions.prompts[key];
    const choices = [captions.directions.up, captions.directions.down];
    return {
      key,
      width: widths[key],
      ...(key === "direction" ? { choices } : {}),
      ...(prompt ? { prompt } : {}),
    };
  });
  return [...shown, { key: "record", width: recordWidth, role: "record" }];
}

function headerRow(report: Report, captions: Captions): PlannedRow {
  const cells = dataColumnKeys.map((key) => textCell(captions.dataColumns[key], "dataHeader"));
  const heights = dataColumnKeys.map((key) =>
    // A table's header also holds the filter button.
    textHeight(captions.dataColumns[key], { width: widths[key] - 12, fontSize: 12 }),
  );
  return {
    key: firstRowKey("header", report),
    height: Math.max(...heights),
    cells: [...cells, textCell(captions.record, "dataHeader")],
  };
}

/** An Excel table has at least one row below its header. */
function emptyRow(): PlannedRow {
  return { key: "empty", height: rowHeight, cells: fill({}) };
}

interface MeasureRow {
  readonly goal: Goal;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly row: number;
  readonly options: FormulaOptions;
  readonly captions: Captions;
}

function measureRow(it: MeasureRow): PlannedRow {
  const { indicator, measure, captions, options } = it;
  const { direction } = measure;
  const method = options.lowerIsBetter === "inverse" ? ['"inverse"'] : [];
  return {
    key: rowKey(it),
    height: rowHeight,
    place: placeOf(it),
    cells: fill({
      number: numberCell(indicator.number, "dataOrdinal"),
      ...firstPieces(it),
      label: textCell(measure.label, "dataText"),
      unit: textCell(measure.unit, "dataChoice"),
      direction: textCell(direction === null ? "" : captions.directions[direction], "dataChoice"),
      previous: quantityCell(measure.previous),
      target: quantityCell(measure.target),
      actual: quantityCell(measure.actual),
      asOf: textCell(measure.asOf ?? "", "dataChoice"),
      achievement: derivedCell(it, achievement, ["actual", "target", "direction"], method),
      yoyChange: derivedCell(it, yoyChange, ["actual", "previous"]),
      stated: statedCell(indicator, measure),
    }),
  };
}

function rowKey({ indicator, measure }: MeasureRow): string {
  return `${indicator.id}/${measure.id}`;
}

function placeOf({ indicator, measure }: MeasureRow): RowPlace {
  return { indicatorId: indicator.id, measureId: measure.id };
}

type Cells = Partial<Record<DataColumnKey, PlannedCell>>;

function fill(cells: Cells): readonly PlannedCell[] {
  const shown = dataColumnKeys.map((key) => cells[key] ?? blankCell("dataText"));
  return [...shown, blankCell("record")];
}

/** The texts of a row, each cut to what a cell can hold; an indicator's own texts only in its first measure's row. */
function pieces({
  goal,
  indicator,
  measure,
  captions,
}: MeasureRow): Partial<Record<DataColumnKey, readonly string[]>> {
  const names = { goal: splitByCellLimit(goal.title), indicator: splitByCellLimit(indicator.title) };
  return measure === indicator.measures[0] ? { ...names, ...columnTexts(indicator, captions) } : names;
}

function firstPieces(it: MeasureRow): Cells {
  return Object.fromEntries(
    Object.entries(pieces(it)).map(([key, texts]) => [key, textCell(texts[0] ?? "", "dataText")]),
  );
}

/** What did not fit into a cell goes on below it, in rows that repeat the number. */
function furtherRows(it: MeasureRow): readonly PlannedRow[] {
  const texts = Object.entries(pieces(it));
  const count = Math.max(...texts.map(([, parts]) => parts.length)) - 1;
  return Array.from({ length: count }, (_, at) => ({
    key: `${rowKey(it)}+${at + 1}`,
    height: rowHeight,
    place: placeOf(it),
    cells: fill({
      number: numberCell(it.indicator.number, "dataOrdinal"),
      ...Object.fromEntries(texts.map(([key, parts]) => [key, textCell(parts[at + 1] ?? "", "dataText")])),
    }),
  }));
}

/** A formula over cells of its own row; blank while the first two, which it cannot do without, are. */
function derivedCell(
  { row, options }: MeasureRow,
  definition: PortableFunction,
  inputs: readonly DataColumnKey[],
  further: readonly string[] = [],
): PlannedCell {
  const cells = inputs.map((key) => addressOf(row, dataColumn(key)));
  const missing = cells.slice(0, 2).map((cell) => `TRIM(${cell})=""`);
  const given = [...cells, ...further];
  const value =
    options.formulas === "portable"
      ? definition.portable(...given)
      : `${definition.name}(${given.join(",")})`;
  return formulaCell(`=IF(OR(${missing.join(",")}),"",${value})`, "dataPercentTenths");
}

function quantityCell(quantity: Quantity | null): PlannedCell {
  return quantity === null ? blankCell("dataFigure") : numberCell(quantity.value, quantityStyle(quantity));
}

/** A bound is shown by its sign and stays a number. */
function quantityStyle({ value, bound }: Quantity): StyleName {
  switch (bound) {
    case "exact":
      return Number.isInteger(value) ? "dataInteger" : "dataDecimal";
    case "above":
      return "dataAbove";
    case "atLeast":
      return "dataAtLeast";
    case "below":
      return "dataBelow";
    case "atMost":
      return "dataAtMost";
    case "about":
      return "dataAbout";
  }
}

/** The claimed achievement of this measure. Claims that belong to no measure stand with the indicator's first. */
function statedCell(indicator: Indicator, measure: Measure): PlannedCell {
  const belongToNone = indicator.measures.every(({ stated }) => stated === null);
  const claims = belongToNone && measure === indicator.measures[0] ? indicator.stated : [];
  const only = measure.stated ?? (claims.length === 1 ? claims[0] : undefined);
  if (only) return numberCell(only.fraction, percentStyle(only.decimals));
  if (claims.length === 0) return blankCell("dataPercent");
  return textCell(claims.map(({ text }) => text).join("\n"), "dataText");
}

function percentStyle(decimals: number): StyleName {
  if (decimals === 0) return "dataPercent";
  return decimals === 1 ? "dataPercentTenths" : "dataPercentFine";
}
