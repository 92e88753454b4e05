import { randomUUID } from "node:crypto";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { FileOptions } from "../xlsx/file-options";
import { readWorkbook } from "../xlsx/read-workbook";
import { UnreadableFile, type FileProblem } from "../xlsx/unreadable-file";

/** What comes of opening a file. */
export type Opening =
  | { readonly kind: "opened"; readonly id: string }
  | { readonly kind: "refused"; readonly problem: FileProblem };

/** The workbooks that pages have opened or are about to show, for as long as the server runs. */
export interface OpenedWorkbooks {
  readonly open: (bytes: Uint8Array) => Promise<Opening>;
  readonly find: (id: string) => WorkbookSnapshot | null;
}

export function createOpenedWorkbooks(options: () => Promise<FileOptions>): OpenedWorkbooks {
  const workbooks = new Map<string, WorkbookSnapshot>();
  return {
    async open(bytes) {
      try {
        const snapshot = await readWorkbook(bytes, await options());
        const id = randomUUID();
        workbooks.set(id, snapshot);
        return { kind: "opened", id };
      } catch (error) {
        if (error instanceof UnreadableFile) return { kind: "refused", problem: error.problem };
        throw error;
      }
    },
    find: (id) => workbooks.get(id) ?? null,
  };
}
