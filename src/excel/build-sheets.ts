import { addressOf } from "../report/layout/cell-location";
import type { SheetKind, SheetPlan } from "../report/layout/sheet-plan";
import { styles } from "../report/layout/styles";
import { closingSteps, entrySteps, openingSteps, rowSteps } from "./content-steps";
import { compareSheets, isUnchanged } from "./difference";
import type { SheetDifference } from "./difference";
import { digest } from "./digest";
import type { Content } from "./digest";
import { formatSteps } from "./format-steps";
import { lookAtWorkbook } from "./look";
import type { AdoptedSheets, SheetLook, SheetPlanning, WorkbookLook } from "./look";
import { ExcelFailure } from "./problem";
import { isSupported, run } from "./session";
import type { RunOptions } from "./session";
import { mergeSteps, setupSteps, unmergeSteps } from "./setup-steps";
import type { TableSetup } from "./setup-steps";
import { freeSheetName, freeTableName } from "./sheet-names";
import { cutIntoRequests } from "./write-step";
import type { WriteStep } from "./write-step";

export interface BuildOptions extends Pick<RunOptions, "timeLimit"> {
  readonly adopted?: AdoptedSheets;
  /** Told before the first and after every request that writes. */
  readonly onProgress?: (progress: BuildProgress) => void;
}

export interface BuildProgress {
  readonly requestsDone: number;
  readonly requests: number;
}

export interface BuildOutcome {
  /** In the order of the plans. */
  readonly sheets: readonly SheetOutcome[];
}

export interface SheetOutcome {
  readonly kind: SheetKind;
  /** The sheet's name in the workbook. */
  readonly name: string;
  readonly change: "created" | "updated" | "unchanged";
  /** True when another sheet, which is not ours, has the wished name: it was not touched. */
  readonly nameTaken: boolean;
  /** Edited by hand and changed in the plan: the edit stays. */
  readonly conflicts: readonly Conflict[];
  /** Addresses of cells edited by hand, otherwise as planned: the edits stay. */
  readonly edited: readonly string[];
  /** Rows that are no longer part of the report, kept because something of the planner's stands in them. */
  readonly keptRows: readonly { readonly address: string; readonly key: string }[];
}

export interface Conflict {
  readonly sheet: string;
  readonly address: string;
  /** What stands in the cell. */
  readonly yours: Content;
  /** What the plan would have put there. */
  readonly ours: Content;
}

/**
 * Makes the workbook's sheets what the plans say, writing only what differs; a plan that stands already sends no
 * write. Nothing is written when a sheet of ours is protected. Run again, it mends a build that was interrupted.
 *
 * @throws ExcelFailure
 */
export async function buildSheets(
  plans: readonly SheetPlan[],
  options: BuildOptions = {},
): Promise<BuildOutcome> {
  return buildPlanned(() => plans, options);
}

/**
 * The same for plans that depend on what the planner settled in the workbook.
 *
 * @throws ExcelFailure
 */
export async function buildPlanned(
  plan: SheetPlanning,
  { onProgress, adopted, ...options }: BuildOptions = {},
): Promise<BuildOutcome> {
  return run((context) => build(context, plan, { onProgress, adopted }), { ...options, undo: "merged" });
}

/** All in one session: the client sends a request at the end of each to let go of what it held. */
async function build(
  context: Excel.RequestContext,
  plan: SheetPlanning,
  { onProgress, adopted }: { onProgress: BuildOptions["onProgress"]; adopted: AdoptedSheets | undefined },
): Promise<BuildOutcome> {
  const look = await lookAtWorkbook(context, plan, adopted);
  const sheets = withNames(look);
  const differences = compareSheets(
    sheets.map((sheet) => ({ ...sheet, rowStyles: rowStyles(sheet.plan), layout: layoutDigest(sheet.plan) })),
  );
  refuseProtected(sheets, differences);
  const steps = differences.flatMap((difference, index) => sheetSteps(difference, sheets[index], look));
  const requests = cutIntoRequests(steps);
  if (requests.length > 0) {
    const created = sheets.filter(({ existing }) => existing === null).map(({ standing }) => standing.name);
    await write(context, { created, requests, onProgress });
  }
  return { sheets: differences.map(outcomeOf) };
}

