import { existsSync } from "node:fs";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { unpackChromium } from "./packed-chromium";

/** Nothing that weakens the web's security rules: the panel is tested under the rules it will live by. */
const launchArguments = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--no-first-run",
];

/** Thrown when no browser can be started; the message is a sentence for a person. */
export class NoBrowserError extends Error {}

/**
 * Starts a headless browser: the one named by CHROME_PATH, else the Chromium that npm brought (Linux x64),
 * else an installed Chrome or Edge.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") return launchNamed(named);
  if (process.platform === "linux" && process.arch === "x64") return launchPacked();
  return launchInstalled();
}

async function launchNamed(executablePath: string): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new NoBrowserError(`CHROME_PATH names ${executablePath}, but there is no such file.`);
  }
  return launch({ executablePath });
}

async function launchPacked(): Promise<Browser> {
  const { executablePath, libraryFolder, fontConfigFile } = await unpackChromium();
  const environment: Record<string, string> = { ...definedEnvironment(), FONTCONFIG_FILE: fontConfigFile };
  try {
    return await launch({ executablePath, env: environment });
  } catch (error) {
    if (!/shared librar/i.test(String(error))) throw error;
    // The machine lacks NSS or NSPR. Its own libraries come first wherever it has them.
    const searched = [environment["LD_LIBRARY_PATH"], libraryFolder].filter(Boolean).join(":");
    return launch({ executablePath, env: { ...environment, LD_LIBRARY_PATH: searched } });
  }
}

async function launchInstalled(): Promise<Browser> {
  for (const channel of ["chrome", "msedge"]) {
    try {
      return await launch({ channel });
    } catch (error) {
      if (!/is not found|not installed/i.test(String(error))) throw error;
    }
  }
  throw new NoBrowserError(
    "No browser was found. Install Google Chrome or Microsoft Edge, or set CHROME_PATH to a browser's program file.",
  );
}

function launch(options: LaunchOptions): Promise<Browser> {
  return chromium.launch({ ...options, headless: true, args: launchArguments });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
