import { describe, expect, test } from "@jest/globals";
import {
  askForIgnored,
  ignoreFinding,
  ignoredStates,
  keyOfFinding,
  takeBackIgnored,
} from "../../src/excel/ignored-findings";
import { run } from "../../src/excel/session";
import type { Finding } from "../../src/report/review/finding";
import { useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();

const finding: Finding = {
  rule: "bound-used",
  severity: "warning",
  indicator: 6,
  place: { indicatorId: "i6", section: 1, paragraph: 2 },
  details: { text: "超過 541 場次" },
  quote: "超過 541 場次",
};
const report = { fiscalYear: 99, agency: "內政部" };
const keyOf = (own: Finding, content: string, year = 99, title = "參與聯繫會報") =>
  keyOfFinding(own, { content, report: { ...report, fiscalYear: year }, title, rowKey: null });
const key = keyOf(finding, "截至 12 月超過 541 場次。");
const entry = { ...key, reason: "以主辦單位統計為準", by: "綜合規劃科", date: "2010-12-31" };
const loadIgnoredFindings = () =>
  run(async (context) => {
    const ignored = askForIgnored(context);
    await context.sync();
    return ignored();
  });
const kinds = (keys: readonly (typeof key)[], entries: readonly (typeof entry)[]) =>
  ignoredStates(keys, entries).map(({ kind }) => kind);

describe("what was ignored", () => {
  test("is kept in the workbook until it is taken back", async () => {
    expect(await loadIgnoredFindings()).toEqual([]);
    await ignoreFinding(entry, null);
    const other = { ...entry, rule: "characters" } as const;
    await ignoreFinding(other, null);
    expect(await loadIgnoredFindings()).toEqual([entry, other]);
    await takeBackIgnored(key);
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
    ["an entry by nobody", JSON.stringify([{ ...key, reason: "x", date: "2010-12-31" }])],
    ["a number", 7],
  ])("is nothing where the setting holds %s", async (_name, value) => {
    workbench.workbook.settings.set("ignoredFindings", value);
    expect(await loadIgnoredFindings()).toEqual([]);
  });

  test("is stale once the cell, the words or the figures are others", () => {
    const changed = [
      keyOf(finding, "截至 12 月超過 600 場次。"),
      keyOf({ ...finding, quote: "541" }, "截至 12 月超過 541 場次。"),
      keyOf({ ...finding, details: { text: "600" } }, "截至 12 月超過 541 場次。"),
    ];
    expect(kinds([key], [entry])).toEqual(["ignored"]);
    for (const one of changed) expect(kinds([one], [entry])).toEqual(["stale"]);
  });

  test("stays ignored when other indicators come before it, its title is mended, or the rest changes", () => {
    const content = "(二)截至 12 月超過 541 場次。";
    const moved = { ...finding, indicator: 7, place: { indicatorId: "i7", section: 1, paragraph: 3 } };
    const elsewhere = { ...finding, details: { ...finding.details, capped: "6, 9" } };
    for (const one of [moved, elsewhere]) expect(kinds([keyOf(one, content)], [entry])).toEqual(["ignored"]);
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
    const keyAt = (rowKey: string, row: number) =>
      keyOfFinding(
        { ...own, cell: { ...cell, row } },
        { content: "三百左右", report, title: "參與聯繫會報", rowKey },
      );
    const ignored = { ...entry, ...keyAt("i6/m1", 7) };
    expect(kinds([keyAt("i6/m1", 7), keyAt("i6/m2", 8)], [ignored])).toEqual(["ignored", "open"]);
    expect(kinds([keyAt("i6/m1", 9)], [ignored])).toEqual(["ignored"]);
  });

  test("says nothing about another rule, another place, another year or a second finding in the cell", () => {
    const others = [
      { ...key, rule: "characters" } as const,
      keyOf(finding, "截至 12 月超過 541 場次。", 99, "收容管理"),
      keyOf(finding, "截至 12 月超過 541 場次。", 100),
    ];
    for (const one of others) expect(kinds([one], [entry])).toEqual(["open"]);
    const second = keyOf({ ...finding, quote: "12 月" }, "截至 12 月超過 541 場次。");
    expect(kinds([second, key], [entry])).toEqual(["open", "ignored"]);
  });
});
