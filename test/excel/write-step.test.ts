import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cutIntoRequests, cutRows, sizeInRequest } from "../../src/excel/write-step";
import type { WriteStep } from "../../src/excel/write-step";

const step = (bytes: number): WriteStep => ({ sheet: "表", bytes, queue: () => undefined });

describe("requests are cut by their size", () => {
  test("no request over 2 MB unless a single step is, none empty, the order kept", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900_000 })), (sizes) => {
        const steps = sizes.map(step);
        const requests = cutIntoRequests(steps);
        expect(requests.flat()).toEqual(steps);
        for (const request of requests) {
          expect(request.length).toBeGreaterThan(0);
          expect(request.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(2_000_000);
        }
      }),
    );
  });

  test("no more requests than needed when steps are small", () => {
    const requests = cutIntoRequests(Array.from({ length: 600 }, () => step(10_000)));
    expect(requests).toHaveLength(3);
  });

  test("rows are cut into parts that fit beside others, of at most 1,500 cells", () => {
    const rows = Array.from({ length: 100 }, (_, row) => row);
    expect(cutRows(rows, 4, () => 20_000).map((part) => part.length)).toEqual([25, 25, 25, 25]);
    expect(cutRows(rows, 30, () => 10).map((part) => part.length)).toEqual([50, 50]);
    expect(cutRows(rows, 4, () => 900_000).flat()).toEqual(rows);
  });

  test("Chinese counts three bytes, and quotes are escaped twice", () => {
    expect(sizeInRequest("績效")).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify("績效")));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (value) => {
        const sent = JSON.stringify(value);
        expect(sizeInRequest(value)).toBeGreaterThanOrEqual(Buffer.byteLength(sent));
      }),
    );
  });
});
