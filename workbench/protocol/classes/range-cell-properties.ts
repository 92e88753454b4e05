import { cellName } from "../../workbook/address";
import { setBorder, setColumnWidth, setRowHeight, type BorderIndex } from "../../workbook/formatting";
import { invalidArgument, Refusal } from "../../workbook/refusal";
import { ensureColumn, ensureRow, formatAt, type Sheet } from "../../workbook/sheet";
import type { Area, BorderFormat, CellFormat } from "../../workbook/snapshot";
import { flag, numberBetween, record, SIZE_MESSAGE, isGiven } from "../arguments";
import { setProperty, requireMember } from "../paths";
import type { ModelObject, Session } from "../object-model";
import { areaOf, type RangeTarget } from "../references";
import { rangeFormatObject } from "./range-format";

/** One object for each cell: `{ format: { fill: { color } } }`, in the API's own names. */
export function setCellProperties(target: RangeTarget, [data]: readonly unknown[], session: Session): void {
  const area = areaOf(target);
  const rows = list(data, area.rowCount);
  session.workbook.change(() => {
    for (const [down, row] of rows.entries()) {
      for (const [right, one] of list(row, area.columnCount).entries()) {
        const cell = { row: area.row + down, column: area.column + right, rowCount: 1, columnCount: 1 };
        apply({ sheet: target.sheet, area: cell }, one, session);
      }
    }
  });
}

/** One object for each row: its height or visibility, and looks of its cells within the range. */
export function setRowProperties(target: RangeTarget, [data]: readonly unknown[], session: Session): void {
  const { sheet } = target;
  const area = areaOf(target);
  session.workbook.change(() => {
    for (const [down, one] of list(data, area.rowCount).entries()) {
      const line = { ...area, row: area.row + down, rowCount: 1 };
      const { rowHidden, ...rest } = optionalRecord(one);
      if (isGiven(rowHidden)) ensureRow(sheet, line.row).hidden = flag(rowHidden);
      apply(
        { sheet, area: line },
        sized(rest, "rowHeight", (size) => setRowHeight(sheet, line, size)),
        session,
      );
    }
  });
}

export function setColumnProperties(target: RangeTarget, [data]: readonly unknown[], session: Session): void {
  const { sheet } = target;
  const area = areaOf(target);
  session.workbook.change(() => {
    for (const [right, one] of list(data, area.columnCount).entries()) {
      const line = { ...area, column: area.column + right, columnCount: 1 };
      const { columnHidden, ...rest } = optionalRecord(one);
      if (isGiven(columnHidden)) ensureColumn(sheet, line.column).hidden = flag(columnHidden);
      apply(
        { sheet, area: line },
        sized(rest, "columnWidth", (size) => setColumnWidth(sheet, line, size)),
        session,
      );
    }
  });
}

function list(data: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(data) || data.length !== length) throw invalidArgument(SIZE_MESSAGE);
  return data;
}

function optionalRecord(value: unknown): Readonly<Record<string, unknown>> {
  return value === null || value === undefined ? {} : record(value);
}

function sized(
  properties: Readonly<Record<string, unknown>>,
  name: string,
  resize: (size: number) => void,
): Readonly<Record<string, unknown>> {
  const { [name]: size, ...format } = optionalRecord(properties["format"]);
  if (isGiven(size)) resize(numberBetween(size, 0, Infinity));
  return { ...properties, format };
}

/** Only `format` is known here besides what the callers took out. */
function apply(target: RangeTarget, properties: unknown, session: Session): void {
  const { format, ...rest } = optionalRecord(properties);
  const unknown = Object.entries(rest).find(([, value]) => isGiven(value));
  if (unknown !== undefined) throw new Refusal("NotImplemented", `The workbench does not set ${unknown[0]}.`);
  const { borders, ...looks } = optionalRecord(format);
  assign(rangeFormatObject(target), looks, session);
  for (const [edge, border] of Object.entries(optionalRecord(borders))) {
    if (isGiven(border)) setBorder(target.sheet, areaOf(target), borderIndex(edge), borderOf(border));
  }
}

function assign(object: ModelObject, values: Readonly<Record<string, unknown>>, session: Session): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    const property = requireMember(object, member, object.table.properties[member], session);
    if (property.child === undefined) setProperty(object, member, value, session);
    else assign(property.child(object.target, session), record(value), session);
  }
}

const BORDER_NAMES: { readonly [name: string]: BorderIndex } = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

function borderIndex(name: string): BorderIndex {
  const index = BORDER_NAMES[name];
  if (index === undefined) throw new Refusal("NotImplemented", `The workbench has no border ${name}.`);
  return index;
}

function borderOf(value: unknown): BorderFormat | null {
  const { style = "Continuous", weight = "Thin", color = "#000000" } = record(value);
  return style === "None" ? null : ({ style, weight, color } as BorderFormat);
}

/** Answers what the given template asks for, cell by cell. */
export function cellProperties(target: RangeTarget, [template]: readonly unknown[]): unknown {
  const { row, column, rowCount, columnCount } = areaOf(target);
  const asked = record(template);
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (_unused, right) => {
      const position = { row: row + down, column: column + right };
      const all = propertiesOf(target.sheet, position);
      return pickAsked(all, asked);
    }),
  );
}

function propertiesOf(
  sheet: Sheet,
  { row, column }: Pick<Area, "row" | "column">,
): Readonly<Record<string, unknown>> {
  const format = formatAt(sheet, row, column);
  return { address: cellName({ row, column }), format: looksOf(format) };
}

function looksOf(format: CellFormat): Readonly<Record<string, unknown>> {
  const { font, fill, borders, horizontal, vertical, wrapText, indentLevel, shrinkToFit } = format;
  return {
    font,
    fill: { color: fill ?? "#FFFFFF" },
    borders: Object.fromEntries(
      Object.entries(borders).map(([edge, border]) => [edge, border ?? { style: "None" }]),
    ),
    horizontalAlignment: horizontal,
    verticalAlignment: vertical,
    wrapText,
    indentLevel,
    shrinkToFit,
    protection: { locked: format.locked },
  };
}

function pickAsked(
  all: Readonly<Record<string, unknown>>,
  asked: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(asked)) {
    if (part === false || part === null || part === undefined) continue;
    if (!(name in all)) throw new Refusal("NotImplemented", `The workbench does not read ${name}.`);
    picked[name] = part === true ? all[name] : pickAsked(record(all[name]), record(part));
  }
  return picked;
}
