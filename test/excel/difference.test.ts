import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareSheets, isUnchanged } from "../../src/excel/difference";
import type { SheetDifference } from "../../src/excel/difference";
import type { SheetPlan } from "../../src/report/layout/sheet-plan";
import { applyTo, planOf, standingIn } from "./sheet-model";
import type { Grid } from "./sheet-model";

function compare(grid: Grid, plan: SheetPlan): SheetDifference {
  const [difference] = compareSheets([
    { plan, standing: standingIn(grid, plan), rowStyles: plan.rows.map(() => "s"), layout: "l.l" },
  ]);
  if (difference === undefined) throw new Error("one sheet in, one difference out");
  return difference;
}

function build(grid: Grid, plan: SheetPlan): Grid {
  return applyTo(grid, compare(grid, plan));
}

/** What a person sees in our columns of the planned rows, by key. */
function shown(grid: Grid, plan: SheetPlan) {
  return standingIn(grid, plan).rows.flatMap(({ record, cells }) =>
    record === null ? [] : [{ key: record.key, cells: cells.slice(0, 2) }],
  );
}

const cellText = fc.oneof(
  fc.constantFrom("", "=1+1", "-5", "@名", "(1)", "99/4/15"),
  fc.string(),
  fc.integer(),
);
const planRows = fc
  .uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 20 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) => fc.record({ key: fc.constant(`i${key}`), cells: fc.tuple(cellText, cellText) })),
    ),
  );

function expected(rows: readonly { key: string; cells: readonly (string | number)[] }[]) {
  return rows.map(({ key, cells }) => ({
    key,
    cells: cells.map((cell) => (typeof cell === "string" ? cell.replace(/\r\n?/g, "\n") : cell)),
  }));
}

describe("a plan over what stands", () => {
  test("the first build gives the plan", () => {
    fc.assert(
      fc.property(planRows, (rows) => {
        const plan = planOf(rows);
        expect(shown(build([], plan), plan)).toEqual(expected(rows));
      }),
    );
  });

  test("any untouched sheet becomes any other plan, in its order", () => {
    fc.assert(
      fc.property(planRows, planRows, (before, after) => {
        const plan = planOf(after);
        expect(shown(build(build([], planOf(before)), plan), plan)).toEqual(expected(after));
      }),
    );
  });

  test("the same plan twice changes nothing", () => {
    fc.assert(
      fc.property(planRows, planRows, (before, after) => {
        const plan = planOf(after);
        const grid = build(build([], planOf(before)), plan);
        if (after.length > 0) expect(isUnchanged(compare(grid, plan))).toBe(true);
      }),
    );
  });

  test("a hand edit is never lost, whatever the next plan is", () => {
    fc.assert(
      fc.property(planRows, planRows, fc.nat(), fc.constantFrom(0, 1), (before, after, at, column) => {
        fc.pre(before.length > 0);
        const grid = build([], planOf(before)).map((row) => [...row]);
        const row = grid[at % before.length];
        if (row === undefined) throw new Error("the row stands");
        row[column] = "手改的字";
        const again = build(grid, planOf(after));
        expect(again.flat()).toContain("手改的字");
      }),
    );
  });

  test("the planner's own cells to the right travel with their row", () => {
    fc.assert(
      fc.property(planRows, planRows, (before, after) => {
        const grid = build([], planOf(before)).map((row, index) => [
          ...row,
          ...new Array<string>(3 - row.length).fill(""),
          `備註 ${before[index]?.key}`,
        ]);
        const again = standingIn(build(grid, planOf(after)), planOf(after));
        for (const { key } of before) {
          const row = again.rows.find(({ record }) => record?.key === key);
          expect(row?.beyond).toEqual([`備註 ${key}`]);
        }
      }),
    );
  });

  test("rows that the planner put in between stay", () => {
    fc.assert(
      fc.property(planRows, planRows, fc.nat(), (before, after, at) => {
        const grid = [...build([], planOf(before))];
        grid.splice(at % (grid.length + 1), 0, ["自己的列", "", ""]);
        const again = build(grid, planOf(after));
        expect(again.flat()).toContain("自己的列");
        expect(isUnchanged(compare(again, planOf(after))) || after.length === 0).toBe(true);
      }),
    );
  });
});

