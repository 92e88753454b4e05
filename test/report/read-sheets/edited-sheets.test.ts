import { describe, expect, test } from "@jest/globals";
import { dataColumn } from "../../../src/report/layout/data-sheet";
import { en, zhTW, type DataColumnKey } from "../../../src/report/layout/captions";
import type { Measure } from "../../../src/report/model";
import { readSheets, type SheetReading } from "../../../src/report/read-sheets/read-sheets";
import type { CellValue } from "../../../src/report/read-sheets/sheet-cells";
import { cellOfPlace } from "../../../src/report/read-sheets/sheet-places";
import {
  goalOf,
  indicatorOf,
  measureOf,
  paragraphOf,
  reportOf,
  sectionOf,
  printedSections,
} from "../layout/report-builder";
import { builtSheets, type EditableCells } from "./planned-cells";

function quantity(value: number, text: string): Measure["target"] {
  return { value, bound: "exact", text };
}

const report = reportOf([
  goalOf("g1", "一、提升服務", [
    indicatorOf(1, {
      title: "服務場次",
      sections: [
        sectionOf("standard", "衡量標準", "目標值 300 場次。"),
        sectionOf("progress", "辦理情形", "全年辦理 330 場次。"),
        sectionOf("result", "目標達成值", "110%。"),
      ],
      measures: [measureOf({ unit: "場次", target: quantity(300, "300 場次") })],
    }),
    indicatorOf(2, {
      title: "訂戶數",
      sections: [sectionOf("standard", "衡量標準", "外籍訂戶 20 人，總訂戶 40 人。")],
      measures: [
        measureOf({ id: "m1", label: "外籍訂戶", unit: "人", target: quantity(20, "20 人") }),
        measureOf({ id: "m2", label: "總訂戶", unit: "人", target: quantity(40, "40 人") }),
      ],
    }),
  ]),
]);

/** Row of the data sheet of each measure: below the header in their order. */
const rows = { sessions: 1, foreign: 2, all: 3 } as const;

function type(cells: EditableCells, row: number, key: DataColumnKey, value: CellValue, text = String(value)) {
  const [values, texts] = [cells.values[row], cells.texts[row]];
  if (values === undefined || texts === undefined) throw new Error(`no row ${row}`);
  values[dataColumn(key)] = value;
  texts[dataColumn(key)] = text;
}

function read(sheets: Parameters<typeof readSheets>[0]): SheetReading {
  const reading = readSheets(sheets);
  if (!reading.ok) throw new Error(`nothing was read: ${reading.problem.code}`);
  return reading;
}

function measuresOf({ report: { goals } }: SheetReading, number: number): readonly Measure[] {
  return goals.flatMap(({ indicators }) => indicators)[number - 1]?.measures ?? [];
}

function afterTyping(key: DataColumnKey, value: CellValue, text?: string) {
  const sheets = builtSheets(report);
  type(sheets.data, rows.sessions, key, value, text);
  const reading = read(sheets);
  return { measure: measuresOf(reading, 1)[0], notices: reading.cellNotices };
}