/** Gives every sheet that has to be made a name that is free. */
function withNames({ sheets, sheetNames }: WorkbookLook): SheetLook[] {
  const taken = [...sheetNames];
  return sheets.map((sheet) => {
    if (sheet.existing !== null) return sheet;
    const name = freeSheetName(sheet.plan.name, taken);
    taken.push(name);
    return { ...sheet, standing: { ...sheet.standing, name } };
  });
}

function refuseProtected(sheets: readonly SheetLook[], differences: readonly SheetDifference[]): void {
  sheets.forEach(({ existing, standing }, index) => {
    const difference = differences[index];
    if (existing?.isProtected === true && difference !== undefined && !isUnchanged(difference)) {
      throw new ExcelFailure({ kind: "protectedSheet", sheet: standing.name });
    }
  });
}

function rowStyles({ rows }: SheetPlan): readonly string[] {
  const digests = new Map<string, string>();
  return rows.map(({ height, cells }) => {
    const names = cells.map(({ style }) => style);
    const signature = `${height} ${names.join()}`;
    const known =
      digests.get(signature) ?? digest(height + JSON.stringify(names.map((name) => styles[name])));
    digests.set(signature, known);
    return known;
  });
}

/** What is the sheet's own, then what depends on its rows: see `setupChange`. */
function layoutDigest({ columns, frozenRows, print, table, pageBreaks, rows }: SheetPlan): string {
  const keys = pageBreaks.map((row) => rows[row]?.key);
  return `${digest(JSON.stringify([columns, frozenRows, print, table?.style]))}.${digest(JSON.stringify([keys, rows.length]))}`;
}

function sheetSteps(
  difference: SheetDifference,
  sheet: SheetLook | undefined,
  look: WorkbookLook,
): WriteStep[] {
  if (sheet === undefined || isUnchanged(difference)) return [];
  return [
    ...openingSteps(difference),
    ...unmergeSteps(difference),
    ...rowSteps(difference),
    ...entrySteps(difference),
    ...formatSteps(difference),
    ...mergeSteps(difference),
    ...setupSteps(difference, tableSetup(sheet, look)),
    ...closingSteps(difference),
  ];
}

function tableSetup({ plan, existing }: SheetLook, { tableNames }: WorkbookLook): TableSetup {
  return {
    standing: existing?.tables.find(({ column }) => column === 0) ?? null,
    name: freeTableName(plan.table?.name ?? "", tableNames),
    resize: isSupported("ExcelApi", "1.13") ? "supported" : "unsupported",
  };
}

interface Writing {
  /** Made before any sheet is filled, because their formulas refer to each other. */
  readonly created: readonly string[];
  readonly requests: readonly (readonly WriteStep[])[];
  readonly onProgress: BuildOptions["onProgress"];
}

async function write(
  context: Excel.RequestContext,
  { created, requests, onProgress }: Writing,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const name of created) worksheets.add(name);
  const known = new Map<string, Excel.Worksheet>();
  const worksheet = (name: string) => {
    const sheet = known.get(name) ?? worksheets.getItem(name);
    known.set(name, sheet);
    return sheet;
  };
  for (const [index, steps] of requests.entries()) {
    onProgress?.({ requestsDone: index, requests: requests.length });
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    for (const { sheet, queue } of steps) queue(worksheet(sheet));
    const last = created.at(-1);
    if (index === requests.length - 1 && last !== undefined) worksheet(last).activate();
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each 2 MB, not one for all
    await context.sync();
  }
  onProgress?.({ requestsDone: requests.length, requests: requests.length });
}

function outcomeOf(difference: SheetDifference): SheetOutcome {
  const { plan, standing } = difference.sheet;
  const created = standing.rows.length === 0;
  return {
    kind: plan.kind,
    name: standing.name,
    change: created ? "created" : isUnchanged(difference) ? "unchanged" : "updated",
    nameTaken: created && standing.name !== plan.name,
    conflicts: difference.conflicts.map(({ row, column, yours, ours }) => ({
      sheet: standing.name,
      address: addressOf(row, column),
      yours,
      ours,
    })),
    edited: difference.edited.map(({ row, column }) => addressOf(row, column)),
    keptRows: difference.keptRows.map(({ row, key }) => ({ address: `${row + 1}:${row + 1}`, key })),
  };
}
