import { areaName, sheetPrefix } from "../../workbook/address";
import { cellCount, intersection } from "../../workbook/area";
import { Refusal } from "../../workbook/refusal";
import type { Sheet } from "../../workbook/sheet";
import type { Area } from "../../workbook/snapshot";
import { defineClass, type ObjectOf, type ModelObject, type Property, type Session } from "../object-model";
import { areaOf, type RangeTarget } from "../references";
import { dataValidationObject } from "./data-validation";
import { clearRange } from "./range-changes";
import { rangeFormatObject } from "./range-format";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** Several ranges of one sheet, acted on together. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

function ranges({ sheet, areas }: AreasTarget): readonly RangeTarget[] {
  return areas.map((area) => ({ sheet, area }));
}

/** The same object of every range as one: reads what all share, else null; writes and calls go to each. */
function together(objects: readonly ModelObject[]): ModelObject {
  const first = objects[0];
  if (first === undefined) throw new Refusal("ItemNotFound");
  const { table } = first;
  const properties = Object.entries(table.properties).map(([name, property]) => [
    name,
    joined(property, objects),
  ]);
  const methods = Object.entries(table.methods).map(([name, method]) => [
    name,
    {
      ...method,
      call(_target: unknown, given: readonly unknown[], session: Session) {
        const answers = objects.map(({ target }) => method.call(target, given, session));
        const all = answers.filter(
          (answer): answer is ModelObject => typeof answer === "object" && answer !== null,
        );
        return all.length === objects.length ? together(all) : null;
      },
    },
  ]);
  return {
    table: {
      name: table.name,
      properties: Object.fromEntries(properties),
      methods: Object.fromEntries(methods),
      ...itemOf(objects),
    },
    target: null,
  };
}

function itemOf(objects: readonly ModelObject[]): Partial<ModelObject["table"]> {
  if (objects[0]?.table.item === undefined) return {};
  return {
    item: (_target, key, session) =>
      together(objects.flatMap(({ table, target }) => table.item?.(target, key, session) ?? [])),
  };
}

function joined(property: Property, objects: readonly ModelObject[]): Property {
  const { since, get, set, child } = property;
  return {
    since,
    ...(get && {
      get(_target, session) {
        const all = objects.map(({ target }) => get(target, session));
        return all.every((value) => value === all[0]) ? all[0] : null;
      },
    }),
    ...(set && {
      set: (_target, value, session) => objects.forEach(({ target }) => set(target, value, session)),
    }),
    ...(child && {
      child: (_target, session) => together(objects.map(({ target }) => child(target, session))),
    }),
  };
}

export const rangeAreasObject: ObjectOf<AreasTarget> = defineClass<AreasTarget>("RangeAreas", {
  "1.9": {
    properties: {
      Address: {
        get: ({ sheet, areas }) =>
          areas.map((area) => `${sheetPrefix(sheet.name)}${areaName(area)}`).join(","),
      },
      AreaCount: { get: ({ areas }) => areas.length },
      Areas: { child: (target) => rangeCollectionObject(target) },
      CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
      DataValidation: { child: (target) => together(ranges(target).map(dataValidationObject)) },
      Format: { child: (target) => together(ranges(target).map(rangeFormatObject)) },
      Worksheet: { child: ({ sheet }) => worksheetObject(sheet) },
    },
    writes: {
      Clear: (target, given, session) => ranges(target).forEach((range) => clearRange(range, given, session)),
    },
  },
});

const rangeCollectionObject: ObjectOf<AreasTarget> = defineClass<AreasTarget>(
  "RangeCollection",
  { "1.9": { reads: { GetCount: ({ areas }) => areas.length } } },
  { items: (target) => ranges(target).map(rangeObject) },
);

/** The merged areas that the range touches, or null when there are none. */
export function mergedAreasOrNull(target: RangeTarget): ModelObject | null {
  const areas = target.sheet.merges.filter((merge) => intersection(merge, areaOf(target)) !== null);
  return areas.length === 0 ? null : rangeAreasObject({ sheet: target.sheet, areas });
}
