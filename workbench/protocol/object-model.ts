import type { Workbook } from "../workbook/workbook";
import type { References } from "./references";
import type { RequirementSets } from "./requirement-sets";

/** What the members of a class may reach. */
export interface Session {
  readonly workbook: Workbook;
  readonly references: References;
  readonly requirementSets: RequirementSets;
  readonly events: EventRegistrations;
  /** Notes that the batch has changed the workbook. */
  noteWrite(): void;
}

export interface EventRegistrations {
  add(eventType: number, targetId: string): void;
  remove(eventType: number, targetId: string): void;
}

/** One object of Excel's object model: its class and what it stands for. */
export interface ModelObject {
  readonly table: ClassTable;
  readonly target: unknown;
}

/** A class as a table of its members; what the table does not name does not exist. */
export interface ClassTable {
  readonly name: string;
  readonly properties: { readonly [name: string]: Property };
  readonly methods: { readonly [name: string]: Method };
  /** `collection[key]` and `getItem`; by name, id or position. */
  readonly item?: (target: unknown, key: unknown, session: Session) => ModelObject;
  /** All items; a class that has them is a collection. */
  readonly items?: (target: unknown, session: Session) => readonly ModelObject[];
  /** What a proxy remembers of the object: `_Id`, or `_ReferenceId` for ranges. */
  readonly identity?: (target: unknown, session: Session) => { readonly [name: string]: unknown };
}

export interface Property {
  /** Version of ExcelApi. */
  readonly since: string;
  readonly get?: (target: unknown, session: Session) => unknown;
  readonly set?: (target: unknown, value: unknown, session: Session) => void;
  /** Another object of the model; loaded only when asked for by path. */
  readonly child?: (target: unknown, session: Session) => ModelObject;
}

export interface Method {
  readonly since: string;
  readonly writes: boolean;
  /** Answers a value, an object of the model, or null for a null object. */
  readonly call: (target: unknown, given: readonly unknown[], session: Session) => unknown;
}

interface TypedProperty<T> {
  readonly get?: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
  readonly child?: (target: T, session: Session) => ModelObject;
}
type TypedCall<T> = (target: T, given: readonly unknown[], session: Session) => unknown;

/** Members by the version of ExcelApi that brought them. */
export interface Members<T> {
  readonly properties?: { readonly [name: string]: TypedProperty<T> };
  /** Methods that only read or navigate. */
  readonly reads?: { readonly [name: string]: TypedCall<T> };
  /** Methods that change the workbook. */
  readonly writes?: { readonly [name: string]: TypedCall<T> };
}

export interface ClassOptions<T> {
  readonly item?: (target: T, key: unknown, session: Session) => ModelObject;
  readonly items?: (target: T, session: Session) => readonly ModelObject[];
  readonly identity?: (target: T, session: Session) => { readonly [name: string]: unknown };
}

const tables: ClassTable[] = [];

/** Every class of the object model, to be held against Microsoft's client. */
export function definedClasses(): readonly ClassTable[] {
  return tables;
}

/** Makes the model's object for what it stands for. */
export type ObjectOf<T> = (target: T) => ModelObject;

/** A class whose objects stand for a `T`; gives the function that makes them. */
export function defineClass<T>(
  name: string,
  versions: { readonly [since: string]: Members<T> },
  options: ClassOptions<T> = {},
): ObjectOf<T> {
  const properties: Record<string, Property> = {};
  const methods: Record<string, Method> = {};
  for (const [since, members] of Object.entries(versions)) {
    for (const [member, property] of Object.entries(members.properties ?? {})) {
      properties[member] = { since, ...property } as Property;
    }
    for (const [member, call] of Object.entries(members.reads ?? {})) {
      methods[member] = { since, writes: false, call: call as Method["call"] };
    }
    for (const [member, call] of Object.entries(members.writes ?? {})) {
      methods[member] = { since, writes: true, call: call as Method["call"] };
    }
  }
  const table = { name, properties, methods, ...options } as ClassTable;
  tables.push(table);
  return (target) => ({ table, target });
}

export function isModelObject(value: unknown): value is ModelObject {
  return typeof value === "object" && value !== null && "table" in value && "target" in value;
}
