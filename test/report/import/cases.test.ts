import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { importReport } from "../../../src/report/import/import-report";
import { digest } from "./digest";

const cases = fileURLToPath(new URL("cases", import.meta.url));
const sample = fileURLToPath(
  new URL("../../../assets/sample/99-annual-performance-report.txt", import.meta.url),
);

function importFile(path: string): unknown {
  return digest(importReport({ kind: "file", name: path, bytes: readFileSync(path) }));
}

/** A case is a folder with an input file and what is to be read from it. */
describe("importReport", () => {
  test.each(readdirSync(cases))("%s", (name) => {
    const folder = join(cases, name);
    const input = readdirSync(folder).find((file) => file.startsWith("input."));
    const expected: unknown = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
    expect(importFile(input ? join(folder, input) : sample)).toEqual(expected);
  });
});
