import { expect, test } from "@jest/globals";
import { rowsOfAddress } from "../../src/excel/rows-of-address";

test.each([
  ["H8", { first: 7, last: 7 }],
  ["$A$2:$C$5", { first: 1, last: 4 }],
  ["5:7", { first: 4, last: 6 }],
  ["A9,C3:D4", { first: 2, last: 8 }],
  ["A:C", null],
  ["", null],
])("the rows of %j", (address, rows) => {
  expect(rowsOfAddress(address)).toEqual(rows);
});
