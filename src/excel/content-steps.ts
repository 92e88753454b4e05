import type { Entry } from "./cell-comparison";
import type { RowEntries, SheetDifference } from "./difference";
import { formatRecord } from "./row-record";
import { actionBytes, cutRows, sizeInRequest } from "./write-step";
import type { WriteStep } from "./write-step";

/** Before anything else: the mark of a complete build goes, so that an interrupted one is recognised. */
export function openingSteps({ sheet }: SheetDifference): WriteStep[] {
  const { plan, standing } = sheet;
  const column = plan.columns.findIndex(({ role }) => role === "record");
  return standing.rows.flatMap(({ record, cells }, row) => {
    if (record === null || record.layout === null) return [];
    const text = String(cells[column]).replace(/^'/, "");
    const caption = text.slice(0, text.length - formatRecord(record, "").length).trimEnd();
    return contentStep(standing.name, row, column, [
      [`'${formatRecord({ ...record, layout: null }, caption)}`],
    ]);
  });
}

/** Rows of the sheet deleted, from the bottom up, then inserted, from the top down, in whole runs. */
export function rowSteps({ sheet }: SheetDifference): WriteStep[] {
  const { standing, alignment } = sheet;
  const steps: WriteStep[] = [];
  for (const { first, count } of runs(alignment.deleted).reverse()) {
    const address = `${first + 1}:${first + count}`;
    steps.push({
      sheet: standing.name,
      bytes: 2 * actionBytes,
      queue: (worksheet) => worksheet.getRange(address).delete("Up"),
    });
  }
  let left = alignment.rows.reduce((count, row) => count + (row.standing === null ? 0 : 1), 0);
  const inserted = alignment.rows.flatMap((row, index) => (row.standing === null ? [index] : []));
  let passed = 0;
  for (const { first, count } of runs(inserted)) {
    left -= first - passed;
    passed = first + count;
    // Below everything that stands there is room already.
    if (left <= 0) break;
    const address = `${first + 1}:${first + count}`;
    steps.push({
      sheet: standing.name,
      bytes: 2 * actionBytes,
      queue: (worksheet) => worksheet.getRange(address).insert("Down"),
    });
  }
  return steps;
}

/** Gaps of unchanged rows up to this length are bridged, so that scattered edits need few actions. */
const bridgedRows = 12;

/** The cells' contents, each row with its record, in few matrices. */
export function entrySteps({ sheet, rows }: SheetDifference): WriteStep[] {
  const width = sheet.plan.columns.length;
  const own = blocks(rows).flatMap((block) => {
    const sized = block.map((row) => ({ row, bytes: sizeInRequest(row.entries) }));
    return cutRows(sized, width, ({ bytes }) => bytes).flatMap((part) =>
      contentStep(
        sheet.standing.name,
        part[0]?.row.row ?? 0,
        0,
        part.map(({ row }) => row.entries.slice(0, width)),
        part.reduce((sum, { bytes }) => sum + bytes, 0),
      ),
    );
  });
  const beyond = rows
    .filter(({ entries }) => entries.length > width)
    .flatMap(({ row, entries }) => contentStep(sheet.standing.name, row, width, [entries.slice(width)]));
  return [...own, ...beyond];

  function blocks(all: readonly RowEntries[]): RowEntries[][] {
    const found: RowEntries[][] = [];
    const unchanged = new Array<null>(width).fill(null);
    for (const next of all) {
      const block = found.at(-1);
      const last = block?.at(-1)?.row ?? -1;
      if (block === undefined || next.row - last - 1 > bridgedRows) found.push([next]);
      else {
        for (let row = last + 1; row < next.row; row++) block.push({ row, entries: unchanged });
        block.push(next);
      }
    }
    return found;
  }
}

/** Last of all: the build is complete. */
export function closingSteps({ sheet, closing }: SheetDifference): WriteStep[] {
  if (closing === null) return [];
  const column = sheet.plan.columns.findIndex(({ role }) => role === "record");
  return contentStep(sheet.standing.name, closing.row, column, [[closing.entry]]);
}

function contentStep(
  sheet: string,
  row: number,
  column: number,
  entries: readonly (readonly Entry[])[],
  bytes = sizeInRequest(entries),
): WriteStep[] {
  const width = entries[0]?.length ?? 0;
  if (width === 0) return [];
  return [
    {
      sheet,
      bytes: bytes + 2 * actionBytes,
      queue: (worksheet) => {
        worksheet.getRangeByIndexes(row, column, entries.length, width).formulas = entries as Entry[][];
      },
    },
  ];
}

/** Ascending numbers as runs of consecutive ones. */
function runs(numbers: readonly number[]): { readonly first: number; readonly count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run !== undefined && run.first + run.count === number) run.count++;
    else found.push({ first: number, count: 1 });
  }
  return found;
}
