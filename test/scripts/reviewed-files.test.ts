import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { buildSheets } from "../../src/excel/build-sheets";
import { ignoreFinding } from "../../src/excel/ignored-findings";
import { saveSettings } from "../../src/excel/review-settings";
import { reviewWorkbook } from "../../src/excel/review-workbook";
import { run } from "../../src/excel/session";
import { zhTW } from "../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../src/report/layout/plan-sheets";
import { defaultSettings } from "../../src/report/review/settings";
import { plansOf, sample, useWorkbench } from "../excel/sample-workbook";
import {
  cleanRows,
  cleanText,
  review,
  reviewAsJson,
  samplePath,
  saved,
  useFiles,
  type JsonReview,
} from "./review-command";

const workbench = useWorkbench();
const own = useFiles();
const { keep } = own;

async function builtWorkbook(): Promise<Uint8Array> {
  await buildSheets(plansOf(sample));
  return saved(workbench.workbook.snapshot());
}

async function foreignWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("說明").addRow(["本檔案為範例"]);
  const sheet = workbook.addWorksheet("績效表");
  sheet.addRow(["113 年度施政績效報告"]);
  sheet.mergeCells("A1:C1");
  const [header = [], [goal = "", indicator = "", analysis = ""] = []] = cleanRows;
  sheet.addRow(header);
  for (const text of analysis.split("\n")) sheet.addRow([goal, indicator, text.replace("110%", "150%")]);
  sheet.mergeCells("A3:A6");
  sheet.mergeCells("B3:B6");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("files of every kind", () => {
  test("a workbook of ours has the text's findings, each at its cell", async () => {
    const path = await keep("built.xlsx", await builtWorkbook());
    const [text, workbook] = await reviewAsJson(samplePath, path);
    expect(workbook?.reports).toEqual([
      {
        ...{ title: "99 年度施政績效報告", fiscalYear: 99, agency: null, indicators: 11 },
        ...{ sheet: "施政績效報告", comparedWith: null, settings: defaultSettings },
      },
    ]);
    // What page breaks broke in the source was mended by the import and is not in the sheets.
    const mended = ["structure-damage", "indicator-in-goal-column"];
    const keyed = (all: JsonReview | undefined) =>
      all?.findings
        ?.filter(({ rule }) => !mended.includes(rule))
        .map(({ rule, indicator, message }) => `${indicator} ${rule} ${message}`);
    expect(keyed(workbook)).toEqual(keyed(text));
    const differs = workbook?.findings?.find(({ rule }) => rule === "stated-differs");
    expect(differs).toMatchObject({ indicator: 6, cell: expect.stringMatching(/^施政績效報告!C\d+$/) });
    expect(text?.findings?.find(({ rule }) => rule === "stated-differs")).toMatchObject({ line: 13 });
  });

  test("what was settled and ignored in a workbook counts outside of Excel too", async () => {
    await buildSheets(plansOf(sample));
    const findings = (await reviewWorkbook())?.findings ?? [];
    const byRule = (rule: string) => findings.filter(({ finding }) => finding.rule === rule);
    const [bound] = byRule("bound-used");
    const [target] = byRule("target-missing");
    if (!bound || !target) throw new Error("the sample has both");
    const why = { reason: "以主辦單位統計為準", by: "綜合規劃科", date: "2011-02-28" };
    await ignoreFinding({ ...bound.key, ...why }, null);
    await ignoreFinding({ ...target.key, ...why }, null);
    const thresholds = { ...defaultSettings.thresholds, plausibleMost: 20 };
    await saveSettings({ ...defaultSettings, thresholds }, 99);
    const path = await keep("settled.xlsx", await saved(workbench.workbook.snapshot()));
    const [file] = await reviewAsJson(path);
    expect(file?.findings?.some(({ rule }) => rule === "implausible-achievement")).toBe(false);
    const ignored = file?.findings?.filter((found) => found.ignored !== null) ?? [];
    expect(ignored.map(({ rule }) => rule).sort()).toEqual(["bound-used", "target-missing"]);
    const sentence = "已略過（綜合規劃科，100 年 2 月 28 日）：以主辦單位統計為準";
    expect(ignored[0]).toMatchObject({ ignored: { ...why, sentence }, stale: null });
    expect(file?.counts?.ignored).toBe(2);
    const { output } = await review(path);
    expect(
      output.split("\n").filter((line) => /^略過 /.test(line) && line.endsWith(` ${sentence}`)),
    ).toHaveLength(2);
    expect(output).toMatch(/；已略過 2 則。$/m);
    expect(output).toMatch(/^依活頁簿的設定檢查：.*達成度高於此值時提示說明：2000%/m);
  });

  test("the reason of what was ignored before its cell changed is told as the panel tells it", async () => {
    await buildSheets(plansOf(sample));
    const [bound] = ((await reviewWorkbook())?.findings ?? []).filter(
      ({ finding }) => finding.rule === "bound-used",
    );
    if (!bound?.cell) throw new Error("the sample has one, in a cell");
    const why = { reason: "以主辦單位統計為準", by: "綜合規劃科", date: "2011-02-28" };
    await ignoreFinding({ ...bound.key, ...why }, null);
    const { sheet, address } = bound.cell;
    const [row, column] = [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];
    const words = String(workbench.cell(sheet, row, column)?.value);
    workbench.workbook.enter(sheet, row, column, `${words}另有待查。`);
    const path = await keep("stale.xlsx", await saved(workbench.workbook.snapshot()));
    const [file] = await reviewAsJson(path);
    const sentence =
      "曾略過（綜合規劃科，100 年 2 月 28 日），其後內容已變更，請重新確認。當時的理由：以主辦單位統計為準";
    const stale = file?.findings?.filter((found) => found.stale !== null) ?? [];
    expect(stale).toMatchObject([{ rule: "bound-used", ignored: null, stale: { ...why, sentence } }]);
    expect(file?.counts?.ignored).toBe(0);
    expect((await review(path)).output).toMatch(new RegExp(`^注意 .* ${sentence}$`, "m"));
    const english =
      "Was ignored (綜合規劃科, 2011-02-28), but its content has changed since: please look again.";
    expect((await review("--lang", "en", path)).output).toContain(english);
  });

  test("what was ignored at a formula is known by what the file shows", async () => {
    const { data, report } = planSheets(sample, { ...defaultLayoutOptions, resultLine: "computed" }, zhTW);
    await buildSheets([data, report]);
    const findings = (await reviewWorkbook())?.findings ?? [];
    const why = { reason: "已確認", by: "綜合規劃科", date: "2011-02-28" };
    for (const { key } of findings) await ignoreFinding({ ...key, ...why }, null);
    const [file] = await reviewAsJson(
      await keep("computed.xlsx", await saved(workbench.workbook.snapshot())),
    );
    expect(file?.counts).toEqual({ error: 0, warning: 0, info: 0, ignored: findings.length });
  });

  test("a broken file among good ones is one line, and the others go on", async () => {
    const built = await builtWorkbook();
    const letter = new JSZip()
      .file("[Content_Types].xml", "<Types/>")
      .file("word/document.xml", "<w:document/>");
    const units = new JSZip().file("unit-1.txt", cleanText);
    const files = [
      await keep("good.txt", cleanText),
      await keep("damaged.xlsx", built.slice(0, built.length / 2)),
      await keep("letter.docx", await letter.generateAsync({ type: "uint8array" })),
      await keep("units.zip", await units.generateAsync({ type: "uint8array" })),
      await keep("empty.txt", ""),
      await keep("prose.txt", "沒有表格的一段文字。"),
      await keep("foreign.xlsx", await foreignWorkbook()),
      join(own.folder, "missing.txt"),
      own.folder,
    ];
    const reviews = await reviewAsJson(...files);
    expect(reviews.map(({ file, problem }) => [file, problem ?? "reviewed"])).toEqual([
      [files[0], "reviewed"],
      [files[1], "damagedWorkbook"],
      [files[2], "binary"],
      [files[3], "binary"],
      [files[4], "empty"],
      [files[5], "noTable"],
      [files[6], "reviewed"],
      [files[7], "missing"],
      [files[8], "folder"],
    ]);
    const { code, output } = await review(...files);
    expect(code).toBe(1);
    for (const path of files.slice(1, 6)) {
      expect(output.split("\n").filter((line) => line.includes(path))).toHaveLength(1);
    }
    expect(output).toMatch(/letter\.docx +.*Word/);
    expect(output).toMatch(/units\.zip +.*壓縮檔/);
    expect(output.trimEnd().split("\n").at(-1)).toMatch(/^共 9 個檔案，其中 7 個無法讀取；指標 2 項：/);
  });

  test("any workbook with the table: merged cells, a paragraph in each row", async () => {
    const [foreign] = await reviewAsJson(await keep("foreign.xlsx", await foreignWorkbook()));
    expect(foreign?.reports).toMatchObject([{ indicators: 1, sheet: "績效表" }]);
    expect(foreign?.findings?.find(({ rule }) => rule === "stated-differs")).toMatchObject({
      indicator: 1,
      cell: "績效表!C5",
    });
  });

  test("of two years in one workbook the earlier is compared with, which is said", async () => {
    const workbook = new ExcelJS.Workbook();
    for (const year of [112, 113]) {
      const sheet = workbook.addWorksheet(`${year} 年`);
      sheet.addRow([`${year} 年度施政績效報告`]);
      sheet.addRows(cleanRows);
    }
    const path = await keep("two-years.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
    const [file] = await reviewAsJson(path);
    expect(file?.reports).toMatchObject([
      { sheet: "113 年", comparedWith: { title: "112 年度施政績效報告", sheet: "112 年" } },
    ]);
    expect((await review(path)).output).toContain(
      "「112 年度施政績效報告」（工作表「112 年」）僅供比較，未檢查",
    );
  });

  test("of several reports each has its own findings", async () => {
    const workbook = new ExcelJS.Workbook();
    for (const [unit, claim] of [
      ["甲局", "110%"],
      ["乙局", "150%"],
    ] as const) {
      const sheet = workbook.addWorksheet(unit);
      sheet.addRow([`${unit} 113 年度施政績效報告`]);
      sheet.addRows(cleanRows.map((row) => row.map((cell) => cell.replace("110%", claim))));
    }
    const path = await keep("units.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
    const [file] = await reviewAsJson(path);
    const errors = file?.findings?.filter(({ severity }) => severity === "error");
    expect(errors?.map(({ report, cell }) => [report, cell])).toEqual([[1, "乙局!C3"]]);
    const lines = (await review(path)).output.split("\n");
    const place = (words: string) => lines.findIndex((line) => line.includes(words));
    expect(place("達成值與計算不符")).toBeGreaterThan(place("（工作表「乙局」）"));
  });

  test("a report whose figures were deleted does not take another report's", async () => {
    for (const unit of ["甲局", "乙局"]) {
      const captions = { ...zhTW, reportSheet: `${unit}報告`, dataSheet: `${unit}資料` };
      const { data, report } = planSheets({ ...sample, agency: unit }, defaultLayoutOptions, captions);
      await buildSheets([data, report]);
    }
    workbench.workbook.enter("乙局資料", 7, 7, "三百左右");
    await run(async (context) => {
      context.workbook.worksheets.getItem("甲局資料").delete();
      await context.sync();
    });
    const [file] = await reviewAsJson(await keep("deleted.xlsx", await saved(workbench.workbook.snapshot())));
    const unclear = file?.findings?.filter(({ rule }) => rule === "cell-content") ?? [];
    expect(unclear.map(({ report, cell }) => [report, cell])).toEqual([[1, "乙局資料!H8"]]);
  });

  test("an empty analysis, a formula without result, and signatures below the table", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("績效表");
    const [header = [], row = []] = cleanRows;
    sheet.addRows([
      ["113 年度施政績效報告"],
      header,
      row,
      ["", "二、查核件數", ""],
      ["二、資源循環", "三、回收率"],
    ]);
    sheet.getCell("C5").value = { formula: "1/0", result: { error: "#DIV/0!" } } as ExcelJS.CellFormulaValue;
    sheet.addRow(["合計", "共 3 項"]);
    sheet.addRow(["承辦人：", "科長：", "局長："]);
    const [file] = await reviewAsJson(
      await keep("unfinished.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer())),
    );
    expect(file?.reports).toMatchObject([{ indicators: 3 }]);
    expect(
      file?.findings
        ?.filter(({ severity }) => severity === "error")
        .map(({ rule, cell, message }) => `${cell} ${rule} ${message}`),
    ).toEqual([
      "績效表!C4 analysis-empty 績效衡量暨達成情形分析是空白的。請補充，或確認是否應刪除本項指標。",
      "績效表!C5 cell-content 儲存格顯示錯誤值 #DIV/0!，公式算不出結果。請修正公式，或改填文字。",
    ]);
    expect(file?.unrecognised).toEqual(["合計 共 3 項", "承辦人： 科長： 局長："]);
  });

  test("figures in columns of their own are pointed at in their cells", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook
      .addWorksheet("KPI")
      .addRows([
        ["113 年度施政績效報告"],
        ["年度績效目標", "衡量指標", "年度目標值", "實際達成值", "達成度(%)", "績效衡量暨達成情形分析"],
        ["一、服務", "一、服務場次", "20 場", "24 場", "110", "全年辦理 24 場，民眾參與踴躍。"],
        ["一、服務", "二、查核件數", "50 件", "", "", "持續查核中。"],
        ["一、服務", "三、妥善率", "98%", "99.3%", "101.3", "全年平均妥善率 98.7%。"],
      ]);
    const [file] = await reviewAsJson(
      await keep("columns.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer())),
    );
    const told = file?.findings?.filter(({ severity }) => severity !== "info") ?? [];
    expect(told.map(({ rule, cell }) => `${cell} ${rule}`)).toEqual([
      "KPI!E3 stated-differs",
      "KPI!D4 actual-missing",
      "KPI!D5 cell-content",
    ]);
  });

  test("Big5 reads as UTF-8 does", async () => {
    const big5 = await readFile("test/scripts/big5-report.txt");
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(big5)).toThrow();
    const utf8 = new TextDecoder("big5").decode(big5);
    const [one, other] = await reviewAsJson(await keep("big5.txt", big5), await keep("utf8.txt", utf8));
    expect(one?.findings).toEqual(other?.findings);
    expect(one?.reports).toMatchObject([{ title: "113 年度施政績效報告", indicators: 1 }]);
  });

  test("a page", async () => {
    const cells = (row: readonly string[]) =>
      `<tr>${row.map((cell) => `<td>${cell.replaceAll("\n", "<br>")}</td>`).join("")}</tr>`;
    const page = `<html><body><h1>113 年度施政績效報告</h1><table>${cleanRows.map(cells).join("")}</table></body></html>`;
    const [reviewed] = await reviewAsJson(await keep("page.html", page));
    expect(reviewed).toMatchObject({ ok: true, reports: [{ indicators: 1 }], counts: { error: 0 } });
  });
});
