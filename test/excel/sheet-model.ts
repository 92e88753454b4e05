import type { CellContent, SheetPlan } from "../../src/report/layout/sheet-plan";
import type { Entry } from "../../src/excel/cell-comparison";
import type { SheetDifference } from "../../src/excel/difference";
import type { Content } from "../../src/excel/digest";
import { formatRecord, parseRecord } from "../../src/excel/row-record";
import type { StandingRow, StandingSheet } from "../../src/excel/standing-sheet";

/** A sheet as rows of cells, changed the way Excel would change it. */
export type Grid = readonly (readonly Content[])[];

/** A plan of two columns and the record column, its rows given by key. */
export function planOf(
  rows: readonly { readonly key: string; readonly cells: readonly (string | number)[] }[],
  kind: SheetPlan["kind"] = "report",
): SheetPlan {
  return {
    kind,
    name: kind === "report" ? "施政績效報告" : "績效資料",
    columns: [
      { key: "indicator", width: 100 },
      { key: "analysis", width: 300 },
      { key: "record", width: 10, role: "record" },
    ],
    rows: rows.map(({ key, cells }) => ({
      key,
      height: 18,
      cells: [...cells.map(contentOf), { kind: "blank" } as const].map((content) => ({
        content,
        style: "analysis",
      })),
    })),
    merges: [],
    pageBreaks: [],
    frozenRows: 0,
    table: null,
    print: null,
  };
}

function contentOf(cell: string | number): CellContent {
  if (typeof cell === "number") return { kind: "number", number: cell };
  if (cell.startsWith("=")) return { kind: "formula", formula: cell };
  return cell === "" ? { kind: "blank" } : { kind: "text", text: cell };
}

/** Reads a grid as `look.ts` reads a sheet. */
export function standingIn(grid: Grid, plan: SheetPlan): StandingSheet {
  const width = plan.columns.length;
  return {
    name: plan.name,
    rows: grid.map((row): StandingRow => {
      const cells = plan.columns.map((_, column) => row[column] ?? "");
      return { record: parseRecord(cells[width - 1]), cells, beyond: row.slice(width) };
    }),
  };
}

/** Carries out a difference: rows go and come whole, then contents are entered, the closing mark last. */
export function applyTo(grid: Grid, { sheet, rows, closing }: SheetDifference): Grid {
  const result: Content[][] = sheet.alignment.rows.map(({ standing, origin }) => {
    const from = typeof origin === "object" ? origin.movedFrom : standing;
    return from === null ? [] : (grid[from] ?? []).map(withoutMark);
  });
  const enter = (row: number, column: number, entry: Entry) => {
    const target = result[row];
    if (target === undefined || entry === null) return;
    while (target.length <= column) target.push("");
    target[column] = entered(entry);
  };
  for (const { row, entries } of rows) entries.forEach((entry, column) => enter(row, column, entry));
  if (closing !== null) enter(closing.row, sheet.plan.columns.length - 1, closing.entry);
  return result;
}

/** A build begins by taking the mark of the last one away. */
function withoutMark(content: Content): Content {
  const record = parseRecord(content);
  return record === null ? content : formatRecord({ ...record, layout: null }, "");
}

function entered(entry: Exclude<Entry, null>): Content {
  return typeof entry === "string" && entry.startsWith("'") ? entry.slice(1) : entry;
}
