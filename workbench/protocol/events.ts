import { areaName, isEntireColumn, isEntireRow } from "../workbook/address";
import type { Sheet } from "../workbook/sheet";
import type { Shift } from "../workbook/shift";
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
export const DATA_CHANGED = 10;
export const SELECTION_CHANGED = 14;
/** The target of events of all sheets. */
export const WHOLE_WORKBOOK = "Workbook";

/** Where cells came in or went out, and whether they were whole rows or columns. */
function describeShift({ axis, kind, at, count, from, to }: Shift): { address: string; changeType: string } {
  const size = to - from + 1;
  const area =
    axis === "rows"
      ? { row: at, rowCount: count, column: from, columnCount: size }
      : { row: from, rowCount: size, column: at, columnCount: count };
  const what = axis === "rows" ? isEntireRow(area) && "Row" : isEntireColumn(area) && "Column";
  const happened = kind === "insert" ? "Inserted" : "Deleted";
  return { address: areaName(area), changeType: `${what || "Cell"}${happened}` };
}

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
  /** To those who listen to the sheet, and to those who listen to all sheets. */
  function tell(type: number, sheet: Sheet, event: object): void {
    for (const targetId of [WHOLE_WORKBOOK, sheet.id]) {
      if ((registered.get(`${type}/${targetId}`) ?? 0) === 0) continue;
      lastId += 1;
      const message = JSON.stringify({ worksheetId: sheet.id, ...event });
      send([[EVENT, type, targetId, message, String(lastId)]]);
    }
  }

  let moves: { readonly sheet: Sheet; readonly event: object }[] = [];
  workbook.onShift((sheet, shift) => {
    moves.push({ sheet, event: { ...describeShift(shift), source: "Local" } });
  });
  workbook.onChange(({ kind, edits = [] }) => {
    const moved = moves;
    moves = [];
    for (const { sheet, event } of moved) tell(DATA_CHANGED, sheet, event);
    for (const { sheet, area } of edits) {
      const event = { address: areaName(area), changeType: "RangeEdited", source: "Local" };
      tell(DATA_CHANGED, sheet, event);
    }
    if (kind !== "selection") return;
    const { sheet, areas } = workbook.selection;
    tell(SELECTION_CHANGED, sheet, { address: areas.map(areaName).join(",") });
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
