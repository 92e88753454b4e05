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
const key = keyOfFinding(finding, "截至 12 月超過 541 場次。", 99);
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
      keyOfFinding(finding, "截至 12 月超過 600 場次。", 99),
      keyOfFinding({ ...finding, quote: "541" }, "截至 12 月超過 541 場次。", 99),
      keyOfFinding({ ...finding, details: { text: "600" } }, "截至 12 月超過 541 場次。", 99),
    ];
    expect(kinds([key], [entry])).toEqual(["ignored"]);
    for (const one of changed) expect(kinds([one], [entry])).toEqual(["stale"]);
  });

  test("says nothing about another rule, another place, another year or a second finding in the cell", () => {
    const others = [
      { ...key, rule: "characters" } as const,
      keyOfFinding({ ...finding, place: { indicatorId: "i7" } }, "截至 12 月超過 541 場次。", 99),
      keyOfFinding(finding, "截至 12 月超過 541 場次。", 100),
    ];
    for (const one of others) expect(kinds([one], [entry])).toEqual(["open"]);
    const second = keyOfFinding({ ...finding, quote: "12 月" }, "截至 12 月超過 541 場次。", 99);
    expect(kinds([second, key], [entry])).toEqual(["open", "ignored"]);
  });
});
