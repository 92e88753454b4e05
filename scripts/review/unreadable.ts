import type { Language } from "../../src/locale/language";
import type { UnreadableFile } from "./file-review";
import { wordsFor, type FileProblem } from "./words";

export function unreadable(file: string, problem: FileProblem, language: Language): UnreadableFile {
  return { file, ok: false, problem: problem.code, message: wordsFor(language).problem(problem) };
}
