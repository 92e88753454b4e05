import { blankReport } from "../report/blank-report";
import { en, zhTW } from "../report/layout/captions";
import { addressOf, cellOf } from "../report/layout/cell-location";
import { planSheets, type ResultLine } from "../report/layout/plan-sheets";
import type { SheetPlan } from "../report/layout/sheet-plan";
import type { Report } from "../report/model";
import type { Finding, FindingPlace } from "../report/review/finding";
import { buildSheets, type SheetOutcome } from "./build-sheets";

export interface BuildRequest {
  /** Null for the blank form. */
  readonly report: Report | null;
  readonly findings: readonly Finding[];
  readonly resultLine: ResultLine;
  /** Of the captions, for a report that is not in Chinese itself. */
  readonly language: "zh-TW" | "en";
}

export interface Built {
  readonly sheets: readonly SheetOutcome[];
  readonly findings: readonly LocatedFinding[];
}

export interface LocatedFinding {
  readonly finding: Finding;
  /** Where its words or figures stand; null when the sheets do not show them. */
  readonly cell: CellLocation | null;
}

export interface CellLocation {
  readonly sheet: string;
  /** `C40` */
  readonly address: string;
}

/**
 * Plans both sheets and puts them into the workbook. A report in Chinese keeps Chinese captions in any panel.
 * `onProgress` hears the portion done, from 0 to 1, when there is more than one request.
 *
 * @throws ExcelFailure
 */
export async function buildReport(
  { report, findings, resultLine, language }: BuildRequest,
  onProgress: (portion: number) => void,
): Promise<Built> {
  const captions = language === "zh-TW" || (report !== null && isChinese(report)) ? zhTW : en;
  const planned = planSheets(
    report ?? blankReport(null, captions),
    { resultLine, formulas: "portable" },
    captions,
  );
  const { sheets } = await buildSheets([planned.data, planned.report], {
    onProgress: ({ requestsDone, requests }) => {
      if (requests > 1) onProgress(requestsDone / requests);
    },
  });
  return {
    sheets,
    findings: findings.map((finding) => ({ finding, cell: locate(finding.place, planned.report, sheets) })),
  };
}

function isChinese({ title, goals }: Report): boolean {
  return /\p{Script=Han}/u.test(title + goals.map((goal) => goal.title).join(""));
}

/** In the report sheet, where the planner reads the words concerned. */
function locate(
  place: FindingPlace | null,
  plan: SheetPlan,
  sheets: readonly SheetOutcome[],
): CellLocation | null {
  const sheet = sheets.find(({ kind }) => kind === plan.kind);
  const cell = place === null ? null : cellOf(plan, place);
  const row = cell === null ? undefined : sheet?.rows[cell.row];
  if (cell === null || sheet === undefined || row === undefined) return null;
  return { sheet: sheet.name, address: addressOf(row, cell.column) };
}
