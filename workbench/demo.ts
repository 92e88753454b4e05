/** `npm run demo`: does with mouse and keyboard what a planner does, and keeps what came of it. */
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { messagesFor } from "../src/locale/messages";
import { NoBrowserError } from "./browser/launch";
import { openInBrowser, type OpenedWorkbench } from "./browser/open-workbench";
import { PanelRefusal, planner } from "./browser/planner";
import { verbTraffic } from "./browser/verb-traffic";
import type { PageLanguage } from "./page/words";
import { buildAddIn } from "./server/build-addin";
import { describeSummary } from "./summary/describe-summary";
import { summarise } from "./summary/summarise";
import type { Summary } from "./summary/summary";

const { values: options } = parseArgs({
  options: {
    input: { type: "string", default: "assets/sample/99-annual-performance-report.txt" },
    out: { type: "string", default: "out" },
    lang: { type: "string", default: "zh-TW" },
  },
});

const language: PageLanguage = options.lang.startsWith("en") ? "en-US" : "zh-TW";
const panelLanguage = language === "zh-TW" ? "zh-TW" : "en";

async function demo(): Promise<void> {
  const bytes = await readInput(options.input);
  await buildAddIn();
  const workbench = await openInBrowser({ language });
  try {
    const { page, pane } = workbench;
    const actions = planner(page, pane, language);
    await actions.openPanel();
    await actions.importFile(options.input);
    await actions.buildReport();
    const statistics = await workbench.statistics();
    const traffic = {
      import: await verbTraffic(pane, statistics, "import"),
      build: await verbTraffic(pane, statistics, "build"),
    };
    const summary = summarise({
      input: options.input,
      fileName: basename(options.input),
      bytes,
      language: panelLanguage,
      snapshot: await workbench.snapshot(),
      traffic,
    });
    await keep(workbench, summary);
    console.log(describeSummary(summary, options.out));
  } finally {
    await workbench.close();
  }
}

/** @throws PanelRefusal in the panel's words, for a file that no browser could open. */
async function readInput(path: string): Promise<Uint8Array> {
  try {
    if (!(await stat(path)).isFile()) throw new Error("not a file");
    return await readFile(path);
  } catch {
    throw new PanelRefusal(messagesFor(panelLanguage).import.fileUnreadable(path));
  }
}

async function keep(workbench: OpenedWorkbench, summary: Summary): Promise<void> {
  await mkdir(options.out, { recursive: true });
  await writeFile(join(options.out, "report.xlsx"), await workbench.saveWorkbook());
  await workbench.page.evaluate(() => document.fonts.ready);
  await workbench.page.screenshot({ path: join(options.out, "report.png") });
  await writeFile(join(options.out, "summary.json"), `${JSON.stringify(summary, null, 2)}\n`);
}

demo().catch((error: unknown) => {
  const isForAPerson = error instanceof PanelRefusal || error instanceof NoBrowserError;
  console.error(isForAPerson ? error.message : error);
  process.exitCode = 1;
});
