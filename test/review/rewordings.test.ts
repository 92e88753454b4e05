import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { importReport } from "../../src/report/import/import-report";
import { reviewReport } from "../../src/report/review/review-report";

/**
 * The whole reports, each written otherwise in a way that changes nothing of what it claims: the same is found in them.
 * Whatever a writer's habit, it must not decide whether a figure is recognised.
 */
const folder = fileURLToPath(new URL("reports", import.meta.url));
const reports = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    return { file, text, findings: findingsIn(text) };
  });

const fullWidth = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
/** A title tells the year, and stays. */
const belowTitle = (change: (text: string) => string) => (text: string) => {
  const end = text.indexOf("\n");
  return text.slice(0, end) + change(text.slice(end));
};
const calledTarget = /(?<!年度)目標值[為：:]?\s*(?=\d)/g;

const ofFigures: Readonly<Record<string, (text: string) => string>> = {
  "no blanks beside figures": (text) =>
    text.replace(/(\d) (?=[^\s\d])/g, "$1").replace(/([^\s\d\t"]) (?=\d)/g, "$1"),
  "thousands in one piece": (text) => text.replace(/(\d),(?=\d{3})/g, "$1"),
  "full-width digits": belowTitle(fullWidth),
  "full-width per cent": (text) => text.replaceAll("%", "％"),
  "ideographic blanks": (text) => text.replaceAll(" ", "\u3000"),
  "other years": (text) =>
    text.replace(/(?<!\d)1[01]\d(?=\s*(?:年|[至-]))/g, (year) => String(Number(year) - 3)),
};

const ofWords: Readonly<Record<string, (text: string) => string>> = {
  "預定達成 for 目標值": (text) => text.replace(calledTarget, "預定達成 "),
  "原訂目標 for 目標值": (text) => text.replace(calledTarget, "原訂目標 "),
  "年度目標： for 目標值": (text) => text.replace(calledTarget, "年度目標："),
  "應達 for 目標值": (text) => text.replace(calledTarget, "應達 "),
  目標值訂為: (text) => text.replace(/目標值[為：:]\s*(?=\d)/g, "目標值訂為 "),
  年度目標設定為: (text) => text.replace(/目標值[為：:]\s*(?=\d)/g, "年度目標設定為 "),
  "總計 for 合計": (text) => text.replace(/合計(?=\s*\d)/g, "總計"),
  "共計 for 合計": (text) => text.replace(/合計(?=\s*\d)/g, "共計"),
  "計 for 共": (text) => text.replace(/(?<=[，。；：])共(?=\s*\d)/g, "計"),
  "共計 for 共": (text) => text.replace(/(?<![總合])共(?=\s*\d)/g, "共計"),
  "本年度 for 全年": (text) => text.replace(/全年(?!度)/g, "本年度"),
  "全年度 for 本年度": (text) => text.replaceAll("本年度", "全年度"),
  "達成率 for 達成度": (text) => text.replaceAll("達成度", "達成率"),
  "達成度 for 達成率": (text) => text.replaceAll("達成率", "達成度"),
  "目標達成率 for 達成率": (text) => text.replaceAll("達成率", "目標達成率"),
  "場 for 場次": (text) => text.replaceAll("場次", "場"),
  "人 for 人次": (text) => text.replaceAll("人次", "人"),
  "案 for 件": (text) => text.replace(/(?<=\d )件/g, "案"),
  "台 for 臺": (text) => text.replaceAll("臺", "台"),
};

const ofSigns: Readonly<Record<string, (text: string) => string>> = {
  "half-width brackets": (text) => text.replaceAll("（", "(").replaceAll("）", ")"),
  "half-width commas and colons": (text) =>
    text.replaceAll("，", ",").replaceAll("：", ":").replaceAll("；", ";"),
  "；for 。": (text) => text.replace(/。(?=[^\n"])/g, "；"),
  "／ for ÷": (text) => text.replaceAll("÷", "／"),
};

const sections = "衡量標準|辦理情形|目標達成值|效益";
const eachHeading = new RegExp(`[一二三四]、(${sections})[：:]`, "g");
const beforeHeadings = /(?<=[。\n])\n?(?=[二三四]、(?:辦理|目標|效益))/g;

/** Of the analyses alone. */
const ofLayout: Readonly<Record<string, (analysis: string) => string>> = {
  "a line for each section": (analysis) => analysis.replace(beforeHeadings, "\n"),
  "a blank line between sections": (analysis) => analysis.replace(beforeHeadings, "\n\n"),
  "all in one line": (analysis) => analysis.replaceAll("\n", " "),
  "headings in lines of their own": (analysis) =>
    analysis.replace(beforeHeadings, "\n").replace(eachHeading, (heading) => `${heading}\n`),
  "年度目標達成情形 for 目標達成值": (analysis) => analysis.replace("三、目標達成值", "三、年度目標達成情形"),
  "達成結果 for 目標達成值": (analysis) => analysis.replace("三、目標達成值", "三、達成結果"),
  "執行成果 for 辦理情形": (analysis) => analysis.replace("二、辦理情形", "二、執行成果"),
  "目標值及衡量標準 for 衡量標準": (analysis) => analysis.replace("一、衡量標準", "一、目標值及衡量標準"),
  "衡量標準及公式 for 衡量標準": (analysis) => analysis.replace("一、衡量標準", "一、衡量標準及公式"),
  "執行效益 for 效益": (analysis) => analysis.replace("四、效益", "四、執行效益"),
  "paragraphs of a web page": (analysis) =>
    analysis
      .split("\n")
      .map((line) => `<p>${line}</p>`)
      .join(" "),
};

describe("written otherwise, the same is found", () => {
  test.each(Object.entries({ ...ofFigures, ...ofWords, ...ofSigns }))("%s", (_name, reword) => {
    expect(differences(reword)).toEqual([]);
  });

  test.each(Object.entries(ofLayout))("%s", (_name, lay) => {
    expect(differences((text) => withAnalyses(text, lay))).toEqual([]);
  });
});

function differences(reword: (text: string) => string): readonly string[] {
  const reworded = reports.map(({ file, text, findings }) => ({ file, text, findings, own: reword(text) }));
  const changed = reworded.filter(({ text, own }) => text !== own);
  expect(changed.length).toBeGreaterThan(5);
  return changed.flatMap(({ file, findings, own }) => {
    const found = findingsIn(own);
    const added = found.filter((one) => !findings.includes(one)).map((one) => `${file}: + ${one}`);
    const lost = findings.filter((one) => !found.includes(one)).map((one) => `${file}: - ${one}`);
    return [...added, ...lost];
  });
}

function findingsIn(text: string): readonly string[] {
  const result = importReport({ kind: "text", text });
  if (!result.ok) return ["unreadable"];
  const { report, notices, unrecognised } = result;
  return reviewReport(report, notices, { unrecognised })
    .filter(({ severity }) => severity !== "info")
    .map(({ indicator, rule }) => `${String(indicator ?? "all")} ${rule}`);
}

/** Changes the long cells below the header of a table as it was copied out of a spreadsheet. */
function withAnalyses(table: string, change: (analysis: string) => string): string {
  if (table.includes("<tr")) return table;
  const cell = /(^|\t|\n)(?:"((?:[^"]|"")*)"|([^\t\n]*))/g;
  let row = 0;
  return table.replace(cell, (_cell, lead: string, quoted?: string, plain?: string) => {
    if (lead === "\n") row += 1;
    const text = quoted?.replaceAll('""', '"') ?? plain ?? "";
    const own = row > 1 && text.length > 20 ? change(text) : text;
    return lead + (/["\n]/.test(own) ? `"${own.replaceAll('"', '""')}"` : own);
  });
}
