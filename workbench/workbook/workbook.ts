import { callsAny, createCalculation, type Calculation } from "../calculation/calculation";
import type { Invocation, InvocationResult } from "../calculation/custom-calls";
import type { BlankArgument, FunctionMetadata } from "../calculation/function-metadata";
import type { Position } from "./address";
import { oneCell } from "./area";
import { writeEntries } from "./contents";
import { parseEntry, parseTextEntry } from "./entering";
import { fillWorkbook } from "./fill-workbook";
import { mergeAt } from "./merges";
import { Refusal } from "./refusal";
import { cellAt, createSheet, forEachCell, ENTIRE_SHEET, formatAt, type Sheet } from "./sheet";
import type { Shift } from "./shift";
import type { Area, WorkbookSnapshot } from "./snapshot";
import { formulaTable } from "./tables";
import { takeSnapshot } from "./take-snapshot";

export interface WorkbookOptions {
  /** The first sheet's name, in a workbook without contents. */
  readonly sheetName?: string;
  /** What the workbook holds from the start; one blank sheet unless given. */
  readonly contents?: WorkbookSnapshot;
  /**
   * What a blank cell in a range is for a custom function: null in Excel on the web of today, 0 in older builds
   * and on the desktop, "" in some.
   */
  readonly blankArgument?: BlankArgument;
}

/** What has changed since the listener was last called. */
export interface WorkbookChange {
  /** `content` also covers looks and sheets; `selection` says that nothing else changed. */
  readonly kind: "content" | "selection";
  /** Where content was written, in order; moved cells and looks are not among it. */
  readonly edits?: readonly Edit[];
}

