import { addressOf } from "../report/layout/cell-location";
import type { Entry } from "./cell-comparison";
import {
  conversionActions,
  convertCell,
  maySpill,
  mayConcern,
  type CellConversion,
  type ConversionAction,
  type StayReason,
} from "./convert-cell";
import { ExcelFailure } from "./problem";
import {
  readFormulas,
  readShown,
  scopeContents,
  type ConversionScope,
  type FilledArea,
  type FormulaPlace,
  type StandingFormula,
} from "./read-formulas";
import { run } from "./session";
import { actionBytes, cutIntoRequests, cutRows, sizeInRequest, type WriteStep } from "./write-step";

/** A cell that an action leaves as it is, or converts in part only. */
export interface LeftCell {
  readonly sheet: string;
  /** `C40` */
  readonly address: string;
  /** The function concerned; empty where the formula as a whole is. */
  readonly name: string;
  readonly reason: StayReason;
}

/** What an action did, or would do. */
export interface ConversionCount {
  readonly cells: number;
  readonly left: readonly LeftCell[];
}

export interface FormulaSurvey {
  /** What was counted, such as `績效資料!C2:D9`; null for the workbook. */
  readonly place: string | null;
  readonly counts: Readonly<Record<ConversionAction, ConversionCount>>;
}

export interface ConversionReport extends ConversionCount {
  readonly action: ConversionAction;
  readonly scope: ConversionScope;
}

/**
 * Counts, without writing, what each action would do to the formulas in the scope.
 *
 * @throws ExcelFailure
 */
export async function surveyFormulas(scope: ConversionScope): Promise<FormulaSurvey> {
  return run(async (context) => {
    const { areas, place } = await scopeContents(context, scope);
    const cells = await concernedCells(context, areas, conversionActions);
    const counts = conversionActions.map((action) => [action, countOf(plan(action, cells))] as const);
    return { place, counts: Object.fromEntries(counts) as FormulaSurvey["counts"] };
  });
}

/**
 * Converts every formula in the scope that the action concerns, as one step to undo where Excel can. Only cells that
 * change are written; nothing is when one of them stands in a protected sheet. `onProgress` hears the portion done,
 * from 0 to 1, when there is more than one request.
 *
 * @throws ExcelFailure
 */
export async function convertFormulas(
  scope: ConversionScope,
  action: ConversionAction,
  onProgress: (portion: number) => void = () => undefined,
): Promise<ConversionReport> {
  return run(
    async (context) => {
      const { areas } = await scopeContents(context, scope);
      const planned = plan(action, await concernedCells(context, areas, [action]));
      refuseProtected(areas, planned);
      await write(context, cutIntoRequests(writeSteps(planned)), onProgress);
      return { action, scope, ...countOf(planned) };
    },
    { undo: "merged" },
  );
}

async function concernedCells(
  context: Excel.RequestContext,
  areas: readonly FilledArea[],
  actions: readonly ConversionAction[],
): Promise<readonly StandingFormula[]> {
  const formulas = await readFormulas(context, areas);
  return readShown(
    context,
    formulas.filter(({ formula }) => mayConcern(actions, formula)),
    maySpill,
  );
}

interface PlannedConversion extends FormulaPlace, CellConversion {}

function plan(action: ConversionAction, cells: readonly StandingFormula[]): readonly PlannedConversion[] {
  return cells.map((cell) => {
    const { sheet, row, column } = cell;
    return { sheet, row, column, ...convertCell(action, cell) };
  });
}

function countOf(planned: readonly PlannedConversion[]): ConversionCount {
  return {
    cells: planned.filter(({ entries }) => entries !== null).length,
    left: planned.flatMap(({ sheet, row, column, left }) =>
      left.map((call) => ({ sheet, address: addressOf(row, column), ...call })),
    ),
  };
}

function refuseProtected(areas: readonly FilledArea[], planned: readonly PlannedConversion[]): void {
  const locked = new Set(areas.flatMap(({ sheet, isProtected }) => (isProtected ? [sheet] : [])));
  const refused = planned.find(({ sheet, entries }) => entries !== null && locked.has(sheet));
  if (refused !== undefined) throw new ExcelFailure({ kind: "protectedSheet", sheet: refused.sheet });
}

interface Block extends FormulaPlace {
  readonly rows: (readonly Entry[])[];
}

/** Cells below each other go as one matrix. They arrive sheet by sheet, column by column. */
function writeSteps(planned: readonly PlannedConversion[]): readonly WriteStep[] {
  const blocks: Block[] = [];
  for (const { sheet, row, column, entries } of planned) {
    if (entries === null) continue;
    const last = blocks.at(-1);
    const follows =
      last?.sheet === sheet &&
      last.column === column &&
      last.row + last.rows.length === row &&
      last.rows[0]?.length === entries[0]?.length;
    if (last !== undefined && follows) last.rows.push(...entries);
    else blocks.push({ sheet, row, column, rows: [...entries] });
  }
  return blocks.flatMap(blockSteps);
}

function blockSteps({ sheet, row, column, rows }: Block): readonly WriteStep[] {
  const width = rows[0]?.length ?? 1;
  let first = row;
  return cutRows(rows, width, sizeInRequest).map((part) => {
    const at = first;
    first += part.length;
    return {
      sheet,
      bytes: part.reduce((sum, entries) => sum + sizeInRequest(entries), 2 * actionBytes),
      queue: (worksheet) => {
        worksheet.getRangeByIndexes(at, column, part.length, width).untrack().formulas = part as Entry[][];
      },
    };
  });
}

async function write(
  context: Excel.RequestContext,
  requests: readonly (readonly WriteStep[])[],
  onProgress: (portion: number) => void,
): Promise<void> {
  const sheets = new Map<string, Excel.Worksheet>();
  const worksheet = (name: string) => {
    const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
    sheets.set(name, sheet);
    return sheet;
  };
  for (const [index, steps] of requests.entries()) {
    if (requests.length > 1) onProgress(index / requests.length);
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    for (const { sheet, queue } of steps) queue(worksheet(sheet));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each 2 MB, not one for all
    await context.sync();
  }
}
