import type { DOMWindow } from "jsdom";
import type { FunctionMetadata } from "../calculation/function-metadata";
import { createHostBridge } from "../protocol/host-bridge";
import { createHost, type Host, type HostOptions } from "../protocol/host";
import { createWorkbook, type Workbook, type WorkbookOptions } from "../workbook/workbook";
import { loadClient } from "./client";

export interface WorkbenchOptions extends WorkbookOptions, HostOptions {
  /** The functions of an add-in's functions.json. */
  readonly functions?: readonly FunctionMetadata[];
}

/** Microsoft's client against a new workbook of ours, in Node. */
export interface Workbench {
  readonly workbook: Workbook;
  readonly host: Host;
  /** The window in which the client runs. */
  readonly window: DOMWindow;
  /** Comes back when no custom function is being waited for. */
  settled(): Promise<void>;
  close(): void;
}

/**
 * Opens a workbook and sets the globals of a task pane: `Excel`, `Office`, `OfficeExtension`, `CustomFunctions`.
 * The client is the same for the whole process, so only the workbench opened last is connected to it.
 */
export function openWorkbench(options: WorkbenchOptions = {}): Workbench {
  const client = loadClient();
  const workbook = createWorkbook(options);
  const host = createHost(workbook, options);
  const { bridge, close } = createHostBridge(host);
  const Office = client.connect(bridge, host.requirementSets);
  const { Excel, OfficeExtension, CustomFunctions, window } = client;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  if (options.functions !== undefined) host.registerFunctions(options.functions);
  return {
    workbook,
    host,
    window,
    settled: () => untilSettled(workbook),
    close() {
      close();
      workbook.close();
    },
  };
}

function untilSettled(workbook: Workbook): Promise<void> {
  if (!workbook.calculation.isWaiting) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = workbook.onChange(() => {
      if (workbook.calculation.isWaiting) return;
      stop();
      resolve();
    });
  });
}
