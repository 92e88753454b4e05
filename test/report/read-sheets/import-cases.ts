import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importReport } from "../../../src/report/import/import-report";
import type { Report } from "../../../src/report/model";

const cases = fileURLToPath(new URL("../import/cases", import.meta.url));
const sample = fileURLToPath(
  new URL("../../../assets/sample/99-annual-performance-report.txt", import.meta.url),
);

/** The report of every golden case of the import in which there is one. */
export const importedReports: readonly (readonly [string, Report])[] = readdirSync(cases).flatMap((name) => {
  const input = readdirSync(join(cases, name)).find((file) => file.startsWith("input."));
  const path = input === undefined ? sample : join(cases, name, input);
  const result = importReport({ kind: "file", name: path, bytes: readFileSync(path) });
  return result.ok ? [[name, result.report] as const] : [];
});
