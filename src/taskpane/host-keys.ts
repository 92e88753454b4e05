import type { KeyboardEvent } from "react";

/**
 * Whether what is open is to be closed: while Chinese is typed, Escape takes back what is being composed. Excel for the
 * web, which gives the focus back to the sheet on Escape, does not hear of it.
 */
export function takesEscape(event: KeyboardEvent): boolean {
  if (event.key !== "Escape" || event.nativeEvent.isComposing) return false;
  event.stopPropagation();
  return true;
}

/**
 * Excel for the web moves the focus on Tab itself, from one stop to the next, and leaves the panel from whatever is
 * none: from a heading, where the focus was put when its screen appeared. There the browser's own Tab goes on.
 */
export function keepTab(event: KeyboardEvent): void {
  const isStop = event.target instanceof HTMLElement && event.target.tabIndex >= 0;
  if (event.key === "Tab" && !isStop) event.stopPropagation();
}
