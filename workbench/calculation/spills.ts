import { CellError } from "hyperformula";
import { COLUMN_LIMIT, ROW_LIMIT } from "../workbook/address";
import { contains, overlaps } from "../workbook/area";
import type { Area } from "../workbook/snapshot";
import type { CellPlace, EngineAnswer } from "./addin-call";
import { cellError, errorText } from "./errors";
import type { EngineContent } from "./engine";

type Scalar = number | string | boolean | CellError;
type Rows = readonly (readonly Scalar[])[];

export interface SpillSurroundings {
  readonly isOccupied: (place: CellPlace) => boolean;
  /** Computes the formula standing there again. */
  readonly rewrite: (place: CellPlace) => void;
  readonly write: (place: CellPlace, value: EngineContent) => void;
  /** Computes what has been written. */
  readonly compute: () => void;
}

export interface Spills {
  /** Keeps an array that a formula gave; answers what the formula's own cell shows. */
  noteAnswer(place: CellPlace, answer: EngineAnswer): EngineAnswer;
  /** An area is about to be written: what spilled from it goes, what spilled into it is looked at again. */
  overwrite(area: Area & { readonly sheet: number }): void;
  settle(): void;
  anchorOf(place: CellPlace): { row: number; column: number } | null;
  sizeOf(place: CellPlace): { rowCount: number; columnCount: number } | null;
  /** Before cells move: takes all spilled values of the sheet away. True when there were any. */
  withdraw(sheet: number): boolean;
  forgetSheet(sheet: number): void;
}

interface Spill {
  readonly anchor: CellPlace;
  rows: Rows;
  /** The rows that stand in the sheet now, or null. */
  placed: Rows | null;
  isBlocked: boolean;
}

/** Only what custom functions return spills; a spill that meets anything shows `#SPILL!` and comes back when it can. */
export function createSpills(surroundings: SpillSurroundings): Spills {
  const spills = new Map<string, Spill>();
  const gone: Spill[] = [];

  function noteAnswer(place: CellPlace, answer: EngineAnswer): EngineAnswer {
    const key = keyOf(place);
    const spill = spills.get(key);
    if (!isArray(answer) || (answer.length === 1 && answer[0]?.length === 1)) {
      if (spill !== undefined) gone.push(spill);
      spills.delete(key);
      return isArray(answer) ? (answer[0]?.[0] ?? cellError("#VALUE!")) : answer;
    }
    if (spill === undefined) spills.set(key, { anchor: place, rows: answer, placed: null, isBlocked: false });
    else spill.rows = answer;
    return spill?.isBlocked === true ? cellError("#SPILL!") : (answer[0]?.[0] ?? cellError("#VALUE!"));
  }

  function takeAway(spill: Spill): void {
    if (spill.placed === null) return;
    for (const [place] of targets(spill.anchor, spill.placed)) {
      if (!surroundings.isOccupied(place)) surroundings.write(place, null);
    }
    spill.placed = null;
  }

  function isBlocked(spill: Spill): boolean {
    const { anchor, rows } = spill;
    if (anchor.row + rows.length > ROW_LIMIT || anchor.column + (rows[0]?.length ?? 0) > COLUMN_LIMIT)
      return true;
    const area = areaOf(anchor, rows);
    for (const other of spills.values()) {
      if (other === spill || other.placed === null || other.anchor.sheet !== anchor.sheet) continue;
      if (overlaps(areaOf(other.anchor, other.placed), area)) return true;
    }
    return targets(anchor, rows).some(([place]) => surroundings.isOccupied(place));
  }

  function settleOne(spill: Spill): boolean {
    const blocked = isBlocked(spill);
    if (spill.placed === spill.rows && !blocked) return false;
    if (blocked && spill.isBlocked && spill.placed === null) return false;
    takeAway(spill);
    if (blocked !== spill.isBlocked) {
      spill.isBlocked = blocked;
      surroundings.rewrite(spill.anchor);
    }
    if (blocked) return true;
    const { rows } = spill;
    for (const [place, value] of targets(spill.anchor, rows)) surroundings.write(place, engineContent(value));
    spill.placed = rows;
    return true;
  }

  return {
    noteAnswer,
    overwrite(area) {
      for (const [key, spill] of spills) {
        if (spill.anchor.sheet !== area.sheet) continue;
        if (contains(area, spill.anchor)) {
          takeAway(spill);
          spills.delete(key);
        } else if (spill.placed !== null && overlaps(areaOf(spill.anchor, spill.placed), area)) {
          takeAway(spill);
        }
      }
    },
    settle() {
      // A spill can feed a formula that spills in turn; a chain longer than this is a circle.
      for (let round = 0; round < 50; round += 1) {
        let changed = false;
        surroundings.compute();
        for (const spill of gone.splice(0)) takeAway(spill);
        for (const spill of [...spills.values()]) changed = settleOne(spill) || changed;
        if (!changed && gone.length === 0) return;
      }
    },
    anchorOf(place) {
      for (const { anchor, placed } of spills.values()) {
        if (placed === null || anchor.sheet !== place.sheet) continue;
        const isAnchor = anchor.row === place.row && anchor.column === place.column;
        if (!isAnchor && contains(areaOf(anchor, placed), place))
          return { row: anchor.row, column: anchor.column };
      }
      return null;
    },
    sizeOf(place) {
      const rows = spills.get(keyOf(place))?.placed ?? null;
      return rows === null ? null : { rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
    },
    withdraw(sheet) {
      const ofSheet = [...spills].filter(([, { anchor }]) => anchor.sheet === sheet);
      for (const [key, spill] of ofSheet) {
        takeAway(spill);
        spills.delete(key);
      }
      return ofSheet.length > 0;
    },
    forgetSheet(sheet) {
      for (const [key, spill] of spills) if (spill.anchor.sheet === sheet) spills.delete(key);
    },
  };
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}:${row}:${column}`;
}

function isArray(answer: EngineAnswer): answer is Rows {
  return typeof answer === "object" && !(answer instanceof CellError);
}

function areaOf({ row, column }: CellPlace, rows: Rows): Area {
  return { row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
}

/** Every cell of the spill but the one that holds the formula. */
function targets(anchor: CellPlace, rows: Rows): readonly (readonly [CellPlace, Scalar])[] {
  return rows.flatMap((line, down) =>
    line.flatMap((value, right) =>
      down === 0 && right === 0
        ? []
        : [[{ sheet: anchor.sheet, row: anchor.row + down, column: anchor.column + right }, value] as const],
    ),
  );
}

function engineContent(value: Scalar): EngineContent {
  // The engine takes errors in as formulas only.
  return value instanceof CellError ? { formula: `=${errorText(value)}` } : value;
}
