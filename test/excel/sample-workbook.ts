import { readFileSync } from "node:fs";
import { afterEach, beforeEach, jest } from "@jest/globals";
import { ExcelFailure } from "../../src/excel/problem";
import type { ExcelProblem } from "../../src/excel/problem";
import { importReport } from "../../src/report/import/import-report";
import { zhTW } from "../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../src/report/layout/plan-sheets";
import type { SheetPlan } from "../../src/report/layout/sheet-plan";
import type { Report } from "../../src/report/model";
import { openWorkbench } from "../../workbench/node/open-workbench";
import type { Workbench, WorkbenchOptions } from "../../workbench/node/open-workbench";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../workbench/workbook/snapshot";

export const reportName = zhTW.reportSheet;
export const dataName = zhTW.dataSheet;

export const sample = sampleReport();

function sampleReport(): Report {
  const text = readFileSync("assets/sample/99-annual-performance-report.txt", "utf8");
  const result = importReport({ kind: "text", text });
  if (!result.ok) throw new Error("the sample can be read");
  return result.report;
}

/** The data sheet and the report sheet. */
export function plansOf(report: Report): readonly [SheetPlan, SheetPlan] {
  const { data, report: printed } = planSheets(report, defaultLayoutOptions, zhTW);
  return [data, printed];
}

/** The indicators in the opposite order, one of them gone. */
export function reversed(report: Report): Report {
  return {
    ...report,
    goals: report.goals.map((goal) => ({ ...goal, indicators: [...goal.indicators].reverse().slice(1) })),
  };
}

export function withFirstGoal(report: Report, title: string): Report {
  return { ...report, goals: report.goals.map((goal, at) => (at === 0 ? { ...goal, title } : goal)) };
}

export function withoutFirstIndicator(report: Report): Report {
  return {
    ...report,
    goals: report.goals.map((goal) => ({ ...goal, indicators: goal.indicators.slice(1) })),
  };
}

/** An open workbook for every test of a file; `current` is the one of the running test. */
export function useWorkbench() {
  const holder: { current: Workbench } = { current: undefined as unknown as Workbench };
  beforeEach(() => {
    // A failure is told in the console too.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    holder.current = openWorkbench();
  });
  afterEach(() => {
    holder.current.close();
    jest.restoreAllMocks();
  });
  return {
    get workbook() {
      return holder.current.workbook;
    },
    get host() {
      return holder.current.host;
    },
    /** Begins anew with an empty workbook. */
    reopen(options: WorkbenchOptions = {}) {
      holder.current.close();
      holder.current = openWorkbench(options);
    },
    /** Comes back when no custom function is being waited for. */
    settled: () => holder.current.settled(),
    sheet(name: string): SheetSnapshot {
      const found = holder.current.workbook.snapshot().sheets.find((one) => one.name === name);
      if (found === undefined) throw new Error(`no sheet ${name}`);
      return found;
    },
    cell(name: string, row: number, column: number): CellSnapshot | undefined {
      return this.sheet(name).cells.find((one) => one.row === row && one.column === column);
    },
    /** How often the host was asked, and how often to change something, since it was last asked about. */
    requests() {
      const { requests: all, writeRequests: writes } = holder.current.host.statistics;
      holder.current.host.resetStatistics();
      return { all, writes };
    },
  };
}

export async function problemOf(work: Promise<unknown>): Promise<ExcelProblem | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof ExcelFailure) return error.problem;
    throw error;
  }
}

/** Contents, looks and merges of all sheets, without what only says how they came about. */
export function shown({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ name, cells, merges, rows, rowBreaks, tables }) => {
    const filled = cells.filter(({ value }) => value !== null);
    return {
      name,
      cells: filled.map(({ row, column, value, formula, format }) => ({
        row,
        column,
        value,
        formula,
        format,
      })),
      merges: [...merges].sort(byPlace),
      rows: rows.slice(0, Math.max(0, ...filled.map(({ row }) => row + 1))),
      rowBreaks,
      tables,
    };
  });
}

export function byPlace(a: { row: number; column: number }, b: { row: number; column: number }): number {
  return a.row - b.row || a.column - b.column;
}
