import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { importProblemSentence } from "../../src/locale/import-problems";
import { messagesFor } from "../../src/locale/messages";
import { openInBrowser, type OpenedWorkbench } from "../../workbench/browser/open-workbench";
import { planner } from "../../workbench/browser/planner";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "unusable-file-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a file that holds no report", () => {
  let workbench: OpenedWorkbench;
  beforeAll(async () => {
    workbench = await openInBrowser();
    await planner(workbench.page, workbench.pane).openPanel();
  });
  afterAll(() => workbench.close());

  test.each([
    ["empty.txt", "", importProblemSentence({ code: "empty" }, "zh-TW")],
    ["letter.txt", "這是一封信。", importProblemSentence({ code: "noTable", characters: 6 }, "zh-TW")],
    ["scan.pdf", "%PDF-1.7\n%\u0000", importProblemSentence({ code: "binary", format: "pdf" }, "zh-TW")],
  ])("%s gets one clear sentence and leaves the workbook alone", async (name, content, sentence) => {
    const path = join(folder, name);
    await writeFile(path, content);
    const { page, pane } = workbench;
    await pane
      .getByRole("button", { name: messagesFor("zh-TW").start.import })
      .or(pane.getByRole("button", { name: messagesFor("zh-TW").import.open }))
      .first()
      .waitFor();
    await expect(planner(page, pane).importFile(path)).rejects.toThrow(sentence);
    expect((await workbench.snapshot()).sheets).toHaveLength(1);
    await pane.getByRole("button", { name: messagesFor("zh-TW").back }).click();
  });
});

test("the demo ends with exit code 1 and one sentence when the file is missing", async () => {
  const path = join(folder, "missing.txt");
  const { code, output } = await runDemo(["--input", path, "--out", folder]);
  expect(code).toBe(1);
  expect(output.trim()).toBe(messagesFor("zh-TW").import.fileUnreadable(path));
});

function runDemo(options: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", "tsx", "workbench/demo.ts", ...options],
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode, output: stdout + stderr });
      },
    );
  });
}
