import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { JSDOM, type DOMWindow } from "jsdom";
import type { HostBridge } from "../protocol/host-bridge";
import { isSetSupported, type RequirementSets } from "../protocol/requirement-sets";

/** Microsoft's own client for Excel on the web, running in Node. */
export interface Client {
  readonly window: DOMWindow;
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  readonly CustomFunctions: typeof globalThis.CustomFunctions;
  /** Connects to a host; gives the `Office` that knows what this host can do. */
  connect(bridge: HostBridge, requirementSets: RequirementSets): typeof globalThis.Office;
}

type ClientWindow = DOMWindow & {
  Excel: Client["Excel"];
  Office: ReturnType<Client["connect"]>;
  OfficeExtension: Client["OfficeExtension"] & { HostBridge: { init(bridge: HostBridge): void } };
  CustomFunctions: Client["CustomFunctions"] & { _association: Association };
};

/** What office.js adds around the client: the list of the functions that an add-in has associated. */
interface Association {
  mappings: Record<string, unknown>;
  associate(id: string | Record<string, unknown>, implementation?: unknown): void;
  onchange(listener: () => void): void;
}

function createAssociation(): Association {
  const listeners: (() => void)[] = [];
  const association: Association = {
    mappings: {},
    associate(id, implementation) {
      const added = typeof id === "string" ? { [id]: implementation } : id;
      for (const [name, one] of Object.entries(added)) association.mappings[name.toUpperCase()] = one;
      for (const listener of listeners) listener();
    },
    onchange: (listener) => void listeners.push(listener),
  };
  return association;
}

let loaded: Client | null = null;

/** Loaded once for the whole process: reading the client takes longer than anything else. */
export function loadClient(): Client {
  loaded ??= load();
  return loaded;
}

function load(): Client {
  const page = new JSDOM("<!doctype html><title>Excel's stand-in</title>", {
    url: "https://localhost/taskpane.html",
    runScripts: "outside-only",
  });
  const { window } = page;
  const association = createAssociation();
  const customFunctions = { _association: association, associate: association.associate };
  Object.assign(window, { CustomFunctions: customFunctions });
  // With its file name, so that a profile or a stack trace can tell the client from the code around it.
  const filename = clientPath();
  new Script(readFileSync(filename, "utf8"), { filename }).runInContext(page.getInternalVMContext());
  const client = window as ClientWindow;
  const office = client.Office;
  return {
    window,
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    CustomFunctions: client.CustomFunctions,
    connect(bridge, requirementSets) {
      association.mappings = {};
      // The client asks `Office.context` what the host can do; without office.js it would have none.
      const context = officeContext(requirementSets);
      client.Office = Object.create(office, { context: { value: context } }) as ClientWindow["Office"];
      client.OfficeExtension.HostBridge.init(bridge);
      return client.Office;
    },
  };
}

function officeContext(requirementSets: RequirementSets): object {
  return {
    requirements: {
      isSetSupported: (name: string, minimum?: string | number) =>
        isSetSupported(requirementSets, name, minimum === undefined ? undefined : String(minimum)),
    },
    displayLanguage: "zh-TW",
    contentLanguage: "zh-TW",
    host: "Excel",
    platform: "OfficeOnline",
  };
}

function clientPath(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist", "excel-web-16.00.js");
}
