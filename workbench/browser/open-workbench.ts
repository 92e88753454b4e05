import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { officeJsOrigin, officeJsPath, readOfficeJsFile } from "../server/office-js";
import { startServer, type WorkbenchServer } from "../server/server";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { PageOptions } from "../page/workbench-handle";
import type { HostStatistics } from "../protocol/host";
import { launchBrowser } from "./launch";
import { findPane } from "./pane";

export interface OpenOptions extends PageOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The bytes of the .xlsx file to open; a blank workbook unless given. */
  readonly file?: Uint8Array;
  /** The built add-in; `dist` unless given. */
  readonly addInFolder?: string;
}

/** The workbench in a headless browser: the page, the panel in it, and the host's own answers. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly pane: Frame;
  readonly snapshot: () => Promise<WorkbookSnapshot>;
  readonly statistics: () => Promise<HostStatistics>;
  /** The workbook as the bytes of an .xlsx file. */
  readonly saveWorkbook: () => Promise<Buffer>;
  /** What the pages wrote to the console as errors, and addresses they asked for that are not ours. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts server and browser, opens the host page and waits until the add-in talks to it. */
export async function openInBrowser(options: OpenOptions = {}): Promise<OpenedWorkbench> {
  const server = await startServer({
    officeJs: "microsoft",
    ...(options.addInFolder === undefined ? {} : { addInFolder: options.addInFolder }),
  });
  let browser: Browser | null = null;
  try {
    browser = await launchBrowser();
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: options.viewport ?? { width: 1440, height: 900 },
      locale: options.language ?? "zh-TW",
      acceptDownloads: true,
    });
    const complaints: string[] = [];
    await keepInside(context, server.origin, complaints);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    collectComplaints(page, complaints);
    const query = pageQuery(options);
    if (options.file !== undefined) query.set("workbook", await openedId(server, options.file));
    await page.goto(`${server.origin}/?${query.toString()}`);
    const pane = await findPane(page);
    return opened({ page, pane, complaints, browser, stopServer: server.close });
  } catch (error) {
    await browser?.close();
    await server.close();
    throw error;
  }
}

/**
 * Answers for Microsoft's server from its npm package, and lets nothing else out of this machine. Our own server is
 * asked by Node, not by the browser: a Chromium on a bare machine lacks a library that it needs for https.
 */
async function keepInside(context: BrowserContext, origin: string, complaints: string[]): Promise<void> {
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    if (new URL(address).origin === origin) {
      await route.fulfill({ response: await route.fetch() });
      return;
    }
    const path = officeJsPath(address);
    const file = path === null ? null : await readOfficeJsFile(path);
    if (file !== null) {
      await route.fulfill({
        body: file.body,
        contentType: file.contentType,
        headers: { "access-control-allow-origin": "*" },
      });
      return;
    }
    if (new URL(address).origin !== officeJsOrigin) complaints.push(`asked for ${address}`);
    await route.abort();
  });
}

function collectComplaints(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // Microsoft's own script tries to add inline styles; the add-in's policy refuses them, which harms nothing.
    const isOurs = !message.location().url.startsWith(officeJsOrigin);
    if (message.type() === "error" && isOurs) complaints.push(message.text());
  });
}

async function openedId({ openFile }: WorkbenchServer, file: Uint8Array): Promise<string> {
  const opening = await openFile(file);
  if (opening.kind === "refused") throw new Error(`The file cannot be opened: ${opening.problem}.`);
  return opening.id;
}

function pageQuery({ language, requirementSets, blankArgument }: PageOptions): URLSearchParams {
  const query = new URLSearchParams();
  if (language !== undefined) query.set("lang", language);
  if (requirementSets !== undefined) query.set("sets", JSON.stringify(requirementSets));
  if (blankArgument !== undefined) query.set("blank", JSON.stringify(blankArgument));
  return query;
}

function opened(parts: {
  readonly page: Page;
  readonly pane: Frame;
  readonly complaints: readonly string[];
  readonly browser: Browser;
  readonly stopServer: () => Promise<void>;
}): OpenedWorkbench {
  const { page, pane, complaints, browser, stopServer } = parts;
  return {
    page,
    pane,
    complaints,
    snapshot: () => page.evaluate(() => window.workbench.snapshot()),
    statistics: () => page.evaluate(() => window.workbench.statistics()),
    saveWorkbook: async () => {
      const base64 = await page.evaluate(() => window.workbench.saveAsBase64());
      return Buffer.from(base64, "base64");
    },
    close: async () => {
      await browser.close();
      await stopServer();
    },
  };
}
