import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { zhTW } from "../../../src/report/layout/captions";
import { textHeight } from "../../../src/report/layout/measure";
import { defaultLayoutOptions, planSheets } from "../../../src/report/layout/plan-sheets";
import type { SheetPlan } from "../../../src/report/layout/sheet-plan";
import type { Goal, Indicator, Paragraph, Report, SectionName } from "../../../src/report/model";
import { listMarker } from "../../../src/report/numbering/list-marker";
import { expectSoundPlan, heightOf, textOf } from "./plan-rules";
import { goalOf, indicatorOf, reportOf } from "./report-builder";

const names: readonly SectionName[] = ["standard", "progress", "result", "benefit", "remedy", "other"];

/** Prose as reports have it, and what nobody expects: long words, line feeds, rare characters, leading `=`. */
const words = fc.constantFrom(
  "提昇陸客來臺觀光人數，",
  "99 年 4 月 15 日",
  "(合計 2,800 人)",
  "Taiwan What's up ",
  "「關懷網絡」。",
  "=1+1",
  "https://example.org/a/long/address/without/any/space/in/it/at/all/for/ever",
  "\n",
  "𠮷",
  "%",
  "é ü",
  "　",
);
const prose = (maxLength: number) =>
  fc.array(words, { maxLength, size: "max" }).map((parts) => parts.join(""));

const paragraphs: fc.Arbitrary<Paragraph> = fc.record({
  level: fc.constantFrom(0, 2, 3),
  text: fc.oneof({ weight: 5, arbitrary: prose(12) }, { weight: 1, arbitrary: prose(220) }),
  marker: fc.constantFrom("", "(一)", "1."),
});

const sections = fc.record({
  name: fc.constantFrom(...names),
  heading: fc.constantFrom("", "衡量標準", "辦理情形"),
  paragraphs: fc.array(paragraphs, { maxLength: 6 }),
});

function indicatorsOf(goal: number): fc.Arbitrary<Indicator[]> {
  const parts = fc.record({
    title: fc.oneof({ weight: 5, arbitrary: prose(4) }, { weight: 1, arbitrary: prose(40) }),
    sections: fc.array(sections, { maxLength: 5 }),
  });
  return fc
    .array(parts, { maxLength: 6 })
    .map((all) => all.map((part, at) => ({ ...indicatorOf(at + 1, part), id: `g${goal}i${at}` })));
}

const goals = fc
  .array(fc.integer({ min: 0, max: 1 }), { maxLength: 4 })
  .chain((all) =>
    fc.tuple(
      ...all.map((_, at): fc.Arbitrary<Goal> =>
        fc.tuple(prose(20), indicatorsOf(at)).map(([title, inner]) => goalOf(`g${at}`, title, inner)),
      ),
    ),
  );

const reports: fc.Arbitrary<Report> = fc
  .tuple(goals, fc.oneof(fc.constant("99 年度施政績效報告"), prose(60)))
  .map(([all, title]) => reportOf(all, title));

const plan = (report: Report) => planSheets(report, defaultLayoutOptions, zhTW);

function analysisText(sheet: SheetPlan): string {
  return sheet.rows
    .slice(2)
    .map(({ cells }) => textOf(cells[2]))
    .join("");
}

/** Headings numbered among themselves, then everything the report says, in its order. */
function expectedAnalysis({ sections: all }: Indicator): string {
  let headings = 0;
  return all
    .map(({ heading, paragraphs: inner }) => {
      const before = heading === "" ? "" : `${listMarker(1, ++headings)}${heading}：`;
      return before + inner.map(({ marker, text }) => (marker ?? "") + text).join("");
    })
    .join("");
}

describe("any report", () => {
  test("gives plans within Excel's limits, with whole merges and pages that fit", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const sheets = plan(report);
        expectSoundPlan(sheets.data);
        expectSoundPlan(sheets.report);
      }),
      { numRuns: 80 },
    );
  });

  test("keeps every character of the analysis, once and in order", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const expected = report.goals.flatMap(({ indicators }) => indicators.map(expectedAnalysis)).join("");
        expect(analysisText(plan(report).report)).toBe(expected);
      }),
      { numRuns: 80 },
    );
  });

  test("keeps every paragraph in the data sheet", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { data } = plan(report);
        const cells = data.rows.slice(1).map(({ cells: row }) => row.slice(13, 18).map(textOf).join("\n"));
        const all = cells.join("\n");
        for (const { text } of paragraphsOf(report)) expect(all).toContain(text);
      }),
      { numRuns: 60 },
    );
  });

  test("gives the same plan twice", () => {
    fc.assert(
      fc.property(reports, (report) => {
        expect(plan(structuredClone(report))).toEqual(plan(report));
      }),
      { numRuns: 50 },
    );
  });

  test("gives every name on every page the height it needs, unless it is higher than a page", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const sheet = plan(report).report;
        sheet.rows.forEach((row, at) => {
          for (const column of [0, 1]) {
            const width = sheet.columns[column]?.width ?? 0;
            const text = textOf(row.cells[column]);
            const needed = textHeight(text, { width, fontSize: 12 });
            if (at < 2 || text === "" || needed > 250) continue;
            const merge = sheet.merges.find((it) => it.row === at && it.column === column);
            expect(heightOf(sheet, at, at + (merge?.rowCount ?? 1))).toBeGreaterThanOrEqual(needed);
          }
        });
      }),
      { numRuns: 80 },
    );
  });

  test("gives every analysis row the height its text needs", () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { columns, rows } = plan(report).report;
        const width = columns[2]?.width ?? 0;
        for (const { cells, height } of rows.slice(2)) {
          const text = textOf(cells[2]);
          if (text === "") continue;
          expect(height).toBeGreaterThanOrEqual(textHeight(text, { width, fontSize: 12 }));
        }
      }),
      { numRuns: 60 },
    );
  });
});

function paragraphsOf({ goals: all }: Report): readonly Paragraph[] {
  return all.flatMap(({ indicators }) =>
    indicators.flatMap(({ sections: inner }) => inner.flatMap((section) => section.paragraphs)),
  );
}
