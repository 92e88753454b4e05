import { useEffect, useRef, useState } from "react";
import type { Area, WorkbookSnapshot } from "../workbook/snapshot";
import type { Workbook, WorkbookChange } from "../workbook/workbook";

export interface ShownWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly activeSheet: string;
  readonly selection: Area;
}

/**
 * The workbook as it stands. Its content is read anew at most once a frame, however often it changes; where the
 * selection is, at once, because the next key already goes there.
 */
export function useWorkbook(workbook: Workbook): ShownWorkbook {
  const [shown, setShown] = useState(() => show(workbook, workbook.snapshot()));
  const frame = useRef<number | null>(null);
  useEffect(() => {
    const readContent = () => {
      frame.current = null;
      setShown(show(workbook, workbook.snapshot()));
    };
    const refresh = ({ kind }: WorkbookChange) => {
      if (kind === "content") frame.current ??= requestAnimationFrame(readContent);
      else setShown((before) => show(workbook, before.snapshot));
    };
    const stop = workbook.onChange(refresh);
    refresh({ kind: "content" });
    return () => {
      stop();
      if (frame.current !== null) cancelAnimationFrame(frame.current);
      frame.current = null;
    };
  }, [workbook]);
  return shown;
}

function show(workbook: Workbook, snapshot: WorkbookSnapshot): ShownWorkbook {
  const [area] = workbook.selection.areas;
  return {
    snapshot,
    activeSheet: workbook.activeSheet.name,
    selection: area ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  };
}
