/**
 * Why a file cannot be opened. `protected`: encrypted with a password. `other`: no .xlsx workbook, such as a
 * document of Word or of an old Excel. `damaged`: it was one.
 */
export type FileProblem = "protected" | "other" | "damaged";

export class UnreadableFile extends Error {
  constructor(
    readonly problem: FileProblem,
    cause?: unknown,
  ) {
    super(messages[problem], { cause });
    this.name = "UnreadableFile";
  }
}

const messages: Readonly<Record<FileProblem, string>> = {
  protected: "The file is encrypted with a password.",
  other: "The file is no .xlsx workbook.",
  damaged: "The file is a damaged workbook.",
};
