import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { areasByValue, bandsOf } from "../../src/excel/style-areas";
import { styles } from "../../src/report/layout/styles";
import type { StyleName } from "../../src/report/layout/styles";
import { planOf } from "./sheet-model";

const styleName = fc.constantFrom<StyleName>("title", "header", "name", "analysis", "analysisLast");

describe("areas that look the same", () => {
  test("every cell lies in exactly one area, that of its own value", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(styleName, styleName, styleName, fc.boolean())), (rows) => {
        const plan = planOf(rows.map((_, index) => ({ key: `r${index}`, cells: ["", ""] })));
        const styled = {
          ...plan,
          rows: plan.rows.map((row, index) => ({
            ...row,
            cells: row.cells.map((cell, column) => ({
              ...cell,
              style: rows[index]?.[column as 0] ?? "title",
            })),
          })),
        };
        const placed = rows.flatMap(([, , , isWanted], row) => (isWanted ? [{ row, plan: row }] : []));
        const seen = new Map<string, number>();
        for (const { value, areas } of areasByValue(bandsOf(styled, placed), (look) => look.fontSize)) {
          for (const area of areas) {
            for (let row = area.row; row < area.row + area.rowCount; row++) {
              for (let column = area.column; column < area.column + area.columnCount; column++) {
                expect(seen.has(`${row} ${column}`)).toBe(false);
                seen.set(`${row} ${column}`, value);
              }
            }
          }
        }
        expect(seen.size).toBe(placed.length * 3);
        for (const { row } of placed) {
          rows[row]?.slice(0, 3).forEach((name, column) => {
            expect(seen.get(`${row} ${column}`)).toBe(styles[name as StyleName].fontSize);
          });
        }
      }),
    );
  });
});
