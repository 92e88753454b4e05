import { columnName, sheetPrefix } from "../workbook/address";
import type { AddinCaller, CellPlace, EngineAnswer } from "./addin-call";
import { createCustomCalls, type Invocation, type InvocationResult } from "./custom-calls";
import { createEngine, type CellResult, type EngineContent } from "./engine";
import type { BlankArgument, FunctionMetadata } from "./function-metadata";
import { createSpills, type Spills } from "./spills";
import { functionsIn, translateFormula, type FormulaTable } from "./translate";

/** What stands in a cell, as the workbook knows it. */
export type CellContent = { readonly formula: string } | number | string | boolean | null;

export interface CalculationSurroundings {
  /** Of a blank cell in a custom function's arguments. */
  readonly blank: BlankArgument;
  readonly tables: () => readonly FormulaTable[];
  /** What the workbook itself holds there; a spill may not cover it. */
  readonly isOccupied: (sheetName: string, row: number, column: number) => boolean;
  readonly contentAt: (sheetName: string, row: number, column: number) => CellContent;
  /** Calls to be sent to the add-in. */
  readonly send: (invocations: readonly Invocation[]) => void;
}

export interface Calculation {
  addSheet(name: string): void;
  renameSheet(name: string, newName: string): void;
  removeSheet(name: string): void;
  write(
    sheetName: string,
    row: number,
    column: number,
    rows: readonly (readonly (CellContent | undefined)[])[],
  ): void;
  insertRows(sheetName: string, row: number, count: number): void;
  removeRows(sheetName: string, row: number, count: number): void;
  insertColumns(sheetName: string, column: number, count: number): void;
  removeColumns(sheetName: string, column: number, count: number): void;
  /** Takes spilled values away before cells of the sheet move by being written anew. */
  withdrawSpills(sheetName: string): void;
  /** Whether custom functions have to be computed again because cells have moved; asking clears it. */
  takeMoved(): boolean;
  functionNames(): ReadonlySet<string>;
  /** After cells have moved: formulas that wait or spill have to be computed where they stand now. */
  recompute(places: readonly { sheetName: string; row: number; column: number }[]): void;
  result(sheetName: string, row: number, column: number): CellResult;
  /** The cell whose formula spilled here; null when none did. */
  spilledFrom(sheetName: string, row: number, column: number): { row: number; column: number } | null;
  /** How far the formula standing here spills; null when it does not. */
  spillsTo(sheetName: string, row: number, column: number): { rowCount: number; columnCount: number } | null;
  /** After every change: spills, and the calls that have become due. */
  settle(): void;
  registerFunctions(functions: readonly FunctionMetadata[]): void;
  /** True when something changed. */
  answer(results: readonly InvocationResult[]): boolean;
  readonly isWaiting: boolean;
  forgetAnswers(): void;
  destroy(): void;
}

export function createCalculation(surroundings: CalculationSurroundings): Calculation {
  const sheets = new Map<string, number>();
  const calls = createCustomCalls({ blank: surroundings.blank });
  const caller: AddinCaller = {
    call(name, values, place, isWhole): EngineAnswer {
      const answer = calls.call(name, values, place, address(place));
      return isWhole === "whole formula" ? spills.noteAnswer(place, answer) : answer;
    },
  };
  const engine = createEngine(caller);
  const spills: Spills = createSpills({
    isOccupied: (place) => surroundings.isOccupied(nameOf(place.sheet), place.row, place.column),
    rewrite: (place) => rewrite([place]),
    write: (place, value) => engine.write(place.sheet, place.row, place.column, [[value]]),
    compute: engine.compute,
  });

  let hasMoved = false;

  function nameOf(sheet: number): string {
    for (const [name, id] of sheets) if (id === sheet) return name;
    return "";
  }
  function idOf(name: string): number {
    const id = sheets.get(name);
    if (id === undefined) throw new Error(`the calculation knows no sheet ${name}`);
    return id;
  }
  function address({ sheet, row, column }: CellPlace): string {
    return `${sheetPrefix(nameOf(sheet))}${columnName(column)}${row + 1}`;
  }
  function translated(content: CellContent | undefined, place: CellPlace): EngineContent | undefined {
    if (typeof content !== "object" || content === null) return content;
    return {
      formula: translateFormula(content.formula, {
        row: place.row,
        column: place.column,
        sheetName: nameOf(place.sheet),
        tables: surroundings.tables(),
        isCustomFunction: calls.isRegistered,
      }),
    };
  }
  function rewrite(places: readonly CellPlace[]): void {
    for (const place of places) {
      const content = surroundings.contentAt(nameOf(place.sheet), place.row, place.column);
      if (typeof content !== "object" || content === null) continue;
      engine.write(place.sheet, place.row, place.column, [[translated(content, place) ?? null]]);
    }
  }
  function beforeMoving(name: string): number {
    const id = idOf(name);
    hasMoved = spills.withdraw(id) || calls.isWaiting || hasMoved;
    return id;
  }
  function settle(): void {
    spills.settle();
    const invocations = calls.takeInvocations();
    if (invocations.length > 0) surroundings.send(invocations);
  }

  return {
    addSheet: (name) => void sheets.set(name, engine.addSheet(name)),
    renameSheet(name, newName) {
      const id = idOf(name);
      engine.renameSheet(id, newName);
      sheets.delete(name);
      sheets.set(newName, id);
    },
    removeSheet(name) {
      spills.forgetSheet(idOf(name));
      engine.removeSheet(idOf(name));
      sheets.delete(name);
    },
    write(sheetName, row, column, rows) {
      const sheet = idOf(sheetName);
      spills.overwrite({ sheet, row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 });
      engine.write(
        sheet,
        row,
        column,
        rows.map((line, down) =>
          line.map((content, right) =>
            translated(content, { sheet, row: row + down, column: column + right }),
          ),
        ),
      );
    },
    insertRows: (name, row, count) => engine.insertRows(beforeMoving(name), row, count),
    removeRows: (name, row, count) => engine.removeRows(beforeMoving(name), row, count),
    insertColumns: (name, column, count) => engine.insertColumns(beforeMoving(name), column, count),
    removeColumns: (name, column, count) => engine.removeColumns(beforeMoving(name), column, count),
    withdrawSpills: (name) => void beforeMoving(name),
    takeMoved() {
      const moved = hasMoved;
      hasMoved = false;
      return moved;
    },
    functionNames: calls.names,
    recompute(places) {
      rewrite(places.map(({ sheetName, row, column }) => ({ sheet: idOf(sheetName), row, column })));
    },
    result: (name, row, column) => engine.result(idOf(name), row, column),
    spilledFrom: (name, row, column) => spills.anchorOf({ sheet: idOf(name), row, column }),
    spillsTo: (name, row, column) => spills.sizeOf({ sheet: idOf(name), row, column }),
    settle,
    registerFunctions: calls.register,
    answer(results) {
      const places = calls.answer(results);
      if (places.length === 0) return false;
      rewrite(places);
      settle();
      return true;
    },
    get isWaiting() {
      return calls.isWaiting;
    },
    forgetAnswers: calls.forgetAnswers,
    destroy: engine.destroy,
  };
}

/** Whether the formula calls any of the functions. */
export function callsAny(formula: string, names: ReadonlySet<string>): boolean {
  return functionsIn(formula).some((name) => names.has(name));
}
