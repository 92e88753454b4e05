import { problemOf, type ExcelProblem } from "../excel/problem";
import type { ImportProblem } from "../report/import/import-result";

/** What stood in the way, as data; the locale has the sentences. */
export type PanelProblem =
  | { readonly kind: "import"; readonly problem: ImportProblem }
  | { readonly kind: "file"; readonly name: string }
  /** What a finding is about stands elsewhere by now, in a sheet of another name say, or is gone. */
  | { readonly kind: "reviewOutdated" }
  /** Part of the add-in itself did not arrive. */
  | { readonly kind: "loadFailed" }
  | { readonly kind: "excel"; readonly problem: ExcelProblem };

/** The browser could not read the file that was chosen. */
export class UnreadableFile extends Error {
  constructor(
    readonly fileName: string,
    options: ErrorOptions,
  ) {
    super(`Cannot read ${fileName}`, options);
  }
}

export function panelProblem(error: unknown): PanelProblem {
  if (error instanceof UnreadableFile) return { kind: "file", name: error.fileName };
  if (error instanceof Error && error.name === "ChunkLoadError") return { kind: "loadFailed" };
  return { kind: "excel", problem: problemOf(error) };
}

/** Excel refuses while a cell is being typed in. */
export function isEditing(problem: PanelProblem): boolean {
  return problem.kind === "excel" && problem.problem.kind === "cellEditMode";
}

/** Some values have not come yet. */
export function isComputing(problem: PanelProblem): boolean {
  return problem.kind === "excel" && problem.problem.kind === "computing";
}
