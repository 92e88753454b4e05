import type { Opening } from "../server/opened-workbooks";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { OpenProblem } from "./words";

const parameter = "workbook";

/**
 * Opens a file: the page begins anew with its workbook and a pane of its own, as Excel opens another window. Comes
 * back only with what is wrong with the file; then the workbook shown is as it was.
 */
export async function openFile(file: File): Promise<OpenProblem | null> {
  try {
    const response = await fetch("/workbooks", { method: "POST", body: await file.arrayBuffer() });
    if (!response.ok) return "unreachable";
    const opening = (await response.json()) as Opening;
    if (opening.kind === "refused") return opening.problem;
    const query = new URLSearchParams(location.search);
    query.set(parameter, opening.id);
    location.assign(`${location.pathname}?${query.toString()}`);
    return null;
  } catch {
    return "unreachable";
  }
}

/** What the page shows: the workbook that its address names, or none, or one that the server no longer has. */
export type ShownFromStart =
  { readonly kind: "blank" | "gone" } | { readonly kind: "opened"; readonly contents: WorkbookSnapshot };

export async function openedWorkbook(query: URLSearchParams): Promise<ShownFromStart> {
  const id = query.get(parameter);
  if (id === null) return { kind: "blank" };
  const response = await fetch(`/workbooks/${encodeURIComponent(id)}`);
  if (!response.ok) return { kind: "gone" };
  return { kind: "opened", contents: (await response.json()) as WorkbookSnapshot };
}
