import { describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { reviewWorkbook } from "../../src/excel/review-workbook";
import { zhTW } from "../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../src/report/layout/plan-sheets";
import type { Report } from "../../src/report/model";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbench/workbook/snapshot";
import { dataName, plansOf, reportName, sample, useWorkbench } from "../excel/sample-workbook";
import { reviewAsJson, saved, useFiles } from "./review-command";

const workbench = useWorkbench();
const { keep } = useFiles();

async function build(report: Report, names: string): Promise<void> {
  const captions = { ...zhTW, reportSheet: `${names}報告`, dataSheet: `${names}資料` };
  const { data, report: printed } = planSheets(report, defaultLayoutOptions, captions);
  await buildSheets([data, printed]);
}

function ofYear(fiscalYear: number, agency: string | null, title: string): Report {
  return { ...sample, fiscalYear, agency, title: `${title}${String(fiscalYear)} 年度施政績效報告` };
}

/** The sheets with a copy of one of them behind the others, and one of them in front. */
function withCopy({ sheets, ...rest }: WorkbookSnapshot, of: string, activeSheet: string): WorkbookSnapshot {
  const original = sheets.find(({ name }) => name === of) as SheetSnapshot;
  const copy = { ...original, name: `${of} (2)`, tables: [] };
  return { ...rest, sheets: [...sheets, copy], activeSheet };
}

/** What the panel reviews and compares with where a sheet is in front. */
async function inPanel(contents: WorkbookSnapshot) {
  workbench.reopen({ contents });
  const review = await reviewWorkbook();
  return review && { sheet: review.reportSheet, comparedWith: review.previousTitle };
}

async function inCommand(contents: WorkbookSnapshot) {
  const [file] = await reviewAsJson(await keep("workbook.xlsx", await saved(contents)));
  return file?.reports?.map(({ sheet, comparedWith }) => ({
    sheet,
    comparedWith: comparedWith?.title ?? null,
  }));
}

describe("the command and the panel find the same reports", () => {
  test.each([
    ["the first, where another sheet is in front", reportName, "工作表1", reportName],
    ["the copy in front", reportName, `${reportName} (2)`, `${reportName} (2)`],
    ["the first, where the figures were copied", dataName, `${dataName} (2)`, reportName],
  ])("of a copied sheet: %s", async (_which, copied, front, reviewed) => {
    await buildSheets(plansOf(sample));
    const contents = withCopy(workbench.workbook.snapshot(), copied, front);
    const expected = { sheet: reviewed, comparedWith: null };
    expect(await inCommand(contents)).toEqual([expected]);
    expect(await inPanel(contents)).toEqual(expected);
  });

  test("compares with last year's though its sheet was copied", async () => {
    await build(ofYear(98, null, ""), "去年");
    await build(ofYear(99, null, ""), "今年");
    const contents = withCopy(workbench.workbook.snapshot(), "去年報告", "今年報告");
    const expected = { sheet: "今年報告", comparedWith: "98 年度施政績效報告" };
    expect(await inCommand(contents)).toEqual([expected]);
    expect(await inPanel(contents)).toEqual(expected);
  });

  test("says which report of an earlier year is left out, and reviews all when asked to", async () => {
    for (const year of [97, 98, 99]) await build(ofYear(year, null, ""), String(year));
    const file = await keep("years.xlsx", await saved(workbench.workbook.snapshot()));
    const [latest] = await reviewAsJson(file);
    expect(latest?.reports?.map(({ sheet }) => sheet)).toEqual(["99報告"]);
    expect(latest?.notReviewed).toEqual([{ title: "97 年度施政績效報告", sheet: "97報告" }]);
    const [all] = await reviewAsJson("--all", file);
    expect(all?.reports?.map(({ sheet, comparedWith }) => [sheet, comparedWith?.sheet ?? null])).toEqual([
      ["97報告", null],
      ["98報告", "97報告"],
      ["99報告", "98報告"],
    ]);
    expect(all?.notReviewed).toEqual([]);
  });

  test("of several agencies each compares with its own, whatever its title was last year", async () => {
    await build(ofYear(98, "民政局", "民政局"), "民政去年");
    await build(ofYear(98, "社會局", "社會局"), "社會去年");
    await build(ofYear(99, "民政局", "清河市民政局"), "民政今年");
    const contents = { ...workbench.workbook.snapshot(), activeSheet: "民政今年報告" };
    const own = { sheet: "民政今年報告", comparedWith: "民政局98 年度施政績效報告" };
    expect(await inPanel(contents)).toEqual(own);
    expect(await inCommand(contents)).toEqual([{ sheet: "社會去年報告", comparedWith: null }, own]);
  });
});
