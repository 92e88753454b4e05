import { Refusal } from "../workbook/refusal";
import type { Sheet } from "../workbook/sheet";
import type { Area } from "../workbook/snapshot";
import type { ModelObject } from "./object-model";

/** Areas that a client keeps hold of; they move along when cells are inserted and deleted. */
export interface References {
  keep(object: ModelObject): string;
  find(id: string): ModelObject | undefined;
  release(id: string): void;
  releaseAll(): void;
  /** Cells of the sheet have moved: so do the ranges kept. */
  moveRanges(sheet: Sheet, move: (area: Area) => Area | null): void;
  readonly size: number;
}

/** A range as the model holds it: mutable, because it moves with its cells. */
export interface RangeTarget {
  readonly sheet: Sheet;
  /** Null once all its cells have been deleted. */
  area: Area | null;
}

export function createReferences(): References {
  const kept = new Map<string, ModelObject>();
  let lastId = 0;
  return {
    keep(object) {
      lastId += 1;
      const id = `reference-${lastId}`;
      kept.set(id, object);
      return id;
    },
    find: (id) => kept.get(id),
    release: (id) => void kept.delete(id),
    releaseAll: () => kept.clear(),
    moveRanges(sheet, move) {
      for (const { table, target } of kept.values()) {
        if (table.name !== "Range") continue;
        const range = target as RangeTarget;
        if (range.sheet === sheet && range.area !== null) range.area = move(range.area);
      }
    },
    get size() {
      return kept.size;
    },
  };
}

/** The range's cells; a range whose cells were all deleted is a dead reference. */
export function areaOf({ area }: RangeTarget): Area {
  if (area === null) throw new Refusal("InvalidReference");
  return area;
}
