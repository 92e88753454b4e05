import { rowsOfAddress, type RowsOfAddress } from "./rows-of-address";
import { run } from "./session";

export interface Watch {
  /** Milliseconds without a change, so that typing is not interrupted. */
  readonly quietFor: number;
  /** Hears everything that changed since it was last called. */
  readonly onQuiet: (changes: readonly SheetChange[]) => void;
}

/** Something in a sheet that was typed, pasted, deleted or moved. */
export interface SheetChange {
  readonly sheetId: string;
  /** Zero-based; null where rows or columns came, went or moved, or whole columns changed. */
  readonly rows: RowsOfAddress | null;
}

/**
 * Listens to what changes in any sheet of the workbook, and calls back once it has been quiet for a while. Gives the
 * function that ends this.
 *
 * @throws ExcelFailure
 */
export async function watchChanges({ quietFor, onQuiet }: Watch): Promise<() => Promise<void>> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  let changes: SheetChange[] = [];
  const onChanged = (change: SheetChange): Promise<void> => {
    clearTimeout(clock);
    // An event may still be under way when the watch ends.
    if (isEnded) return Promise.resolve();
    changes.push(change);
    clock = setTimeout(() => {
      const heard = changes;
      changes = [];
      onQuiet(heard);
    }, quietFor);
    return Promise.resolve();
  };
  const { handler, context } = await run(async (session) => {
    const added = session.workbook.worksheets.onChanged.add(({ worksheetId, changeType, address }) =>
      onChanged({
        sheetId: worksheetId,
        rows: changeType === "RangeEdited" ? rowsOfAddress(address) : null,
      }),
    );
    await session.sync();
    return { handler: added, context: session };
  });
  return async () => {
    isEnded = true;
    clearTimeout(clock);
    handler.remove();
    // A handler can only be removed by the session that added it, which still watches over its time.
    await context.sync();
  };
}
