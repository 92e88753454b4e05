import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { importReport } from "../../../src/report/import/import-report";
import type { ImportResult } from "../../../src/report/import/import-result";

const header = "年度績效目標\t衡量指標\t單位\t目標值\t績效衡量暨達成情形分析\t備查\n";

/** Pieces of which broken reports are made; between them stand words that must all be found again. */
const glue = fc.constantFrom(
  "\t", "\t\t", "\n", "\r\n", "\n\n", "<p>", "</p>", "<ol>", "<br>", "一、", "二、", "三、", "(一)", "(二)", "1.", "2.",
  "衡量標準：", "二、辦理情形：", "三、目標達成值：", "效益", "：", "。", "，", "；", " ", '"', '""', "100%", "12 場次", "99 年 4 月",
  "備註：", "（續）", "<", ">", "&amp;", "&", "=", "'", header, "合計", "－", "113 年度施政績效報告\n",
); // prettier-ignore

const word = fc.integer({ min: 0, max: 0x1fff }).map((index) => String.fromCodePoint(0x5000 + index, 0x7e40));

/** Everything that came out: the report, what has no place, the words of the notices, and the captions of columns. */
function everything(result: ImportResult): string {
  return result.ok ? JSON.stringify([result.report, result.unrecognised, result.notices]) : "";
}

test("no word of a text is lost, whatever the damage", () => {
  const pieces = fc.array(fc.oneof({ weight: 2, arbitrary: glue }, word), { maxLength: 60 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const result = importReport({ kind: "text", text: header + parts.join("") });
      const found = everything(result);
      if (!result.ok) return;
      for (const part of parts) if (/\u7e40$/.test(part)) expect(found).toContain(part);
    }),
    { numRuns: 2000 },
  );
});

test("no word of a page is lost, whatever its table", () => {
  const cell = fc.tuple(
    fc.constantFrom("", " rowspan=2", " colspan=2", " rowspan=0", " rowspan=3 colspan=9"),
    fc.array(word),
  );
  const row = fc.array(cell, { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.array(word, { maxLength: 3 }), (rows, outside) => {
      const cells = rows.map((own) =>
        own.map(([span, words]) => `<td${span}>${words.join("<br>")}</td>`).join(""),
      );
      const html = `${outside.join("<p>")}<table><tr><th>目標<th>衡量指標<th>辦理情形</tr>${cells.map((own) => `<tr>${own}</tr>`).join("")}</table>`;
      const found = everything(importReport({ kind: "html", html }));
      for (const own of [...outside, ...rows.flat().flatMap(([, words]) => words)])
        expect(found).toContain(own);
    }),
    { numRuns: 500 },
  );
});

test("nothing that is handed over makes the import fail", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }).map((text) => ({ kind: "text", text }) as const),
    fc.string({ unit: "binary" }).map((html) => ({ kind: "html", html }) as const),
    fc.array(glue).map((parts) => ({ kind: "text", text: parts.join("") }) as const),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ kind: "file", name: "a.txt", bytes }) as const),
  );
  fc.assert(
    fc.property(anything, (source) => {
      expect(typeof importReport(source).ok).toBe("boolean");
    }),
    { numRuns: 1000 },
  );
});
