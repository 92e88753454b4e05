import { settingsFrom, type ReviewSettings } from "../report/review/settings";
import { fieldsOf } from "../report/review/kept-fields";
import { askForKept, changeKept } from "./kept-values";
import { run } from "./session";

/** Name of the workbook's setting that holds them. */
export const settingsKeptAs = "reviewSettings";

/** Settings by the year of their report: several years' reports may stand in one workbook. */
export type KeptSettings = (fiscalYear: number | null) => ReviewSettings;

/** Asks for what the planner settled; the answer is there after the next request. The defaults where nothing was. */
export function askForSettings(context: Excel.RequestContext): () => KeptSettings {
  const kept = askForKept(context, settingsKeptAs);
  return () => settingsIn(kept());
}

/** The settings in what was kept of them. */
export function settingsIn(kept: unknown): KeptSettings {
  const years = fieldsOf(kept);
  return (fiscalYear) => settingsFrom(years.get(nameOf(fiscalYear)));
}

/** A text that is read meanwhile does not wait long. @throws ExcelFailure */
export async function readSettings(): Promise<KeptSettings> {
  return run(
    async (context) => {
      const settings = askForSettings(context);
      await context.sync();
      return settings();
    },
    { timeLimit: 5_000 },
  );
}

/** Keeps the settings in the workbook, for the report of this year alone. @throws ExcelFailure */
export async function saveSettings(settings: ReviewSettings, fiscalYear: number | null): Promise<void> {
  await run((context) =>
    changeKept(context, settingsKeptAs, (kept) =>
      Object.fromEntries(fieldsOf(kept).set(nameOf(fiscalYear), settings)),
    ),
  );
}

function nameOf(fiscalYear: number | null): string {
  return String(fiscalYear ?? "");
}
