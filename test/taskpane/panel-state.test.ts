import { describe, expect, test } from "@jest/globals";
import type { BuildRequest, Built } from "../../src/excel/build-report";
import { initialState, nextState, type PanelEvent, type PanelState } from "../../src/taskpane/panel-state";
import type { Imported } from "../../src/taskpane/verbs";

const imported: Imported = {
  report: { title: "99 年度施政績效報告", fiscalYear: 99, agency: null, goals: [] },
  notices: [],
  unrecognised: [],
  findings: [],
  target: "new",
  verdicts: { empty: 0, contradicts: 0, agrees: 0, implied: 0, asserted: 0, uncheckable: 0 },
};
const request: BuildRequest = {
  report: imported.report,
  resultLine: "stated",
  formulas: "portable",
  target: "new",
  language: "zh-TW",
};
const target = { data: "績效資料", report: "施政績效報告" };
const built: Built = { sheets: [], target };
const problem = { kind: "excel", problem: { kind: "cellEditMode" } } as const;

const after = (...events: readonly PanelEvent[]): PanelState => events.reduce(nextState, initialState);
const previewed: readonly PanelEvent[] = [
  { type: "importBegun" },
  { type: "importEnded", result: { ok: true, imported } },
];

describe("the panel", () => {
  test("goes from the start over the preview to the outcome", () => {
    expect(after().screen.name).toBe("start");
    expect(after(...previewed).screen).toEqual({ name: "preview", imported });
    const done = after(...previewed, { type: "buildBegun", request }, { type: "buildEnded", request, built });
    expect(done).toEqual({
      tab: "report",
      screen: {
        name: "outcome",
        built,
        // Building again, from here or from the preview, fills the same sheets.
        request: { ...request, target },
        imported: { ...imported, target },
      },
      activity: null,
      problem: null,
    });
  });

  test("keeps what was read when building fails, and forgets the failure when it is tried again", () => {
    const failed = after(...previewed, { type: "buildBegun", request }, { type: "failed", problem });
    expect(failed.screen).toEqual({ name: "preview", imported });
    expect(failed.activity).toBeNull();
    expect(failed.problem).toEqual(problem);
    expect(nextState(failed, { type: "buildBegun", request }).problem).toBeNull();
  });

  test("stays on the import screen with a reason when there is no report in what was pasted", () => {
    const refused = after(
      { type: "opened", screen: { name: "import" } },
      { type: "importBegun" },
      { type: "importEnded", result: { ok: false, problem: { code: "empty" } } },
    );
    expect(refused.screen.name).toBe("import");
    expect(refused.problem).toEqual({ kind: "import", problem: { code: "empty" } });
  });

  test("hears of progress only while it builds", () => {
    const building = after({ type: "buildBegun", request }, { type: "buildProgressed", portion: 0.5 });
    expect(building.activity).toEqual({ verb: "build", request, portion: 0.5 });
    expect(after({ type: "buildProgressed", portion: 0.5 }).activity).toBeNull();
  });

  test("shows what a ribbon button converted, and leads back to what was read", () => {
    const report = { action: "toPortable", scope: "selection", cells: 3, left: [] } as const;
    const converted = after(...previewed, { type: "conversionEnded", report });
    const from = { name: "preview", imported };
    expect(converted.screen).toEqual({ name: "conversion", report, from });
    const twice = nextState(converted, { type: "conversionEnded", report });
    expect(twice.screen).toEqual({ name: "conversion", report, from });
  });

  test("brings what a ribbon button converted into view, but stays where the planner went meanwhile", () => {
    const report = { action: "toPortable", scope: "selection", cells: 3, left: [] } as const;
    const looking = after({ type: "tabChosen", tab: "review" });
    expect(nextState(looking, { type: "conversionEnded", report }).tab).toBe("report");
    const leaving = after({ type: "conversionBegun" }, { type: "tabChosen", tab: "review" });
    expect(nextState(leaving, { type: "conversionEnded", report }).tab).toBe("review");
  });

  test("forgets a failure when another cell is gone to", () => {
    expect(after({ type: "failed", problem }, { type: "cellSought" }).problem).toBeNull();
  });

  test("goes on building when a ribbon button converts meanwhile", () => {
    const report = { action: "toValues", scope: "selection", cells: 0, left: [] } as const;
    const state = after({ type: "buildBegun", request }, { type: "conversionEnded", report });
    expect(state.activity).toEqual({ verb: "build", request, portion: null });
  });
});
