import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { readAddInReference } from "../../workbench/server/addin-reference";
import type { WorkbookSnapshot } from "../../workbench/workbook/snapshot";
import { writeWorkbook } from "../../workbench/xlsx/write-workbook";

export const samplePath = "assets/sample/99-annual-performance-report.txt";
interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

export function review(...parts: readonly string[]): Promise<Outcome> {
  return reviewFrom(".", ...parts);
}

/** As npm runs it for somebody in that folder. */
export function reviewFrom(where: string, ...parts: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", "scripts/review.ts", ...parts];
    const options = { maxBuffer: 1e8, env: { ...process.env, INIT_CWD: where } };
    execFile(process.execPath, command, options, (error, output, errors) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, output, errors });
    });
  });
}

export async function reviewAsJson(...files: readonly string[]) {
  const { output } = await review("--json", ...files);
  return (JSON.parse(output) as { files: readonly JsonReview[] }).files;
}

export interface JsonReview {
  readonly file: string;
  readonly ok: boolean;
  readonly problem?: string;
  readonly reports?: readonly {
    title: string;
    indicators: number;
    sheet: string | null;
    comparedWith: { title: string; sheet: string } | null;
  }[];
  readonly findings?: readonly {
    report: number;
    rule: string;
    severity: string;
    indicator: number | null;
    cell: string | null;
    line: number | null;
    message: string;
    ignored: JsonSettlement | null;
    stale: JsonSettlement | null;
  }[];
  readonly notReviewed?: readonly { title: string; sheet: string }[];
  readonly unrecognised?: readonly string[];
  readonly counts?: { error: number; warning: number; info: number; ignored: number };
}

interface JsonSettlement {
  readonly reason: string;
  readonly by: string;
  readonly date: string;
  readonly sentence: string;
}

/** A workbook as a file that the command can be given. */
export async function saved(snapshot: WorkbookSnapshot): Promise<Uint8Array> {
  return writeWorkbook(snapshot, { customFunctions: [], addIn: await readAddInReference(".") });
}

/** A folder for the files of a test file, which goes with it. */
export function useFiles() {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "review-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    get folder() {
      return folder;
    },
    keep: async (name: string, contents: Uint8Array | string): Promise<string> => {
      const path = join(folder, name);
      await writeFile(path, contents);
      return path;
    },
  };
}

/** A small report in which nothing is an error. */
export const cleanRows = [
  ["年度績效目標", "衡量指標", "績效衡量暨達成情形分析"],
  [
    "一、提升服務",
    "一、服務場次",
    "一、衡量標準：全年辦理場次，目標值 300 場次。\n二、辦理情形：全年辦理 330 場次，民眾參與踴躍。\n三、目標達成值：110%。\n四、效益：民眾滿意。",
  ],
];
export const cleanText = `113 年度施政績效報告\n${cleanRows
  .map((row) => row.map((cell) => (cell.includes("\n") ? `"${cell}"` : cell)).join("\t"))
  .join("\n")}\n`;
