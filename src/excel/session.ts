import { codeOf, ExcelFailure, problemOf } from "./problem";

export interface RunOptions {
  /** How long one request may take, in milliseconds: on the web one can hang for ever. */
  readonly timeLimit?: number;
  /** `merged`: everything is undone by one Ctrl+Z where Excel can do so. */
  readonly undo?: "merged" | "separate";
}

const usualTimeLimit = 30_000;

/**
 * The one way to Excel. Every `context.sync()` of the task is under the time limit; whatever goes wrong is thrown
 * as an `ExcelFailure`. A task may be run a second time from its beginning, when Excel refuses to merge undo steps.
 */
export async function run<Result>(
  task: (context: Excel.RequestContext) => Promise<Result>,
  { timeLimit = usualTimeLimit, undo = "separate" }: RunOptions = {},
): Promise<Result> {
  if (typeof Excel === "undefined") throw new ExcelFailure({ kind: "unsupported", set: "ExcelApi" });
  const mergesUndo = undo === "merged" && isSupported("ExcelApi", "1.20");
  try {
    try {
      return await runLimited(task, timeLimit, mergesUndo ? { mergeUndoGroup: true } : {});
    } catch (error) {
      if (!mergesUndo || codeOf(error) !== "UndoNotSupported") throw error;
      return await runLimited(task, timeLimit, {});
    }
  } catch (error) {
    if (!(error instanceof ExcelFailure)) logFailure(error);
    throw new ExcelFailure(problemOf(error));
  }
}

/** Whether Excel has a requirement set; false outside of Office. */
export function isSupported(set: string, version: string): boolean {
  return typeof Office !== "undefined" && Office.context?.requirements?.isSetSupported(set, version) === true;
}

async function runLimited<Result>(
  task: (context: Excel.RequestContext) => Promise<Result>,
  timeLimit: number,
  options: Excel.RunOptions,
): Promise<Result> {
  const failure = new ExcelFailure({ kind: "timeLimit", seconds: timeLimit / 1000 });
  const limit = new AbortController();
  const expired = new Promise<never>((_, reject) => {
    limit.signal.addEventListener("abort", () => reject(failure));
  });
  const work = Excel.run(options, (context) => {
    limitSync(context, timeLimit, limit);
    return task(context);
  });
  // The client's own clean-up after a hung request would hang too: the race is around all of it.
  return Promise.race([work, expired]);
}

/**
 * Watches every request of the context, so that no caller has to remember to. A task that was given up goes no
 * further when Excel answers after all.
 */
function limitSync(context: Excel.RequestContext, timeLimit: number, limit: AbortController): void {
  const sync = context.sync.bind(context);
  context.sync = async (passThrough) => {
    limit.signal.throwIfAborted();
    const clock = setTimeout(() => limit.abort(), timeLimit);
    try {
      return await sync(passThrough);
    } finally {
      clearTimeout(clock);
      limit.signal.throwIfAborted();
    }
  };
}

/** For whoever looks into the console; Excel's statement names members, never a planner's text. */
function logFailure(error: unknown): void {
  const isOffice = typeof OfficeExtension !== "undefined" && error instanceof OfficeExtension.Error;
  const place = isOffice ? [error.debugInfo.errorLocation, error.debugInfo.statement] : [stackOf(error)];
  console.error("Excel", codeOf(error), ...place);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? "") : "";
}
