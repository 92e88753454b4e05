import { describe, expect, test } from "@jest/globals";
import { paginate, type IndicatorBlock, type PageRow } from "../../../src/report/layout/pages";

const pages = { first: 100, further: 100 };

function indicatorOfHeights(nameHeight: number, ...heights: readonly number[]): IndicatorBlock {
  return { nameHeight, rows: heights.map((height) => ({ height, keepsWithNext: false })) };
}

function goalOf(nameHeight: number, ...indicators: readonly IndicatorBlock[]) {
  return { nameHeight, indicators };
}

/** Each page as its rows' heights. */
function heightsByPage(rows: readonly PageRow[]): readonly number[][] {
  const result: number[][] = [];
  for (const { beginsPage, height } of rows) {
    if (beginsPage || result.length === 0) result.push([]);
    result.at(-1)?.push(height);
  }
  return result;
}

describe("pages", () => {
  test("end before the row that does not fit", () => {
    const rows = paginate([goalOf(10, indicatorOfHeights(10, 40, 40, 40))], pages);
    expect(heightsByPage(rows)).toEqual([[40, 40], [40]]);
    expect(rows.map(({ indicatorName }) => indicatorName)).toEqual(["first", "none", "again"]);
    expect(rows.map(({ goalName }) => goalName)).toEqual(["first", "none", "again"]);
  });

  test("do not end with the first row of an indicator", () => {
    const rows = paginate([goalOf(10, indicatorOfHeights(10, 60), indicatorOfHeights(10, 20, 40))], pages);
    expect(heightsByPage(rows)).toEqual([[60], [20, 40]]);
    expect(rows[1]).toMatchObject({ goalName: "again", indicatorName: "first" });
  });

  test("do not end with a heading", () => {
    const heading = { height: 20, keepsWithNext: true };
    const indicator = {
      nameHeight: 10,
      rows: [{ height: 60, keepsWithNext: false }, heading, { height: 40, keepsWithNext: false }],
    };
    expect(heightsByPage(paginate([goalOf(10, { ...indicator })], pages))).toEqual([[60], [20, 40]]);
  });

  test("leave a name the room it needs, or begin anew", () => {
    const rows = paginate([goalOf(10, indicatorOfHeights(10, 60), indicatorOfHeights(50, 20))], pages);
    expect(heightsByPage(rows)).toEqual([[60], [50]]);
  });

  test("let the last row grow under a long name, on every page where the name stands", () => {
    const rows = paginate([goalOf(10, indicatorOfHeights(70, 40, 10, 60, 10))], pages);
    expect(heightsByPage(rows)).toEqual([
      [40, 30],
      [60, 10],
    ]);
  });

  test("fill what a row cannot grow to", () => {
    const rows = paginate([goalOf(600, indicatorOfHeights(10, 20))], { first: 700, further: 700 });
    expect(heightsByPage(rows)).toEqual([[408.75, 191.25]]);
    expect(rows.map(({ row }) => row)).toEqual([0, null]);
  });

  test("can differ in height: the first also holds a long title", () => {
    const rows = paginate([goalOf(10, indicatorOfHeights(10, 40, 40, 40, 40))], { first: 80, further: 120 });
    expect(heightsByPage(rows)).toEqual([
      [40, 40],
      [40, 40],
    ]);
  });

  test("none for nothing", () => {
    expect(paginate([], pages)).toEqual([]);
  });
});
