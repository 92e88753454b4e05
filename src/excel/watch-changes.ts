import { run } from "./session";

export interface Watch {
  /** Milliseconds without a change, so that typing is not interrupted. */
  readonly quietFor: number;
  readonly onQuiet: () => void;
}

/**
 * Listens to what is typed, pasted or deleted in the sheets, and calls back once it has been quiet for a while. A
 * sheet that is gone is passed over. Gives the function that ends this.
 *
 * @throws ExcelFailure
 */
export async function watchChanges(
  sheets: readonly string[],
  { quietFor, onQuiet }: Watch,
): Promise<() => Promise<void>> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  const onChanged = (): Promise<void> => {
    clearTimeout(clock);
    // An event may still be under way when the watch ends.
    if (!isEnded) clock = setTimeout(onQuiet, quietFor);
    return Promise.resolve();
  };
  const { handlers, context } = await run(async (session) => {
    const found = sheets.map((name) => session.workbook.worksheets.getItemOrNullObject(name));
    await session.sync();
    const standing = found.filter((sheet) => !sheet.isNullObject);
    const added = standing.map((sheet) => sheet.onChanged.add(onChanged));
    await session.sync();
    return { handlers: added, context: session };
  });
  return async () => {
    isEnded = true;
    clearTimeout(clock);
    for (const handler of handlers) handler.remove();
    // A handler can only be removed by the session that added it, which still watches over its time.
    await context.sync();
  };
}
