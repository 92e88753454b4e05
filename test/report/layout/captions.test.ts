import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { blankReport } from "../../../src/report/blank-report";
import { en, zhTW, type Captions } from "../../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../../src/report/layout/plan-sheets";
import { expectSoundPlan } from "./plan-rules";

describe.each<[string, Captions]>([
  ["zh-TW", zhTW],
  ["en", en],
])("the captions in %s", (_, captions) => {
  test("keep Excel's limits of names and prompts", () => {
    for (const name of [captions.dataSheet, captions.reportSheet]) {
      expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/u);
    }
    expect(captions.table).toMatch(/^[A-Za-z]+$/);
    for (const { title, message } of Object.values(captions.prompts)) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(255);
    }
  });

  test("name no two columns of the table alike", () => {
    const names = [...Object.values(captions.dataColumns), captions.record];
    expect(new Set(names).size).toBe(names.length);
  });

  test("give a blank form that can be planned", () => {
    const sheets = planSheets(blankReport(null, captions), defaultLayoutOptions, captions);
    expectSoundPlan(sheets.data);
    expectSoundPlan(sheets.report);
    expect(sheets.data.rows).toHaveLength(4);
  });
});

describe("the blank form", () => {
  test("is the one of the golden case", () => {
    const path = join(__dirname, "cases/blank-form/report.json");
    expect(blankReport(115, zhTW)).toEqual(JSON.parse(readFileSync(path, "utf8")));
  });
});
