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

/**
 * Whole rows go and come: those given up are deleted, from the bottom up; room is made, from the top down; rows
 * that move are copied there, with what the planner put beside them, and only then deleted where they stood.
 */
export function rowSteps({ sheet }: SheetDifference): WriteStep[] {
  const { plan, standing, alignment } = sheet;
  const { passage } = alignment;
  const change = (queue: WriteStep["queue"]): WriteStep => ({
    sheet: standing.name,
    bytes: 3 * actionBytes,
    queue,
  });
  const deletion = ({ first, count }: Run) =>
    change((worksheet) =>
      worksheet
        .getRange(`${first + 1}:${first + count}`)
        .untrack()
        .delete("Up"),
    );
  const insertion = ({ first, count }: Run) =>
    change((worksheet) =>
      worksheet
        .getRange(`${first + 1}:${first + count}`)
        .untrack()
        .insert("Down")
        .untrack(),
    );

  const stands = passage.map((row) => "vacated" in row || row.standing !== null);
  const lastStanding = stands.lastIndexOf(true);
  // Below everything that stands there is room already.
  const inserted = stands.flatMap((does, index) => (does || index > lastStanding ? [] : [index]));
  const vacated = new Map(
    passage.flatMap((row, index) => ("vacated" in row ? [[row.vacated, index] as const] : [])),
  );
  const width =
    plan.columns.length + Math.max(0, ...standing.rows.slice(0, 1).map(({ beyond }) => beyond.length));
  const copies = passage.flatMap((row, index) => {
    if ("vacated" in row || typeof row.origin !== "object") return [];
    const from = vacated.get(row.origin.movedFrom) ?? index;
    return [
      change((worksheet) =>
        worksheet
          .getRangeByIndexes(index, 0, 1, width)
          .untrack()
          .copyFrom(worksheet.getRangeByIndexes(from, 0, 1, width).untrack()),
      ),
    ];
  });
  return [
    ...runs(alignment.deleted).reverse().map(deletion),
    ...runs(inserted).map(insertion),
    ...copies,
    ...runs([...vacated.values()])
      .reverse()
      .map(deletion),
  ];
}

/** Gaps of unchanged rows up to this length are bridged, so that scattered edits need few actions. */
const bridgedRows = 12;

/** The cells' contents, each row with its record, in few matrices. */
export function entrySteps({ sheet, rows }: SheetDifference): WriteStep[] {
  const width = sheet.plan.columns.length;
  return blocks(rows).flatMap((block) => {
    const sized = block.map((row) => ({ row, bytes: sizeInRequest(row.entries) }));
    return cutRows(sized, width, ({ bytes }) => bytes).flatMap((part) =>
      contentStep(
        sheet.standing.name,
        part[0]?.row.row ?? 0,
        0,
        part.map(({ row }) => row.entries),
        part.reduce((sum, { bytes }) => sum + bytes, 0),
      ),
    );
  });

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
        worksheet.getRangeByIndexes(row, column, entries.length, width).untrack().formulas =
          entries as Entry[][];
      },
    },
  ];
}

interface Run {
  readonly first: number;
  readonly count: number;
}

/** Ascending numbers as runs of consecutive ones. */
function runs(numbers: readonly number[]): Run[] {
  const found: { first: number; count: number }[] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run !== undefined && run.first + run.count === number) run.count++;
    else found.push({ first: number, count: 1 });
  }
  return found;
}
