/** What can go wrong with Excel, as data; `src/locale` turns it into a sentence. */
export type ExcelProblem =
  /** Excel did not answer in time. */
  | { readonly kind: "timeLimit"; readonly seconds: number }
  /** A cell is being edited: the planner presses Enter and tries again. */
  | { readonly kind: "cellEditMode" }
  /** A cell of the report has no value yet. */
  | { readonly kind: "computing" }
  /** Null when Excel refused without telling which sheet. */
  | { readonly kind: "protectedSheet"; readonly sheet: string | null }
  | { readonly kind: "payloadTooLarge" }
  /** Excel, or the requirement set named, is not there. */
  | { readonly kind: "unsupported"; readonly set: string }
  | { readonly kind: "sheetGone" }
  /** A row was deleted, or nobody can tell where it stands by now. */
  | { readonly kind: "rowGone" }
  /** A chart or a picture is selected where cells were asked for. */
  | { readonly kind: "noCellsSelected" }
  | { readonly kind: "unexpected"; readonly code: string };

/** Thrown by everything in this room; nothing else leaves it. */
export class ExcelFailure extends Error {
  constructor(readonly problem: ExcelProblem) {
    super(`Excel: ${JSON.stringify(problem)}`);
    this.name = "ExcelFailure";
  }
}

/** The problem behind anything thrown while working with Excel. */
export function problemOf(error: unknown): ExcelProblem {
  if (error instanceof ExcelFailure) return error.problem;
  const code = codeOf(error);
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "cellEditMode" };
    case "AccessDenied":
      return { kind: "protectedSheet", sheet: null };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { kind: "payloadTooLarge" };
    case "ApiNotFound":
    case "UnsupportedFeature":
    case "NotImplemented":
      return { kind: "unsupported", set: "ExcelApi" };
    case "ItemNotFound":
      return { kind: "sheetGone" };
    case "InvalidSelection":
      return { kind: "noCellsSelected" };
    default:
      return { kind: "unexpected", code };
  }
}

/** Excel's own error code, or the kind of JavaScript error. */
export function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
    return error.code;
  }
  return error instanceof Error ? error.name : "Unknown";
}
