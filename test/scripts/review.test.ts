import { exec } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { cleanText, review, reviewAsJson, reviewFrom, samplePath, useFiles } from "./review-command";

const own = useFiles();
const { keep } = own;
const weights = ["error", "warning", "info"];

describe("the command", () => {
  test("ends with 0 where there is no error, 1 where there is, 2 where it was not understood", async () => {
    const clean = await keep("clean.txt", cleanText);
    expect((await review(clean)).code).toBe(0);
    expect((await review(samplePath)).code).toBe(1);
    for (const [wrong, ...parts] of [
      ["請指定檔案"],
      ["不認得 --unknown", "--unknown", clean],
      ["不認得 --json", "--json=1", clean],
      ["--lang 只能是", "--lang", "de", clean],
    ]) {
      const { code, errors, output } = await review(...parts);
      expect([code, output]).toEqual([2, ""]);
      expect(errors).toContain(wrong);
      expect(errors).toContain("npm run review");
    }
  });

  test("prints a table and a summary, in Chinese or English", async () => {
    const chinese = await review(samplePath);
    expect(chinese.output).toMatch(/^嚴重度 +規則 +指標 +位置 +說明$/m);
    expect(chinese.output).toMatch(/^錯誤 +達成值與計算不符 +6 +第 13 行 +.*180\.3%/m);
    expect(chinese.output).toMatch(/^指標 11 項：錯誤 \d+ 則、注意 \d+ 則、提示 \d+ 則。$/m);
    const english = await review("--lang", "en", samplePath);
    expect(english.output).toMatch(/^Error +Stated value.* +6 +line 13 +.*180\.3%/m);
    expect(english.output).toMatch(/^11 indicators: Errors \d+, warnings \d+, notes \d+\.$/m);
    expect(english.output).toMatch(/^By the usual settings: .*; Least achievement for a green light: 100%/m);
    const one = await review("--lang", "en", await keep("clean.txt", cleanText));
    expect(one.output).toMatch(/^1 indicator: Errors 0, /m);
  });

  test("puts the gravest of an indicator first, and prints no sign that steers a terminal", async () => {
    const [{ findings = [] } = {}] = await reviewAsJson(samplePath);
    const ofSixth = findings.filter(({ indicator }) => indicator === 6).map(({ severity }) => severity);
    expect(ofSixth).toEqual(ofSixth.toSorted((one, other) => weights.indexOf(one) - weights.indexOf(other)));
    const { output } = await review(await keep("\u001b[31mred.txt", cleanText));
    expect(output).not.toContain("\u001b");
  });

  test("takes the names of files from the folder in which npm was called", async () => {
    await keep("here.txt", cleanText);
    const { code } = await reviewFrom(own.folder, "here.txt");
    expect(code).toBe(0);
  });

  test("an analysis with more figures than a call has room for does not stop the files behind it", async () => {
    const many = `113 年度施政績效報告\n年度績效目標\t衡量指標\t績效衡量暨達成情形分析\n服務\t場次\t"一、衡量標準：20 場次。\n二、辦理情形：${"全年辦理 24 場次。".repeat(130_000)}\n三、目標達成值：120%。"`;
    const reviews = await reviewAsJson(await keep("many.txt", many), samplePath);
    expect(reviews.map(({ ok }) => ok)).toEqual([true, true]);
  });

  test("more paragraphs than it can take are one line, and do not stop the files behind it", async () => {
    const rows = "<p>辦理 1 場。</p>".repeat(300_000);
    const page = `<p>113 年度施政績效報告</p><table><tr><td>年度績效目標<td>衡量指標<td>績效衡量暨達成情形分析<tr><td>便民<td>場次<td>${rows}</table>`;
    const reviews = await reviewAsJson(await keep("wide.html", page), samplePath);
    expect(reviews.map(({ problem }) => problem)).toEqual(["failed", undefined]);
  });

  test("ends quietly when only its first line is read", async () => {
    const files = Array.from({ length: 12 }, () => samplePath).join(" ");
    const command = `"${process.execPath}" --import tsx scripts/review.ts ${files} | head -1`;
    const { output, errors } = await new Promise<{ output: string; errors: string }>((resolve) =>
      exec(command, (_error, stdout, stderr) => resolve({ output: stdout, errors: stderr })),
    );
    expect(output.split("\n").length).toBe(2);
    expect(errors).toBe("");
  });

  test("fifty files are reviewed in one run", async () => {
    await mkdir(join(own.folder, "fifty"));
    const text = await readFile(samplePath);
    const files = Array.from({ length: 50 }, (_, index) => join("fifty", `${index}.txt`));
    const paths = await Promise.all(files.map((name) => keep(name, text)));
    const reviews = await reviewAsJson(...paths);
    expect(reviews.map(({ file }) => file)).toEqual(paths);
    expect(new Set(reviews.map(({ counts }) => JSON.stringify(counts))).size).toBe(1);
  });
});
