import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { saveSettings } from "../../src/excel/review-settings";
import { defaultSettings } from "../../src/report/review/settings";
import { readReport } from "../../src/taskpane/read-report";
import { useWorkbench } from "../excel/sample-workbook";

const workbench = useWorkbench();
const text = readFileSync("assets/sample/99-annual-performance-report.txt", "utf8");
const lenient = { ...defaultSettings, thresholds: { ...defaultSettings.thresholds, plausibleMost: 20 } };

async function implausible(): Promise<number> {
  const outcome = await readReport([{ kind: "text", text }], "standing");
  if (!outcome.ok) throw new Error("the sample can be read");
  return outcome.imported.findings.filter(({ rule }) => rule === "implausible-achievement").length;
}

describe("what the preview says of a text", () => {
  test("goes by the settings of its year in this workbook", async () => {
    expect(await implausible()).toBeGreaterThan(0);
    await saveSettings(lenient, 98);
    expect(await implausible()).toBeGreaterThan(0);
    await saveSettings(lenient, 99);
    expect(await implausible()).toBe(0);
  });

  test("goes by the defaults while Excel cannot be asked", async () => {
    await saveSettings(lenient, 99);
    workbench.host.setCellEditMode("on");
    expect(await implausible()).toBeGreaterThan(0);
  });

  test("asks Excel nothing about what holds no report", async () => {
    const before = workbench.host.statistics.requests;
    expect(await readReport([{ kind: "text", text: "購物清單" }], "standing")).toMatchObject({ ok: false });
    expect(workbench.host.statistics.requests).toBe(before);
  });
});
