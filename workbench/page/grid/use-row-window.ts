import { useEffect, useState, type RefObject } from "react";
import type { SheetView } from "./sheet-view";

/** Rows drawn above and below what is seen, so that scrolling does not show blank paper. */
const margin = 15;

export interface RowWindow {
  readonly first: number;
  readonly last: number;
  /** Pixels scrolled down. */
  readonly scrolled: number;
}

/** Which rows below the frozen ones to draw: those in sight and a few more, never all of a long sheet. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, view: SheetView): RowWindow {
  const [sight, setSight] = useState({ top: 0, height: 900 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = () => {
      setSight({ top: element.scrollTop, height: element.clientHeight });
    };
    measure();
    element.addEventListener("scroll", measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      observer.disconnect();
    };
  }, [scroller]);
  const frozen = view.sheet.frozen.rows;
  const top = sight.top + view.rowTop(frozen);
  return {
    first: Math.max(frozen, view.rowAtTop(top) - margin),
    last: Math.min(view.rowCount - 1, view.rowAtTop(top + sight.height) + margin),
    scrolled: sight.top,
  };
}
