/** `npm run test:libreoffice [-- FILE]`: opens the demo's workbook in LibreOffice and reads what it prints. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkWorkbook } from "../workbench/libreoffice/check-workbook";

async function check(path: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-check-"));
  try {
    const checks = await checkWorkbook(path, folder);
    for (const { name, faults } of checks) {
      console.log(`${faults.length === 0 ? "passed" : "FAILED"}  ${name}`);
      for (const fault of faults.slice(0, 20)) console.log(`        ${fault}`);
    }
    const failed = checks.filter(({ faults }) => faults.length > 0).length;
    console.log(`${String(checks.length - failed)} passed, ${String(failed)} failed`);
    if (failed > 0) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

check(process.argv[2] ?? join("out", "report.xlsx")).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
