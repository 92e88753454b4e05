import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import vm from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { budget, firstLoad, gzippedTotal } from "../../scripts/first-load";
import { addresses, elements, readManifest } from "./manifest";

/** A host with a path of its own, so that an address which was not replaced is noticed. */
const addinUrl = "https://performance.example.org/add-in";
const project = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "annual-performance-report-"));
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const scripts = () => readdirSync(folder).filter((name) => name.endsWith(".js"));

beforeAll(async () => {
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", webpack, "--mode", "production", "--output-path", folder],
    { cwd: project, env: { ...process.env, ADDIN_URL: addinUrl, NODE_OPTIONS: "" } },
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the built manifest", () => {
  test("names no file that the folder lacks", () => {
    const manifest = readManifest(join(folder, "manifest.xml"));
    const all = addresses(manifest);
    expect(all.length).toBeGreaterThan(10);
    for (const address of all) {
      expect(address.startsWith(`${addinUrl}/`)).toBe(true);
      expect({ address, exists: existsSync(join(folder, address.slice(addinUrl.length))) }).toEqual({
        address,
        exists: true,
      });
    }
  });

  test("shows icons of the sizes it says", () => {
    const manifest = readManifest(join(folder, "manifest.xml"));
    const addressOf = (id: string | null) =>
      elements(manifest, "bt:Image")
        .find((image) => image.getAttribute("id") === id)
        ?.getAttribute("DefaultValue") ?? "";
    const icons = [
      { size: 32, address: elements(manifest, "IconUrl")[0]?.getAttribute("DefaultValue") ?? "" },
      {
        size: 64,
        address: elements(manifest, "HighResolutionIconUrl")[0]?.getAttribute("DefaultValue") ?? "",
      },
      ...elements(manifest, "bt:Image")
        .filter((image) => image.hasAttribute("size"))
        .map((image) => ({
          size: Number(image.getAttribute("size")),
          address: addressOf(image.getAttribute("resid")),
        })),
    ];
    expect(new Set(icons.map(({ size }) => size))).toEqual(new Set([16, 32, 64, 80]));
    for (const { size, address } of icons) {
      const png = readFileSync(join(folder, address.slice(addinUrl.length)));
      expect(png.subarray(1, 4).toString("ascii")).toBe("PNG");
      expect([address, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([address, size, size]);
    }
  });

  test("ties its buttons to functions that the page associates, and that always say when they are over", async () => {
    const buttons = elements(readManifest(join(folder, "manifest.xml")), "FunctionName");
    const actions = await associatedActions();
    expect(actions.map(({ name }) => name)).toEqual(buttons.map(({ textContent }) => textContent));
    for (const { act } of actions) {
      // In this page nothing more can be loaded and there is no Excel: the button fails, and is free again.
      await new Promise<void>((completed) => act({ completed }));
    }
  });
});

interface RibbonAction {
  readonly name: string;
  readonly act: (event: { readonly completed: () => void }) => void;
}

/** What the built page ties to ribbon buttons, recorded outside of any browser. */
async function associatedActions(): Promise<readonly RibbonAction[]> {
  const actions: RibbonAction[] = [];
  const page = vm.createContext({
    document: { currentScript: { tagName: "SCRIPT", src: `${addinUrl}/runtime.js` } },
    Office: {
      onReady: () => Promise.resolve({ host: "Excel" }),
      actions: { associate: (name: string, act: RibbonAction["act"]) => actions.push({ name, act }) },
    },
  });
  vm.runInContext("globalThis.self = globalThis", page);
  const needed = firstLoad(folder).filter(({ name }) => /^(runtime|commands)\./.test(name));
  for (const { name } of needed) vm.runInContext(read(name), page);
  await Promise.resolve();
  return actions;
}

interface FunctionsFile {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly helpUrl: string }[];
}

describe("the built functions", () => {
  const metadata = (name: string) => JSON.parse(read(name)) as FunctionsFile;

  test("every function that functions.json offers is associated, and no other", () => {
    const associated: string[] = [];
    const CustomFunctions = { associate: (id: string) => associated.push(id), Error, ErrorCode: {} };
    vm.runInNewContext(read("functions.js"), { CustomFunctions });
    expect(associated.toSorted()).toEqual(
      metadata("functions.json")
        .functions.map(({ id }) => id)
        .toSorted(),
    );
    expect(associated.length).toBeGreaterThan(0);
  });

  test("both languages offer the same functions", () => {
    const idsAndNames = (name: string) => metadata(name).functions.map((one) => [one.id, one.name]);
    expect(idsAndNames("functions.en-US.json")).toEqual(idsAndNames("functions.json"));
    expect(read("functions.json")).toMatch(/\p{Script=Han}/u);
    expect(read("functions.en-US.json")).not.toMatch(/\p{Script=Han}/u);
  });

  test("every function has a help page on the same host, without script", () => {
    for (const { helpUrl } of metadata("functions.json").functions) {
      expect(helpUrl.startsWith(`${addinUrl}/help/`)).toBe(true);
      const page = read(helpUrl.slice(addinUrl.length));
      expect(page).toMatch(/^<!doctype html>/i);
      expect(page).not.toMatch(/<script/i);
    }
  });

  test("a page without Excel survives the script", () => {
    expect(() => vm.runInNewContext(read("functions.js"), {})).not.toThrow();
  });
});

describe("the built page", () => {
  test("allows no inline script, no eval and no style but ours and Fluent's empty elements", () => {
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read("taskpane.html"))?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toContain("*");
    const inline = [...read("taskpane.html").matchAll(/<script\b([^>]*)>/g)].filter(
      ([, attributes]) => !/\bsrc=/.test(attributes ?? ""),
    );
    expect(inline).toEqual([]);
    expect(read("taskpane.html")).not.toMatch(/\s(style|on\w+)=/);
  });

  test("takes Office.js from Microsoft, before everything of ours", () => {
    const sources = [...read("taskpane.html").matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(sources[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(sources[1]).toBe("functions.js");
  });

  test("loads at first no more than the budget", () => {
    const files = firstLoad(folder);
    expect(files.length).toBeGreaterThan(3);
    expect(gzippedTotal(files)).toBeLessThanOrEqual(budget.limit);
  });

  test("leaves what the first screen does not need for later", () => {
    const first = firstLoad(folder)
      .filter(({ name }) => name.endsWith(".js"))
      .map(({ name }) => read(name))
      .join("\n");
    expect(first).not.toContain("大陸配偶"); // the sample report
    expect(first).not.toContain("RadioGroup"); // the preview's choices
    expect(scripts().length).toBeGreaterThan(firstLoad(folder).length);
  });
});

describe("what may be handed on", () => {
  test("no GPL code and none of Microsoft's Office.js is in the folder", () => {
    for (const name of scripts()) {
      expect(read(name)).not.toMatch(/hyperformula|GNU General Public/i);
      expect(read(name)).not.toContain("OSF.DDA");
    }
    expect(read("licences.txt")).not.toMatch(/\bA?GPL-|GNU GENERAL PUBLIC/i);
  });

  test("the licences of the bundled packages come along", () => {
    for (const name of ["react-dom", "@fluentui/react-button", "parse5"]) {
      expect(read("licences.txt")).toMatch(new RegExp(`^${name} \\d`, "m"));
    }
  });

  test("no source maps are published", () => {
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith(".map"))).toEqual(
      [],
    );
  });
});
