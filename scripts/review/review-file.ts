import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Language } from "../../src/locale/language";
import type { FileReview } from "./file-review";
import { isArchive, readWorkbook } from "./read-workbook";
import { reportsInWorkbook } from "./reports-in-workbook";
import { reviewSheets } from "./review-sheets";
import { reviewText } from "./review-text";
import { unreadable } from "./unreadable";
import type { FileProblem } from "./words";

export interface ReviewOptions {
  readonly language: Language;
  /** Reports of earlier years in a workbook too, which are otherwise only compared with. */
  readonly wantsAll: boolean;
}

/** Reads and reviews a file, whatever it is. Never throws: a file that cannot be read says why. */
export async function reviewFile(file: string, options: ReviewOptions): Promise<FileReview> {
  try {
    return await reviewContents(file, options);
  } catch {
    return unreadable(file, { code: "failed" }, options.language);
  }
}

async function reviewContents(file: string, { language, wantsAll }: ReviewOptions): Promise<FileReview> {
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return unreadable(file, bytes, language);
  if (!isArchive(bytes)) return reviewText(file, bytes, language);
  const workbook = await readWorkbook(bytes);
  switch (workbook.kind) {
    case "other":
      return reviewText(file, bytes, language);
    case "damaged":
      return unreadable(file, { code: "damagedWorkbook" }, language);
    case "workbook": {
      const found = reportsInWorkbook(workbook, wantsAll);
      if (found.reports.length === 0) return unreadable(file, { code: "noTable" }, language);
      return reviewSheets(file, found, { language, kept: workbook.kept });
    }
  }
}

async function readBytes(file: string): Promise<Uint8Array | FileProblem> {
  // npm runs the command in the project's folder, whatever folder it was called from.
  const path = resolve(process.env["INIT_CWD"] ?? "", file);
  try {
    if ((await stat(path)).isDirectory()) return { code: "folder" };
    return await readFile(path);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return { code: isMissing ? "missing" : "unreadable" };
  }
}
