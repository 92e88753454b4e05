import type { Refusal } from "../workbook/refusal";

/** A fault as it travels; the client makes an `OfficeExtension.Error` with `debugInfo` of it. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  /** `Range.values`. */
  readonly Location: string;
  readonly ActionIndex: number;
}

export function wireError(
  { code, message }: Refusal,
  { index, location }: { readonly index: number; readonly location: string },
): WireError {
  return { Code: code, Message: message, Location: location, ActionIndex: index };
}
