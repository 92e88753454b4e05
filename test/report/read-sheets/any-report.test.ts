import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { zhTW } from "../../../src/report/layout/captions";
import type { Goal, Indicator, Paragraph, Section, SectionName } from "../../../src/report/model";
import { listMarker } from "../../../src/report/numbering/list-marker";
import { readSheets } from "../../../src/report/read-sheets/read-sheets";
import { cellOfPlace } from "../../../src/report/read-sheets/sheet-places";
import { goalOf, indicatorOf, measureOf, reportOf, withPrintedMarkers } from "../layout/report-builder";
import { builtSheets } from "./planned-cells";

/** Sentences of a report, none of which begins like a heading or an item: what is one is decided by the import. */
const sentences = fc.constantFrom(
  "本年度辦理說明會，民眾參與踴躍。",
  "較去年同期成長，服務品質提升。",
  "=1+1 不是公式",
  "參加者「滿意」",
  "𠮷字與 English words，",
  "<專案> & 其他。",
);
const prose = (maxLength: number) =>
  fc.array(sentences, { minLength: 1, maxLength, size: "max" }).map((parts) => parts.join("").trim());

const paragraphs: fc.Arbitrary<readonly Paragraph[]> = fc
  .array(fc.tuple(fc.boolean(), fc.oneof({ weight: 6, arbitrary: prose(4) }, prose(160))), { maxLength: 4 })
  .map((all) => {
    let items = 0;
    return all.map(([isItem, text]): Paragraph => {
      if (!isItem) return { level: 0, text, marker: null };
      return { level: 2, text, marker: listMarker(2, (items += 1)) };
    });
  });

const names: readonly Exclude<SectionName, "other">[] = [
  "standard",
  "progress",
  "result",
  "benefit",
  "remedy",
];
const sections = fc
  .subarray([...names])
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((name): fc.Arbitrary<Section> =>
        paragraphs.map((own) => ({ name, heading: zhTW.sections[name], paragraphs: own })),
      ),
    ),
  );

const figure = fc.option(
  fc.integer({ min: 0, max: 1e6 }).map((value) => ({ value, bound: "exact" as const, text: "" })),
  { nil: null },
);
const measures = fc
  .array(fc.record({ target: figure, actual: figure, previous: figure }), { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.map((figures, at) =>
      measureOf({ ...figures, id: `m${at + 1}`, label: all.length > 1 ? `子項${at + 1}` : "", unit: "件" }),
    ),
  );

const indicators = fc.array(fc.record({ title: prose(2), sections, measures }), {
  minLength: 1,
  maxLength: 4,
});
const reports = fc.array(fc.tuple(prose(2), indicators), { minLength: 1, maxLength: 3 }).map((all) => {
  let number = 0;
  const goals = all.map(([title, parts], at): Goal => {
    const own = parts.map((part): Indicator => indicatorOf((number += 1), part));
    return goalOf(`g${at + 1}`, `${listMarker(1, at + 1)}${title}`, own);
  });
  return reportOf(goals);
});

test("any report is read from its sheets as it was built, and every paragraph is found at its cell", () => {
  fc.assert(
    fc.property(reports, (report) => {
      const sheets = builtSheets(report);
      const reading = readSheets(sheets);
      expect(reading).toMatchObject({ ok: true, unrecognised: [], notices: [], cellNotices: [] });
      if (!reading.ok) return;
      expect(bare(reading.report.goals)).toEqual(bare(withPrintedMarkers(report).goals));
      for (const { id: indicatorId, sections: all } of report.goals.flatMap((goal) => goal.indicators)) {
        all.forEach((own, section) =>
          own.paragraphs.forEach(({ text }, paragraph) => {
            const cell = cellOfPlace(reading.places, { indicatorId, section, paragraph });
            const shown = sheets.report.texts[cell?.row ?? 0]?.[cell?.column ?? 0] ?? "";
            expect(shown).toContain(text.slice(0, 20));
          }),
        );
      }
    }),
    { numRuns: 150 },
  );
});

/** Without the words of figures: those that stand only in the data sheet are read as displayed. */
function bare(goals: readonly Goal[]): unknown {
  return goals.map(({ title, indicators: own }) => ({
    title,
    indicators: own.map(({ number, title: name, sections: all, measures: figures }) => ({
      number,
      name,
      all,
      figures: figures.map(({ id, label, unit, target, actual, previous }) => [
        id,
        label,
        unit,
        target?.value ?? null,
        actual?.value ?? null,
        previous?.value ?? null,
      ]),
    })),
  }));
}
