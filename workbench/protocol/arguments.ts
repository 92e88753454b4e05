import { parseAddress } from "../workbook/address";
import { invalidArgument, Refusal } from "../workbook/refusal";
import type { Sheet } from "../workbook/sheet";
import type { Area } from "../workbook/snapshot";
import { isModelObject } from "./object-model";
import type { RangeTarget } from "./references";

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function optionalText(value: unknown, standard: string): string {
  return value === null || value === undefined ? standard : text(value);
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function optionalFlag(value: unknown, standard: "yes" | "no"): boolean {
  return value === null || value === undefined ? standard === "yes" : flag(value);
}

export function integer(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function count(value: unknown, standard = 1): number {
  return value === null || value === undefined ? standard : integer(value);
}

/** A number within limits, both included. */
export function numberBetween(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

/** `#RRGGBB`, or a colour's English name. */
export function color(value: unknown): string {
  const given = text(value);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  const named = NAMED_COLORS[given.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}

const NAMED_COLORS: { readonly [name: string]: string } = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  lightgray: "#D3D3D3",
};

/** A range given as an object or as an address on the sheet. */
export function areaArgument(value: unknown, sheet: Sheet): Area {
  if (isModelObject(value)) {
    if (value.table.name !== "Range") throw invalidArgument();
    const target = value.target as RangeTarget;
    if (target.area === null) throw new Refusal("InvalidReference");
    if (target.sheet !== sheet) throw invalidArgument();
    return target.area;
  }
  const parsed = parseAddress(text(value));
  if (parsed === null) throw invalidArgument();
  if (parsed.sheetName !== null && parsed.sheetName.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument();
  return parsed.area;
}

export function rangeArgument(value: unknown): RangeTarget {
  if (!isModelObject(value) || value.table.name !== "Range") throw invalidArgument();
  return value.target as RangeTarget;
}

/** The matrix for an area; one value stands for all. Excel refuses any other size. */
export function matrix(value: unknown, { rowCount, columnCount }: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    if (typeof value === "object" && value !== null) throw invalidArgument();
    return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
  }
  const rows: readonly unknown[] = value;
  const fits =
    rows.length === rowCount && rows.every((row) => Array.isArray(row) && row.length === columnCount);
  if (!fits) throw invalidArgument(SIZE_MESSAGE);
  return rows as readonly (readonly unknown[])[];
}

export const SIZE_MESSAGE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Optional parts of an object arrive as null or not at all. */
export function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