export interface Edit {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Selection {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** Excel's workbook, in memory. Sheets are named; rows and columns are zero-based. */
export interface Workbook {
  readonly sheets: Sheet[];
  readonly calculation: Calculation;
  readonly settings: Map<string, unknown>;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  activeSheet: Sheet;
  selection: Selection;
  /** A name for the next sheet, table or reference; never used twice. */
  nextId(): string;
  snapshot(): WorkbookSnapshot;
  /** Calls back after every change; gives the function that ends this. */
  onChange(listener: (change: WorkbookChange) => void): () => void;
  /** Groups changes: one calculation and one call to each listener. */
  change<T>(work: () => T, kind?: WorkbookChange["kind"]): T;
  /** Groups what happens inside without being a change itself. */
  group<T>(work: () => T): T;
  /** Notes that content was written there. */
  noteEdit(edit: Edit): void;
  /** What typing a text in a cell and pressing Enter does. Throws a Refusal. */
  enter(sheetName: string, row: number, column: number, text: string): void;
  /** What the formula bar shows for the cell. */
  entryText(sheetName: string, row: number, column: number): string;
  select(sheetName: string, area: Area): void;
  activate(sheetName: string): void;
  sheet(name: string): Sheet;
  addSheet(name?: string): Sheet;
  /** Tells which custom functions the add-in has, from its functions.json. */
  registerFunctions(functions: readonly FunctionMetadata[]): void;
  /** Where calls of custom functions go. */
  onInvocations(send: (invocations: readonly Invocation[]) => void): void;
  answerInvocations(results: readonly InvocationResult[]): void;
  /** Called when cells have moved; ranges that somebody holds move along. */
  onShift(listener: (sheet: Sheet, shift: Shift) => void): void;
  noteShift(sheet: Sheet, shift: Shift): void;
  /** Tables have changed: formulas that name one have to be read again. */
  readTableFormulasAgain(): void;
  close(): void;
}

export function createWorkbook(options: WorkbookOptions = {}): Workbook {
  const listeners = new Set<(change: WorkbookChange) => void>();
  const sheets: Sheet[] = [];
  const shiftListeners = new Set<(sheet: Sheet, shift: Shift) => void>();
  let send: (invocations: readonly Invocation[]) => void = () => undefined;
  let depth = 0;
  let pending: WorkbookChange["kind"] | null = null;
  let edits: Edit[] = [];
  let lastId = 0;
  const nextId = (): string => `{00000000-0001-0000-0000-${String((lastId += 1)).padStart(12, "0")}}`;

  const calculation = createCalculation({
    blank: options.blankArgument === undefined ? null : options.blankArgument,
    tables: () => sheets.flatMap((sheet) => sheet.tables.map((table) => formulaTable(sheet, table))),
    isOccupied(sheetName, row, column) {
      const sheet = find(sheetName);
      const cell = cellAt(sheet, row, column);
      return (
        (cell !== undefined && (cell.formula !== null || cell.value !== null)) ||
        mergeAt(sheet, { row, column }) !== null
      );
    },
    contentAt(sheetName, row, column) {
      const cell = cellAt(find(sheetName), row, column);
      if (cell === undefined) return null;
      return cell.formula === null ? cell.value : { formula: cell.formula };
    },
    send: (invocations) => send(invocations),
  });

  function find(name: string): Sheet {
    const found = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw new Refusal("ItemNotFound");
    return found;
  }
  function group<T>(work: () => T): T {
    depth += 1;
    try {
      return work();
    } finally {
      depth -= 1;
      const kind = pending;
      if (depth === 0 && kind !== null) {
        pending = null;
        const done = edits;
        edits = [];
        if (kind === "content") calculation.settle();
        for (const listener of listeners) listener({ kind, edits: done });
      }
    }
  }
  function change<T>(work: () => T, kind: WorkbookChange["kind"] = "content"): T {
    pending = pending === "content" ? pending : kind;
    return group(work);
  }
  function addSheet(name = freeSheetName(sheets)): Sheet {
    const sheet = createSheet(nextId(), name);
    sheets.push(sheet);
    calculation.addSheet(name);
    return sheet;
  }

  const { contents, sheetName = "工作表1" } = options;
  for (const name of contents?.sheets.map((sheet) => sheet.name) ?? [sheetName]) addSheet(name);
  const [first] = sheets;
  if (first === undefined) throw new Error("a workbook has at least one sheet");
  const workbook: Workbook = {
    sheets,
    calculation,
    settings: new Map(),
    calculationMode: "Automatic",
    activeSheet: first,
    selection: { sheet: first, areas: [oneCell({ row: 0, column: 0 })] },
    nextId,
    snapshot: () => takeSnapshot(workbook),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    group,
    noteEdit: (edit) => void edits.push(edit),
    enter: (sheetName, row, column, text) =>
      change(() => enter(workbook, find(sheetName), { row, column }, text)),
    entryText: (sheetName, row, column) => entryText(find(sheetName), row, column),
    select(sheetName, area) {
      change(() => {
        const sheet = find(sheetName);
        workbook.activeSheet = sheet;
        workbook.selection = { sheet, areas: [area] };
      }, "selection");
    },
    activate: (sheetName) => change(() => activate(workbook, find(sheetName)), "selection"),
    sheet: find,
    addSheet: (name) => change(() => addSheet(name)),
    registerFunctions(functions) {
      calculation.registerFunctions(functions);
      const names = new Set(functions.map(({ name }) => name.toUpperCase()));
      change(() => calculation.recompute(placesWhere(sheets, (formula) => callsAny(formula, names))));
    },
    onInvocations(receiver) {
      send = receiver;
    },
    answerInvocations(results) {
      change(() => calculation.answer(results));
    },
    onShift: (listener) => void shiftListeners.add(listener),
    noteShift(sheet, shift) {
      for (const listener of shiftListeners) listener(sheet, shift);
      if (!calculation.takeMoved()) return;
      const names = calculation.functionNames();
      calculation.recompute(placesWhere(sheets, (formula) => callsAny(formula, names)));
    },
    readTableFormulasAgain: () =>
      calculation.recompute(placesWhere(sheets, (formula) => formula.includes("["))),
    close: () => calculation.destroy(),
  };
  if (contents !== undefined) fillWorkbook(workbook, contents);
  return workbook;
}

function enter(workbook: Workbook, sheet: Sheet, { row, column }: Position, text: string): void {
  const isText = formatAt(sheet, row, column).numberFormat === "@";
  const merge = mergeAt(sheet, { row, column });
  const target = merge ?? { row, column };
  writeEntries(workbook, sheet, target, [[isText ? parseTextEntry(text) : parseEntry(text)]]);
}

function entryText(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (cell === undefined) return "";
  if (cell.formula !== null) return cell.formula;
  if (cell.value === null) return "";
  if (typeof cell.value === "boolean") return String(cell.value).toUpperCase();
  return `${cell.quotePrefix ? "'" : ""}${cell.value}`;
}

function activate(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") throw new Refusal("InvalidOperation");
  workbook.activeSheet = sheet;
  workbook.selection = { sheet, areas: [oneCell({ row: 0, column: 0 })] };
}

function freeSheetName(sheets: readonly Sheet[]): string {
  for (let number = sheets.length + 1; ; number += 1) {
    const name = `工作表${number}`;
    if (!sheets.some((sheet) => sheet.name === name)) return name;
  }
}

function placesWhere(
  sheets: readonly Sheet[],
  matches: (formula: string) => boolean,
): readonly (Position & { sheetName: string })[] {
  const places: (Position & { sheetName: string })[] = [];
  for (const sheet of sheets) {
    forEachCell(sheet, ENTIRE_SHEET, (cell, row, column) => {
      if (cell.formula !== null && matches(cell.formula)) places.push({ sheetName: sheet.name, row, column });
    });
  }
  return places;
}
