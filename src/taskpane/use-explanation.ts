import { useCallback, useRef, useState } from "react";
import type { CellExplanation } from "../excel/explain-cell";
import { reviewVerbs } from "./load-review";

/** An explanation that stays until the next one. */
export interface ShownExplanation {
  readonly explanation: CellExplanation;
  /** The cell, or one that it refers to, says something else by now. */
  readonly isOutdated: boolean;
}

/** How the cell that was selected comes to what it shows, and whether that still holds. */
export function useExplanation() {
  const [shown, setShown] = useState<ShownExplanation | null>(null);
  const isStill = useRef<(() => Promise<boolean>) | null>(null);

  /** Explains the selected cell. @throws ExcelFailure */
  const explain = useCallback(async (): Promise<void> => {
    const { explainSelectedCell, readExplained } = await reviewVerbs();
    const explanation = await explainSelectedCell();
    const first = await readExplained(explanation);
    isStill.current = async () => (await readExplained(explanation)).all === first.all;
    setShown({ explanation, isOutdated: first.text !== explanation.text });
  }, []);

  /** Looks again, because something was changed. What Excel refuses to tell now is asked again after the next change. */
  const check = useCallback((): void => {
    const asked = isStill.current;
    asked?.().then(
      (isSame) => {
        if (asked !== isStill.current) return;
        setShown((last) =>
          last === null || last.isOutdated === !isSame ? last : { ...last, isOutdated: !isSame },
        );
      },
      () => undefined,
    );
  }, []);

  const close = useCallback((): void => {
    isStill.current = null;
    setShown(null);
  }, []);
  return { shown, explain, check, close };
}
