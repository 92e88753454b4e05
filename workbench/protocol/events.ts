import { areaName } from "../workbook/address";
import type { Workbook } from "../workbook/workbook";
import type { EventRegistrations } from "./object-model";

/** One entry of an event, in the wire's order: category, type, target, message as JSON, id. */
export type HostMessage = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: string,
];

export interface Events extends EventRegistrations {
  onMessage(listener: (messages: readonly HostMessage[]) => void): () => void;
}

/** The client's numbers. */
const CUSTOM_FUNCTION = 1;
const INVOCATION = 1_000;
const EVENT = 65_536;
const SELECTION_CHANGED = 14;

/** Sends calls of custom functions, all that became due together in one event, and what add-ins listen for. */
export function createEvents(workbook: Workbook): Events {
  const listeners = new Set<(messages: readonly HostMessage[]) => void>();
  const waiting: HostMessage[] = [];
  const registered = new Map<string, number>();
  let lastId = 0;

  function send(messages: readonly HostMessage[]): void {
    if (listeners.size === 0) waiting.push(...messages);
    for (const listener of listeners) listener(messages);
  }

  workbook.onInvocations((invocations) => {
    send(
      invocations.map(({ id, name, arguments: values, address, flags }) => [
        CUSTOM_FUNCTION,
        INVOCATION,
        "",
        JSON.stringify([id, name, values, address, flags]),
        String(id),
      ]),
    );
  });
  workbook.onChange(({ kind }) => {
    if (kind !== "selection") return;
    const { sheet, areas } = workbook.selection;
    for (const targetId of ["", sheet.id]) {
      if ((registered.get(`${SELECTION_CHANGED}/${targetId}`) ?? 0) === 0) continue;
      lastId += 1;
      const message = JSON.stringify({ worksheetId: sheet.id, address: areas.map(areaName).join(",") });
      send([[EVENT, SELECTION_CHANGED, targetId, message, String(lastId)]]);
    }
  });

  return {
    add: (type, targetId) =>
      void registered.set(`${type}/${targetId}`, (registered.get(`${type}/${targetId}`) ?? 0) + 1),
    remove: (type, targetId) =>
      void registered.set(
        `${type}/${targetId}`,
        Math.max(0, (registered.get(`${type}/${targetId}`) ?? 0) - 1),
      ),
    onMessage(listener) {
      listeners.add(listener);
      if (waiting.length > 0) listener(waiting.splice(0));
      return () => listeners.delete(listener);
    },
  };
}
