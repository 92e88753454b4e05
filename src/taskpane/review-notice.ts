import type { FixOutcome } from "../excel/cell-fix";

/** What came of the planner's last action. */
export type ReviewNotice =
  | ({ readonly kind: "fixed" | "undone" } & FixOutcome)
  | { readonly kind: "ignored" | "takenBack" | "settled" | "copied" }
  /** `beside` the sheet of the wished name, which was left alone; null where that is the one. */
  | { readonly kind: "sheetWritten"; readonly name: string; readonly beside: string | null }
  /** The browser refused: the planner copies the text. */
  | { readonly kind: "copyByHand"; readonly text: string };