describe("three-way comparison of a cell", () => {
  const before = planOf([{ key: "i1", cells: ["指標", 541] }]);
  const after = planOf([{ key: "i1", cells: ["指標", 600] }]);
  const edited = build([], before).map((row) => [row[0] ?? "", 550, row[2] ?? ""]);

  test("an edit stays when the plan is the same, and no write is needed", () => {
    const difference = compare(edited, before);
    expect(difference.edited).toEqual([{ row: 0, column: 1 }]);
    expect(difference.conflicts).toEqual([]);
    expect(isUnchanged(difference)).toBe(true);
  });

  test("when both changed the edit stays and the difference is listed, every time", () => {
    const difference = compare(edited, after);
    expect(difference.conflicts).toEqual([{ row: 0, column: 1, yours: 550, ours: 600 }]);
    const again = applyTo(edited, difference);
    expect(again[0]?.[1]).toBe(550);
    expect(compare(again, after).conflicts).toHaveLength(1);
    expect(isUnchanged(compare(again, after))).toBe(true);
  });

  test("an edit that says what the plan says is no conflict", () => {
    const agreed = edited.map((row) => [row[0] ?? "", 600, row[2] ?? ""]);
    expect(compare(agreed, after).conflicts).toEqual([]);
  });

  test("a cleared cell is an edit: a blank is not overwritten silently", () => {
    const cleared = edited.map((row) => [row[0] ?? "", "", row[2] ?? ""]);
    expect(compare(cleared, after).conflicts).toEqual([{ row: 0, column: 1, yours: "", ours: 600 }]);
  });

  test("a formula that Excel writes in its own way is not an edit", () => {
    const plan = planOf([{ key: "i1", cells: ['=if(b1 = 0, "a b", B1)', 1] }]);
    const grid = build([], plan).map((row) => ['=IF(B1=0,"a b",B1)', ...row.slice(1)]);
    expect(isUnchanged(compare(grid, plan))).toBe(true);
  });

  test("rows given up are kept and named while something of the planner's stands in them", () => {
    const difference = compare(edited, planOf([{ key: "i2", cells: ["別的", 1] }]));
    expect(difference.keptRows).toEqual([{ row: 1, key: "i1" }]);
  });
});

describe("two sheets", () => {
  const dataRows = (keys: readonly string[]) =>
    planOf(
      keys.map((key, index) => ({ key, cells: [Number(key.slice(1)), `=A${index + 1}*2`] })),
      "data",
    );
  const reportRows = (keys: readonly string[]) =>
    planOf(keys.map((key, index) => ({ key, cells: ["指標", `=績效資料!B${index + 1}`] })));

  function buildBoth(grids: readonly [Grid, Grid], plans: readonly [SheetPlan, SheetPlan], dataName: string) {
    const differences = compareSheets(
      plans.map((plan, index) => ({
        plan,
        standing: { ...standingIn(grids[index] ?? [], plan), name: index === 0 ? dataName : plan.name },
        rowStyles: plan.rows.map(() => "s"),
        layout: "l.l",
      })),
    );
    const after = differences.map((difference, index) => applyTo(grids[index] ?? [], difference));
    return { differences, after: [after[0] ?? [], after[1] ?? []] as const };
  }

  const plans = [dataRows(["m1", "m2", "m3"]), reportRows(["m1", "m2", "m3"])] as const;

  test("formulas follow the name that the other sheet got", () => {
    const { after } = buildBoth([[], []], plans, "績效資料 (2)");
    expect(after[1][1]?.[1]).toBe("='績效資料 (2)'!B2");
  });

  test("a data sheet the planner sorted keeps its order, and the report's formulas follow the rows", () => {
    const { after } = buildBoth([[], []], plans, "績效資料");
    const sorted = [2, 0, 1].map((from, to) => [
      after[0][from]?.[0] ?? "",
      `=A${to + 1}*2`,
      after[0][from]?.[2] ?? "",
    ]);
    const again = buildBoth([sorted, after[1]], plans, "績效資料");
    expect(again.after[0].map((row) => row[0])).toEqual([3, 1, 2]);
    expect(again.after[1].map((row) => row[1])).toEqual(["=績效資料!B2", "=績效資料!B3", "=績效資料!B1"]);
    expect(again.differences.flatMap(({ conflicts, edited }) => [...conflicts, ...edited])).toEqual([]);
    const third = buildBoth(again.after, plans, "績效資料");
    expect(third.differences.every(isUnchanged)).toBe(true);
  });
});
