import { describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { run } from "../../src/excel/session";
import { zhTW } from "../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../src/report/layout/plan-sheets";
import type { SheetPlan } from "../../src/report/layout/sheet-plan";
import { FLOOR_REQUIREMENT_SETS } from "../../workbench/protocol/requirement-sets";
import { Refusal } from "../../workbench/workbook/refusal";
import {
  dataName,
  plansOf,
  problemOf,
  reportName,
  reversed,
  sample,
  shown,
  useWorkbench,
  withoutFirstIndicator,
} from "./sample-workbook";

const plans = plansOf(sample);
const workbench = useWorkbench();

describe("what is not ours", () => {
  test("a sheet of the wished name is never touched, and the report's formulas follow the free name", async () => {
    workbench.workbook.addSheet(dataName);
    workbench.workbook.enter(dataName, 0, 0, "別人的資料");
    const before = JSON.stringify(workbench.sheet(dataName));
    const computed = planSheets(sample, { ...defaultLayoutOptions, resultLine: "computed" }, zhTW);
    const outcome = await buildSheets([computed.data, computed.report]);
    expect(outcome.sheets.map(({ name, nameTaken }) => [name, nameTaken])).toEqual([
      [`${dataName} (2)`, true],
      [reportName, false],
    ]);
    expect(JSON.stringify(workbench.sheet(dataName))).toBe(before);
    const formulas = workbench
      .sheet(reportName)
      .cells.flatMap(({ formula }) => (formula === null ? [] : [formula]));
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.every((formula) => formula.includes(`'${dataName} (2)'!`))).toBe(true);
    expect(workbench.sheet(reportName).cells.filter(({ isError }) => isError)).toEqual([]);
  });

  test("text that looks like a formula or a number stays text", async () => {
    const texts = [
      "=1+1",
      "+5",
      "-5",
      "@名",
      "'引號",
      "100%",
      "99/4/15",
      "(1)",
      "1,456",
      "TRUE",
      "=HYPERLINK(1)",
    ];
    const [, report] = plans;
    if (report === undefined) throw new Error("two plans");
    const rows = texts.map((text, index) => ({
      key: `t${index}`,
      height: 20,
      cells: report.columns.map((_, column) => ({
        content: column === 0 ? ({ kind: "text", text } as const) : ({ kind: "blank" } as const),
        style: "analysis" as const,
      })),
    }));
    const plan: SheetPlan = { ...report, rows, merges: [], pageBreaks: [], print: null, frozenRows: 0 };
    await buildSheets([plan]);
    texts.forEach((text, row) => {
      expect([
        workbench.cell(reportName, row, 0)?.value,
        workbench.cell(reportName, row, 0)?.formula,
      ]).toEqual([text, null]);
    });
    workbench.requests();
    expect((await buildSheets([plan])).sheets[0]).toMatchObject({
      change: "unchanged",
      edited: [],
      conflicts: [],
    });
  });
});

describe("when Excel refuses", () => {
  test("a protected sheet of ours is named, and nothing is written", async () => {
    await buildSheets(plans);
    workbench.host.protectSheet(reportName);
    workbench.requests();
    const changed = plansOf(withoutFirstIndicator(sample));
    expect(await problemOf(buildSheets(changed))).toEqual({ kind: "protectedSheet", sheet: reportName });
    expect(workbench.requests().writes).toBe(0);
  });

  test("cell-edit mode is a problem that goes away", async () => {
    workbench.host.setCellEditMode("on");
    expect(await problemOf(buildSheets(plans))).toEqual({ kind: "cellEditMode" });
    workbench.host.setCellEditMode("off");
    expect(await problemOf(buildSheets(plans))).toBeNull();
  });

  test("a host that does not answer ends at the time limit; its late answer starts nothing", async () => {
    const answer = workbench.host.hang();
    expect(await problemOf(buildSheets(plans, { timeLimit: 20 }))).toEqual({
      kind: "timeLimit",
      seconds: 0.02,
    });
    answer();
    await run((context) => context.sync());
    expect(workbench.workbook.snapshot().sheets).toHaveLength(1);
  });

  test("a request too large is told as such", async () => {
    workbench.host.payloadLimit = 20_000;
    expect(await problemOf(buildSheets(plans))).toEqual({ kind: "payloadTooLarge" });
  });

  test("a sheet that is gone is told as such", async () => {
    const gone = run(async (context) => {
      context.workbook.worksheets.getItem("不存在").activate();
      await context.sync();
    });
    expect(await problemOf(gone)).toEqual({ kind: "sheetGone" });
  });

  test.each([0, 2, 5, 18, 25, 40, 60, 150, 300, 350])(
    "a build that fails at action %i of writing is mended by building again",
    async (action) => {
      await buildSheets(plans);
      const whole = shown(workbench.workbook.snapshot());
      workbench.reopen();
      workbench.host.failAtAction(lookActions + action, new Refusal("GeneralException"));
      expect(await problemOf(buildSheets(plans))).toEqual({ kind: "unexpected", code: "GeneralException" });
      const outcome = await buildSheets(plans);
      expect(outcome.sheets.map(({ name }) => name)).toEqual([dataName, reportName]);
      expect(shown(workbench.workbook.snapshot())).toEqual(whole);
      workbench.requests();
      await buildSheets(plans);
      expect(workbench.requests().writes).toBe(0);
    },
  );
});