describe("a figure typed into the data sheet", () => {
  test.each<[string, CellValue, string, object | null, string | null]>([
    ["another number", 350, "350", { value: 350, bound: "exact" }, null],
    ["zero is zero", 0, "0", { value: 0, bound: "exact" }, null],
    ["a blank is missing", "", "", null, null],
    ["a bound by its sign", 350, "≥350", { value: 350, bound: "atLeast" }, null],
    ["the same number keeps its words", 300, "300", { value: 300, text: "300 場次" }, null],
    [
      "words with a figure",
      "約 350 場次",
      "約 350 場次",
      { value: 350, bound: "about", text: "約 350 場次" },
      "textInNumberCell",
    ],
    ["words without one", "待補", "待補", null, "unreadableNumber"],
    ["an error", "#DIV/0!", "#DIV/0!", null, "unreadableNumber"],
  ])("%s", (_, value, text, expected, code) => {
    const { measure, notices } = afterTyping("target", value, text);
    if (expected === null) expect(measure?.target).toBeNull();
    else expect(measure?.target).toMatchObject(expected);
    const cell = { sheet: "data", row: rows.sessions, column: dataColumn("target") };
    expect(notices).toEqual(code === null ? [] : [{ code, cell, indicator: 1, text }]);
  });

  test("a share is kept as printed, and 85% typed where the unit is % is told", () => {
    const sheets = builtSheets(report);
    type(sheets.data, rows.sessions, "unit", "%");
    type(sheets.data, rows.sessions, "target", 85);
    type(sheets.data, rows.sessions, "actual", 0.9, "90%");
    const reading = read(sheets);
    expect(measuresOf(reading, 1)[0]).toMatchObject({ target: { value: 85 }, actual: { value: 90 } });
    expect(reading.cellNotices.map(({ code }) => code)).toEqual(["percentInNumberCell"]);
  });

  test.each<[CellValue, string, string | null, string | null]>([
    ["99-11", "99-11", "99-11", null],
    ["99/3", "99/3", "99-03", null],
    ["９９年１１月底", "９９年１１月底", "99-11", null],
    [36_465, "Nov-99", "99-11", "monthAsDate"],
    [40_483, "Nov-10", "99-11", "monthAsDate"],
    ["年底", "年底", null, "unreadableMonth"],
    ["99-13", "99-13", null, "unreadableMonth"],
  ])("the month %s", (value, text, month, code) => {
    const { measure, notices } = afterTyping("asOf", value, text);
    expect(measure?.asOf).toBe(month);
    expect(notices.map((notice) => notice.code)).toEqual(code === null ? [] : [code]);
  });

  test("a direction in either language, and words that are none", () => {
    expect(afterTyping("direction", "負向").measure?.direction).toBe("down");
    expect(afterTyping("direction", "Up").measure?.direction).toBe("up");
    const { measure, notices } = afterTyping("direction", "不明");
    expect(measure?.direction).toBeNull();
    expect(notices).toMatchObject([{ code: "unknownDirection", text: "不明" }]);
  });

  test("自述達成值: what is printed counts, and that the cell says otherwise is noted", () => {
    expect(afterTyping("stated", 1.1, "110%").measure?.stated).toMatchObject({
      fraction: 1.1,
      text: "110%",
      place: { section: 2, paragraph: 0, start: 0 },
    });
    const { measure, notices } = afterTyping("stated", 1.456, "145.6%");
    expect(measure?.stated).toMatchObject({ fraction: 1.1, decimals: 0, text: "110%" });
    expect(notices.map(({ code }) => code)).toEqual(["statedNotInText"]);
  });
});

