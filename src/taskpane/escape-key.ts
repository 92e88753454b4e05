import type { KeyboardEvent } from "react";

/** Whether what is open is to be closed: while Chinese is typed, Escape takes back what is being composed. */
export function isEscape({ key, nativeEvent }: KeyboardEvent): boolean {
  return key === "Escape" && !nativeEvent.isComposing;
}
