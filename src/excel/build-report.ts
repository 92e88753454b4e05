import { blankReport } from "../report/blank-report";
import { en, zhTW, type Captions } from "../report/layout/captions";
import { defaultLayoutOptions, planSheets, type LayoutOptions } from "../report/layout/plan-sheets";
import type { Report } from "../report/model";
import { buildPlanned, type SheetOutcome } from "./build-sheets";
import type { SheetPlanning } from "./look";
import { run } from "./session";
import { freeSheetName } from "./sheet-names";

export interface BuildRequest {
  /** Null for the blank form. */
  readonly report: Report | null;
  readonly resultLine: LayoutOptions["resultLine"];
  /** Plain formulas, or calls of our functions. */
  readonly formulas: LayoutOptions["formulas"];
  readonly target: BuildTarget;
  /** Of the captions, for a report that is not in Chinese itself. */
  readonly language: "zh-TW" | "en";
}

/**
 * Which sheets a build is to fill. `standing`: the report that stands in the workbook is brought up to date.
 * `new`: whatever stands there is another report and is left alone. Or the sheets of an earlier build, by name.
 */
export type BuildTarget = "standing" | "new" | { readonly data: string; readonly report: string };

export interface Built {
  /** Fills the same sheets again. */
  readonly target: BuildTarget;
  readonly sheets: readonly SheetOutcome[];
}

export interface CellLocation {
  readonly sheet: string;
  /** `C40` */
  readonly address: string;
}

/**
 * Plans both sheets and puts them into the workbook. `onProgress` hears the portion done, from 0 to 1, when there
 * is more than one request.
 *
 * @throws ExcelFailure
 */
export async function buildReport(
  request: BuildRequest,
  onProgress: (portion: number) => void,
): Promise<Built> {
  const { report, resultLine, formulas, target } = await settleTarget(request);
  const usual = captionsOf(request);
  const captions =
    typeof target === "string" ? usual : { ...usual, dataSheet: target.data, reportSheet: target.report };
  const content = report ?? blankReport(null, captions);
  const plan: SheetPlanning = (settingsOf) => {
    const settled = settingsOf(content.fiscalYear).lowerIsBetter;
    const lowerIsBetter = settled === "either" ? defaultLayoutOptions.lowerIsBetter : settled;
    const planned = planSheets(content, { resultLine, formulas, lowerIsBetter }, captions);
    return [planned.data, planned.report];
  };
  const { sheets } = await buildPlanned(plan, {
    adopted: target === "standing" ? "anyName" : "wishedName",
    onProgress: ({ requestsDone, requests }) => {
      if (requests > 1) onProgress(requestsDone / requests);
    },
  });
  return { sheets, target };
}

/**
 * Gives a new report the names of its sheets, so that building it again after a failure goes on in the same ones.
 *
 * @throws ExcelFailure
 */
export async function settleTarget(request: BuildRequest): Promise<BuildRequest> {
  if (request.target !== "new") return request;
  const { dataSheet, reportSheet } = captionsOf(request);
  const taken = await sheetNames();
  const target = { data: freeSheetName(dataSheet, taken), report: freeSheetName(reportSheet, taken) };
  return { ...request, target };
}

/** A report in Chinese keeps Chinese captions in any panel. */
function captionsOf({ report, language }: BuildRequest): Captions {
  return language === "zh-TW" || (report !== null && isChinese(report)) ? zhTW : en;
}

async function sheetNames(): Promise<string[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

function isChinese({ title, goals }: Report): boolean {
  return /\p{Script=Han}/u.test(title + goals.map((goal) => goal.title).join(""));
}
