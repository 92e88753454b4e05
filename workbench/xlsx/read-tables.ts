import type { Element } from "@xmldom/xmldom";
import { parseAddress } from "../workbook/address";
import type { TableSnapshot } from "../workbook/snapshot";
import type { Package } from "./package";
import { textFromFile } from "./text";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "./xml";

/** The tables of the sheet in this part. A row of totals is left to the cells below the table. */
export async function readTables(file: Package, sheetPath: string): Promise<readonly TableSnapshot[]> {
  const tables: TableSnapshot[] = [];
  for (const { kind, path } of await file.relationships(sheetPath)) {
    if (kind !== "table") continue;
    const table = readTable(await file.part(path));
    if (table !== null) tables.push(table);
  }
  return tables;
}

/** Null for a table without a header row, which the model does not know. */
function readTable(table: Element | null): TableSnapshot | null {
  const parsed = parseAddress(attributeOf(table, "ref") ?? "");
  if (parsed === null || numberOf(table, "headerRowCount") === 0) return null;
  const filter = childOf(table, "autoFilter");
  const style = childOf(table, "tableStyleInfo");
  return {
    ...parsed.area,
    rowCount: parsed.area.rowCount - (numberOf(table, "totalsRowCount") ?? 0),
    name: attributeOf(table, "displayName") ?? attributeOf(table, "name") ?? "",
    style: attributeOf(style, "name") ?? "",
    showFilterButton: filter !== null && hiddenButtons(filter) < parsed.area.columnCount,
    showBandedRows: flagOf(style, "showRowStripes") ?? false,
    columns: childrenOf(childOf(table, "tableColumns"), "tableColumn").map((column) =>
      textFromFile(attributeOf(column, "name") ?? ""),
    ),
  };
}

function hiddenButtons(filter: Element): number {
  return childrenOf(filter, "filterColumn").filter((column) => flagOf(column, "hiddenButton") === true)
    .length;
}