describe("a second build that is interrupted", () => {
  const other = plansOf(reversed(sample));

  /** A build with a cell edited and a note beside a row that will move. */
  async function buildAndEdit(): Promise<void> {
    await buildSheets(plans);
    workbench.workbook.enter(reportName, 0, 0, "我的標題");
    workbench.workbook.enter(reportName, (plans[1].rows.length ?? 0) - 1, 5, "主任已看");
    workbench.requests();
  }

  test.each([0, 10, 30, 60, 100, 150, 200, 250, 300, 350, 400, 500])(
    "at action %i is mended by building again, with nothing of the planner's lost",
    async (action) => {
      await buildAndEdit();
      await buildSheets(other);
      const whole = shown(workbench.workbook.snapshot());
      workbench.reopen();
      await buildAndEdit();
      workbench.host.failAtAction(lookActions + action, new Refusal("GeneralException"));
      expect(await problemOf(buildSheets(other))).toMatchObject({ kind: "unexpected" });
      await buildSheets(other);
      expect(shown(workbench.workbook.snapshot())).toEqual(whole);
      expect(whole.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual(
        expect.arrayContaining(["我的標題", "主任已看"]),
      );
    },
  );
});

/** As many actions as looking at a workbook takes, or a few more. */
const lookActions = 18;

describe("undoing", () => {
  test("an Excel that refuses to merge undo steps gets the build without", async () => {
    workbench.reopen({ requirementSets: { ...FLOOR_REQUIREMENT_SETS, ExcelApi: "1.20" } });
    // A code of newer hosts, which the workbench has no use for itself.
    workbench.host.failAtAction(lookActions + 30, new Refusal("UndoNotSupported" as "GeneralException"));
    const outcome = await buildSheets(plans);
    expect(outcome.sheets.map(({ name }) => name)).toEqual([dataName, reportName]);
    expect((await buildSheets(plans)).sheets.map(({ change }) => change)).toEqual(["unchanged", "unchanged"]);
  });
});

describe("the oldest Excel", () => {
  test("builds, grows the table and builds again with nothing newer than ExcelApi 1.9", async () => {
    workbench.reopen({ requirementSets: FLOOR_REQUIREMENT_SETS });
    await buildSheets(plansOf(withoutFirstIndicator(sample)));
    await buildSheets(plans);
    expect(workbench.sheet(dataName).tables[0]?.rowCount).toBe(plans[0]?.rows.length);
    workbench.requests();
    expect((await buildSheets(plans)).sheets.map(({ change }) => change)).toEqual(["unchanged", "unchanged"]);
    expect(workbench.requests().writes).toBe(0);
  });
});

describe("a large report", () => {
  test("takes two looks, a request for each 2 MB, and one more at most", async () => {
    const [goal] = sample.goals;
    if (goal === undefined) throw new Error("the sample has a goal");
    const indicators = Array.from({ length: 600 }, (_, index) => {
      const indicator = goal.indicators[index % goal.indicators.length] as (typeof goal.indicators)[number];
      return { ...indicator, id: `i${index + 1}`, number: index + 1 };
    });
    await buildSheets(plansOf({ ...sample, goals: [{ ...goal, indicators }] }));
    const { requests: all, bytes, largestRequestBytes } = workbench.host.statistics;
    expect(all).toBeLessThanOrEqual(3 + Math.ceil(bytes / 2_000_000));
    expect(largestRequestBytes).toBeLessThanOrEqual(2_000_000);
    expect(bytes).toBeGreaterThan(2_000_000);
  });
});