describe("what the planner moved", () => {
  function places(reading: SheetReading) {
    return reading.report.goals
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ id: indicatorId, measures }) =>
        measures.map(({ id: measureId }) =>
          cellOfPlace(reading.places, { indicatorId, measureId, column: "target" }),
        ),
      );
  }

  test("rows sorted and columns in another order: the same report, other cells", () => {
    const sheets = builtSheets(report);
    const before = read(sheets);
    const { data } = sheets;
    for (const lines of [data.values, data.texts, data.keys] as unknown[][]) {
      lines.push(...lines.splice(1).reverse());
    }
    for (const row of [...data.values, ...data.texts] as unknown[][]) row.unshift(...row.splice(7));
    const after = read(sheets);
    expect(after.report).toEqual(before.report);
    expect(after.cellNotices).toEqual([]);
    expect(places(after)).toEqual([3, 2, 1].map((row) => ({ sheet: "data", row, column: 0 })));
  });

  test("rows are known without their keys, by title", () => {
    const sheets = builtSheets(report);
    const before = read(sheets);
    const bare = { ...sheets.data, keys: sheets.data.keys.map(() => null) };
    expect(read({ ...sheets, data: bare }).report).toEqual(before.report);
  });

  test("a copied row is another measure; a row of no indicator is told", () => {
    const sheets = builtSheets(report);
    const { data } = sheets;
    for (const lines of [data.values, data.texts] as unknown[][][]) {
      lines.push([...(lines[rows.all] ?? [])], [...(lines[rows.all] ?? [])]);
    }
    data.keys.push("i2/m2", "i2/m2");
    type(data, 4, "label", "新訂戶");
    type(data, 5, "indicator", "另一指標");
    const reading = read(sheets);
    expect(measuresOf(reading, 2).map(({ label }) => label)).toEqual(["外籍訂戶", "總訂戶", "新訂戶"]);
    expect(reading.cellNotices).toMatchObject([
      { code: "rowWithoutIndicator", text: "另一指標", cell: { row: 5 } },
    ]);
  });

  test("an indicator without a row keeps the figures of its text", () => {
    const sheets = builtSheets(report);
    for (const lines of [sheets.data.values, sheets.data.texts, sheets.data.keys] as unknown[][]) {
      lines.splice(rows.sessions, 1);
    }
    const reading = read(sheets);
    expect(measuresOf(reading, 1)[0]?.target).toMatchObject({ value: 300 });
    expect(reading.cellNotices).toMatchObject([{ code: "indicatorWithoutRow", indicator: 1 }]);
  });

  test("a retitled indicator is still that of its row", () => {
    const sheets = builtSheets(report);
    const row = sheets.report.texts.find((cells) => cells[1] === "二、訂戶數");
    if (row) row[1] = "二、雜誌訂戶數";
    const reading = read(sheets);
    expect(reading.report.goals[0]?.indicators[1]?.title).toBe("雜誌訂戶數");
    expect(measuresOf(reading, 2)).toHaveLength(2);
    expect(reading.cellNotices).toEqual([]);
  });
});

test("a paragraph that goes on in further rows is one, and its cell is the first", () => {
  const long = "為落實各項服務措施，本處逐月檢討並辦理各項活動。".repeat(80);
  const sections = [
    { name: "progress", heading: "辦理情形", paragraphs: [paragraphOf(long, "(一)")] },
  ] as const;
  const sheets = builtSheets(reportOf([goalOf("g1", "目標", [indicatorOf(1, { sections })])]));
  expect(sheets.report.keys.filter((key) => key?.includes("+")).length).toBeGreaterThan(0);
  const reading = read(sheets);
  expect(reading.report.goals[0]?.indicators[0]?.sections).toEqual(printedSections(sections));
  const first = sheets.report.texts.findIndex(([, , text]) => text?.startsWith("(一)"));
  expect(cellOfPlace(reading.places, { indicatorId: "i1", section: 0, paragraph: 0 })?.row).toBe(first);
});

test("English captions of the data sheet are known", () => {
  const { data } = builtSheets(report, { ...zhTW, dataColumns: en.dataColumns, directions: en.directions });
  const { report: printed } = builtSheets(report);
  expect(read({ report: printed, data }).report).toEqual(read(builtSheets(report)).report);
});

test("a report with English captions is read with its English headings", () => {
  const goals = report.goals.map((goal) => ({
    ...goal,
    indicators: goal.indicators.map((indicator) => ({
      ...indicator,
      sections: indicator.sections.map((section) => ({ ...section, heading: en.sections[section.name] })),
    })),
  }));
  const english = builtSheets({ ...report, goals }, en);
  expect(english.report.texts.flat()).toContain("三、Result: 110%。");
  const words = ({ report: own }: SheetReading) =>
    own.goals.map(({ indicators }) =>
      indicators.map(({ sections, measures }) => [sections.map(({ name }) => name), measures]),
    );
  expect(words(read(english))).toEqual(words(read(builtSheets(report))));
  expect(read(english).report.goals[0]?.indicators[0]?.sections[2]?.heading).toBe("Result");
  expect(read(english).cellNotices).toEqual([]);
});
