/**
 * What the add-in keeps in the workbook beside its sheets: Excel saves it in the file, as a setting of this add-in's
 * own. Values are JSON texts, because that is what every host gives back as it was given.
 */

/** Asks for a value; the answer is there after the next request. Undefined where nothing readable is kept. */
export function askForKept(context: Excel.RequestContext, key: string): () => unknown {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  return () => (setting.isNullObject ? undefined : readKept(setting.value));
}

/** Reads anew before it writes, because a colleague may have kept something in the same workbook meanwhile. */
export async function changeKept(
  context: Excel.RequestContext,
  key: string,
  change: (kept: unknown) => unknown,
): Promise<void> {
  const kept = askForKept(context, key);
  await context.sync();
  context.workbook.settings.add(key, JSON.stringify(change(kept())));
  await context.sync();
}

/** What a setting of the workbook says; undefined for what is no JSON text. */
export function readKept(value: unknown): unknown {
  if (typeof value !== "string") return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
