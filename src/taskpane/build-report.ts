import { buildSheets, type BuildOutcome } from "../excel/build-sheets";
import { blankReport } from "../report/blank-report";
import { en, zhTW } from "../report/layout/captions";
import { planSheets } from "../report/layout/plan-sheets";
import type { Report } from "../report/model";
import type { BuildRequest } from "./verbs";

/** Plans both sheets and puts them into the workbook. A report in Chinese keeps Chinese captions in any panel. */
export async function buildReport(
  { report, resultLine, language }: BuildRequest,
  onProgress: (portion: number) => void,
): Promise<BuildOutcome> {
  const captions = language === "zh-TW" || (report !== null && isChinese(report)) ? zhTW : en;
  const plans = planSheets(
    report ?? blankReport(null, captions),
    { resultLine, formulas: "portable" },
    captions,
  );
  return buildSheets([plans.data, plans.report], { onProgress });
}

function isChinese({ title, goals }: Report): boolean {
  return /\p{Script=Han}/u.test(title + goals.map((goal) => goal.title).join(""));
}
