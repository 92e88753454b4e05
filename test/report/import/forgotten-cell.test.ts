import { expect, test } from "@jest/globals";
import { importReport } from "../../../src/report/import/import-report";

test("a cell that was forgotten far from the table costs neither the report nor the memory", () => {
  const rows: string[][] = [
    ["112 年度施政績效報告"],
    ["年度績效目標", "衡量指標", "績效衡量暨達成情形分析"],
    ["提升服務", "服務場次", "一、衡量標準：300 場。"],
    ["", "", "二、辦理情形：辦理 330 場。"],
  ];
  const near = importReport({ kind: "cells", rows });
  const far = Array.from({ length: 20_000 }, (_, index) => rows[index] ?? []);
  const lastRow = Array<string>(16_383).fill("");
  const result = importReport({ kind: "cells", rows: [...far, [...lastRow, "x"]] });
  expect(near.ok && result.ok && result.report).toEqual(near.ok && near.report);
  expect(result).toMatchObject({ ok: true, unrecognised: ["x"] });
});
