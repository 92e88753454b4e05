import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { formatRecord, parseRecord } from "../../src/excel/row-record";
import type { RowRecord } from "../../src/excel/row-record";

const digest = fc.stringMatching(/^[0-9a-z]{0,7}$/);
const record: fc.Arbitrary<RowRecord> = fc.record({
  kind: fc.constantFrom("data", "report"),
  key: fc.string({ unit: "grapheme", minLength: 1 }),
  style: digest,
  cells: fc.array(fc.record({ digest, written: fc.option(digest) }), { minLength: 1, maxLength: 20 }),
  merges: fc.array(fc.record({ column: fc.nat(20), rowCount: fc.nat(99), columnCount: fc.nat(9) })),
  layout: fc.option(fc.constant("a1b2.c3d4")),
  goal: fc.option(
    fc.record({
      id: fc.string({ minLength: 1 }),
      origin: fc.constantFrom("own" as const, "above" as const, "previousPage" as const),
    }),
  ),
});

describe("the record of a row", () => {
  test("is read back from the cell, beside the column's caption too", () => {
    fc.assert(
      fc.property(record, fc.constantFrom("", "產生記錄", "Build record"), (one, caption) => {
        expect(parseRecord(formatRecord(one, caption))).toEqual(one);
      }),
    );
  });

  test.each(["", "產生記錄", "apr1x|i1|s|a|", "apr1d|i1", 541, null, "施政績效報告", "apr1r|%E4|s|a|"])(
    "%p is none of ours",
    (content) => {
      expect(parseRecord(content)).toBeNull();
    },
  );
});
