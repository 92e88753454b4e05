import { describe, expect, test } from "@jest/globals";
import type { FindingSheets } from "../../src/excel/finding-keys";
import { askForIgnored, ignoreFinding, takeBackIgnored } from "../../src/excel/ignored-findings";
import type { FindingKey, IgnoredFinding } from "../../src/excel/ignored-findings";
import { judgeFindings } from "../../src/excel/ignored-states";
import { run } from "../../src/excel/session";
import { blankReport } from "../../src/report/blank-report";
import { zhTW } from "../../src/report/layout/captions";
import { keyOfPlace } from "../../src/report/read-sheets/sheet-places";
import type { Finding, FindingPlace } from "../../src/report/review/finding";
import { useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();

const finding: Finding = {
  rule: "bound-used",
  severity: "warning",
  indicator: 1,
  place: { indicatorId: "i1", section: 1, paragraph: 2 },
  details: { text: "超過 541 場次" },
  quote: "超過 541 場次",
};
const blank = blankReport(99, zhTW);

interface Shown {
  readonly content?: string;
  /** What a formula shows; else the content. */
  readonly shown?: string;
  readonly title?: string;
  readonly year?: number;
  /** Key of the row in which everything stands; else each paragraph has its own. */
  readonly rowKey?: string;
}

/** A report of one indicator, whose cells all hold the same. */
function sheetsOf(findings: readonly Finding[], own: Shown): FindingSheets {
  const { content = "截至 12 月超過 541 場次。", title = "參與聯繫會報", year = 99 } = own;
  const goals = blank.goals.map((goal) => ({
    ...goal,
    indicators: goal.indicators.slice(0, 1).map((indicator) => ({ ...indicator, title })),
  }));
  return {
    report: { ...blank, goals, fiscalYear: year, agency: "內政部" },
    places: new Map(
      [{ indicatorId: "i1" }, ...findings.flatMap(({ place }) => place ?? [])].map((place: FindingPlace) => [
        keyOfPlace(place),
        { sheet: "report", row: place.paragraph ?? 0, column: 2 },
      ]),
    ),
    entryAt: () => content,
    shownAt: () => own.shown ?? content,
    rowKeyAt: ({ row }) => own.rowKey ?? `i1/progress/${row}`,
  };
}

const judged = (findings: readonly Finding[], entries: readonly IgnoredFinding[], own: Shown = {}) =>
  judgeFindings(findings, sheetsOf(findings, own), entries);
const kinds = (...given: Parameters<typeof judged>) => judged(...given).map(({ ignored }) => ignored.kind);
const entryOf = (key: FindingKey | undefined, reason = "以主辦單位統計為準"): IgnoredFinding => {
  if (key === undefined) throw new Error("the finding has a key");
  return { ...key, reason, by: "綜合規劃科", date: "2010-12-31" };
};
const entry = entryOf(judged([finding], [])[0]?.key);
const loadIgnoredFindings = () =>
  run(async (context) => {
    const ignored = askForIgnored(context);
    await context.sync();
    return ignored();
  });

describe("what was ignored", () => {
  test("is kept in the workbook until it is taken back", async () => {
    expect(await loadIgnoredFindings()).toEqual([]);
    await ignoreFinding(entry, null);
    const other = { ...entry, rule: "characters" } as const;
    await ignoreFinding(other, null);
    expect(await loadIgnoredFindings()).toEqual([entry, other]);
    await takeBackIgnored(entry);
    expect(await loadIgnoredFindings()).toEqual([other]);
  });

  test("is kept once, with the newest reason, and takes the place of what went stale", async () => {
    await ignoreFinding(entry, null);
    await ignoreFinding({ ...entry, reason: "已更正" }, null);
    expect((await loadIgnoredFindings()).map(({ reason }) => reason)).toEqual(["已更正"]);
    const anew = { ...entry, digest: "other" };
    await ignoreFinding(anew, entry);
    expect(await loadIgnoredFindings()).toEqual([anew]);
  });

  test.each([
    ["text", "{broken"],
    ["another form", JSON.stringify([{ rule: 1 }, "x", null])],
    ["an entry by nobody", JSON.stringify([{ ...entry, by: null }])],
    ["a number", 7],
  ])("is nothing where the setting holds %s", async (_name, value) => {
    workbench.workbook.settings.set("ignoredFindings", value);
    expect(await loadIgnoredFindings()).toEqual([]);
  });

  test("is stale once the cell, the words or the figures are others", () => {
    expect(kinds([finding], [entry])).toEqual(["ignored"]);
    expect(kinds([finding], [entry], { content: "截至 12 月超過 600 場次。" })).toEqual(["stale"]);
    expect(kinds([{ ...finding, quote: "541" }], [entry])).toEqual(["stale"]);
    expect(kinds([{ ...finding, details: { text: "600" } }], [entry])).toEqual(["stale"]);
  });

  test("stays ignored when its row moves, its title is mended, or the rest changes", () => {
    const place = { indicatorId: "i1", section: 1, paragraph: 3 };
    const elsewhere = { ...finding, details: { ...finding.details, capped: "6, 9" } };
    const content = "(二)截至 12 月超過 541 場次。";
    for (const own of [{ content }, { title: "參與 100 年度「聯繫會報」" }, { rowKey: "i1/progress/2" }]) {
      expect(kinds([{ ...finding, place }], [entry], own)).toEqual(["ignored"]);
    }
    expect(kinds([elsewhere], [entry])).toEqual(["ignored"]);
  });

  test("of a formula counts by what it shows", () => {
    const shown = "三、目標達成值：180%。";
    const ofFormula = { content: "=績效資料!K8", shown };
    const own = entryOf(judged([finding], [], ofFormula)[0]?.key);
    expect(kinds([finding], [own], { content: "=績效資料!K9", shown })).toEqual(["ignored"]);
    expect(kinds([finding], [own], { content: shown })).toEqual(["ignored"]);
    expect(kinds([finding], [own], { ...ofFormula, shown: "三、目標達成值：190%。" })).toEqual(["stale"]);
  });

  test("is told from the others of its rule in its cell, also when it is gone", () => {
    const second = { ...finding, quote: "12 月", details: { text: "12 月" } };
    const own = entryOf(judged([finding, second], [])[1]?.key);
    const edited = { content: "改寫。" };
    expect(kinds([finding, second], [own], edited)).toEqual(["open", "stale"]);
    expect(kinds([finding], [own], edited)).toEqual(["open"]);
    expect(kinds([{ ...second, quote: "11 月", details: {} }], [own], edited)).toEqual(["stale"]);
    // Figures elsewhere may change what is wrong with both.
    const anew = [finding, second].map((one) => ({ ...one, details: { text: "", value: 2 } }));
    expect(kinds(anew, [own])).toEqual(["open", "stale"]);
  });

  test("is told from the same words elsewhere in its indicator, also when it is gone", () => {
    const at = (paragraph: number) => ({ ...finding, place: { indicatorId: "i1", section: 1, paragraph } });
    const own = entryOf(judged([at(2), at(5)], [])[1]?.key);
    expect(kinds([at(2), at(5)], [own])).toEqual(["open", "ignored"]);
    expect(kinds([at(2)], [own])).toEqual(["open"]);
    const edited = { content: "改寫。" };
    expect(kinds([at(2), at(5)], [own], edited)).toEqual(["open", "stale"]);
    const anew = [at(2), at(5)].map((one) => ({ ...one, details: { value: 2 } }));
    expect(kinds(anew, [own])).toEqual(["open", "stale"]);
    // Moved to another row and edited there, the words are the same.
    expect(kinds([at(2), at(7)], [own], edited)).toEqual(["open", "stale"]);
    expect(kinds([at(2), { ...at(7), details: { value: 2 } }], [own])).toEqual(["open", "stale"]);
  });

  test("is known again in another row without words too", () => {
    const wordless: Finding = { ...finding, quote: "" };
    const own = entryOf(judged([wordless], [])[0]?.key);
    const place = { indicatorId: "i1", section: 1, paragraph: 4 };
    expect(kinds([{ ...wordless, place }], [own], { content: "改寫。" })).toEqual(["stale"]);
  });

  test("keeps entries that it does not know when others are written", async () => {
    const unknown = { version: 2, reason: "later" };
    workbench.workbook.settings.set("ignoredFindings", JSON.stringify([unknown]));
    await ignoreFinding(entry, null);
    const kept = JSON.parse(String(workbench.workbook.settings.get("ignoredFindings"))) as unknown[];
    expect(kept).toEqual([unknown, entry]);
  });

  test("of a cell is about that cell alone", () => {
    const cell = { sheet: "data", row: 7, column: 7 } as const;
    const own: Finding = { ...finding, rule: "cell-content", place: null, cell };
    const ignored = entryOf(judged([own], [], { rowKey: "i1/m1" })[0]?.key);
    const moved: Finding = { ...own, cell: { ...cell, row: 9 } };
    expect(kinds([moved], [ignored], { rowKey: "i1/m1" })).toEqual(["ignored"]);
    // A build may give the indicator another id.
    expect(kinds([moved], [ignored], { rowKey: "i2/m1" })).toEqual(["ignored"]);
    expect(kinds([moved], [ignored], { rowKey: "i1/m2" })).not.toContain("ignored");
  });

  test("says nothing about another rule, another title, another year or a second finding in the cell", () => {
    expect(kinds([{ ...finding, rule: "characters" }], [entry])).toEqual(["open"]);
    expect(kinds([finding], [entry], { title: "收容管理" })).not.toContain("ignored");
    expect(kinds([finding], [entry], { year: 100 })).toEqual(["open"]);
    const second = { ...finding, quote: "12 月" };
    expect(kinds([second, finding], [entry])).toEqual(["open", "ignored"]);
  });

  test.each([
    ["indicator", { ...entry, indicator: { title: "參與聯繫會報" } }],
    ["words", { ...entry, words: { quote: "", fault: "" } }],
  ])("of a later version, with another form of %s, is passed over", async (_name, other) => {
    workbench.workbook.settings.set("ignoredFindings", JSON.stringify([other]));
    expect(await loadIgnoredFindings()).toEqual([]);
  });

  test("of another form stays untouched when all that this version knows is taken back", async () => {
    const { rule, subject, place, digest, reason, by, date } = entry;
    const bare = { rule, subject, place, digest, reason, by, date };
    workbench.workbook.settings.set("ignoredFindings", JSON.stringify([bare, entry]));
    expect(await loadIgnoredFindings()).toEqual([entry]);
    await takeBackIgnored(entry);
    expect(JSON.parse(String(workbench.workbook.settings.get("ignoredFindings")))).toEqual([bare]);
  });

  test.each([
    ["another entry", [{ form: 2 }], [{ form: 2 }]],
    ["what is no list", { form: 2, entries: [] }, [{ form: 2, entries: [] }]],
  ])("of a later version stays where the next one is kept: %s", async (_name, kept, stays) => {
    workbench.workbook.settings.set("ignoredFindings", JSON.stringify(kept));
    await ignoreFinding(entry, null);
    const all: unknown = JSON.parse(String(workbench.workbook.settings.get("ignoredFindings")));
    expect(all).toEqual([...stays, entry]);
    expect(await loadIgnoredFindings()).toEqual([entry]);
  });
});
