import { Refusal } from "../workbook/refusal";
import type { Action, BatchOptions, RequestBody } from "./batch";
import { isModelObject, type ModelObject, type Session } from "./object-model";
import { isSetSupported } from "./requirement-sets";

/** How the client says which object it means. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    /** For each argument: 0, an object path's id, or a list of either. */
    readonly ReferencedObjectPathIds?: readonly unknown[] | null;
  };
}

/** The client's numbers for the kinds of path. */
const ROOT = 1;
const SERVICE = 2;
const METHOD = 3;
const PROPERTY = 4;
const INDEXER = 5;
const REFERENCE = 6;
const NULL_OBJECT = 7;

export interface Paths {
  /** The object of a path; null for a null object. */
  resolve(id: number): ModelObject | null;
  /** The same, but a null object is a fault. */
  resolveForUse(id: number): ModelObject;
  instantiate(id: number): unknown;
  argumentsOf(info: ObjectPath["ArgumentInfo"]): readonly unknown[];
  /** Where an action failed: `Range.values`, `Worksheet.getRange`. */
  locate(action: Action): string;
}

export function createPaths(body: RequestBody, { session, root, services }: BatchOptions): Paths {
  const resolved = new Map<number, ModelObject | null>();
  const keptIds = new Map<number, string>();
  const toKeep = new Set(
    body.Actions.filter(({ Name }) => Name === "_KeepReference").map(({ ObjectPathId }) => ObjectPathId),
  );

  function pathOf(id: number): ObjectPath {
    const path = body.ObjectPaths[String(id)];
    if (path === undefined) throw new Refusal("InvalidArgument");
    return path;
  }
  function resolve(id: number): ModelObject | null {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const object = find(pathOf(id));
    resolved.set(id, object);
    return object;
  }
  function find(path: ObjectPath): ModelObject | null {
    if (path.ObjectPathType === ROOT) return root;
    if (path.ObjectPathType === NULL_OBJECT) return null;
    if (path.ObjectPathType === SERVICE) return service(path.Name);
    if (path.ObjectPathType === REFERENCE) {
      const kept = session.references.find(path.Name);
      if (kept === undefined) throw new Refusal("ItemNotFound");
      return kept;
    }
    const parent = resolve(path.ParentObjectPathId ?? 0);
    // What is asked of a null object is a null object too.
    if (parent === null) return null;
    return step(parent, path);
  }
  function service(name: string): ModelObject {
    const found = services[name];
    if (found === undefined) throw new Refusal("ApiNotFound", `The workbench has no service ${name}.`);
    return found;
  }
  function step(parent: ModelObject, path: ObjectPath): ModelObject | null {
    switch (path.ObjectPathType) {
      case METHOD:
        return objectOrNull(callMethod(parent, path.Name, argumentsOf(path.ArgumentInfo), session));
      case PROPERTY:
        return childOf(parent, path.Name, session);
      case INDEXER:
        return itemOf(parent, argumentsOf(path.ArgumentInfo)[0], session);
      default:
        throw new Refusal("NotImplemented", `The workbench does not know path type ${path.ObjectPathType}.`);
    }
  }
  function argumentsOf(info: ObjectPath["ArgumentInfo"]): readonly unknown[] {
    const given = info?.Arguments ?? [];
    const referenced = info?.ReferencedObjectPathIds ?? null;
    return given.map((value, index) => dereference(value, referenced?.[index]));
  }
  function dereference(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((one: unknown, index) => dereference(one, reference[index]));
    }
    if (typeof reference !== "number" || reference === 0) return value;
    const object = resolve(reference);
    if (object === null) throw new Refusal("InvalidArgument");
    return object;
  }

  return {
    resolve,
    resolveForUse(id) {
      const object = resolve(id);
      if (object === null) throw new Refusal("ItemNotFound");
      return object;
    },
    instantiate(id) {
      const object = resolve(id);
      if (object === null) return null;
      const identity = { ...object.table.identity?.(object.target, session) };
      const isKept = toKeep.has(id) && pathOf(id).ObjectPathType !== REFERENCE;
      if (!isKept) return identity;
      const kept = keptIds.get(id) ?? session.references.keep(object);
      keptIds.set(id, kept);
      return { ...identity, _ReferenceId: kept };
    },
    argumentsOf,
    locate(action) {
      const path = body.ObjectPaths[String(action.ObjectPathId)];
      const object = resolved.get(action.ObjectPathId);
      if (object)
        return action.Name === "" ? object.table.name : `${object.table.name}.${memberName(action.Name)}`;
      const parent =
        path?.ParentObjectPathId === undefined ? undefined : resolved.get(path.ParentObjectPathId);
      if (!parent || path === undefined) return memberName(path?.Name ?? action.Name);
      return `${parent.table.name}.${path.Name === "" ? "getItem" : memberName(path.Name)}`;
    },
  };
}

function objectOrNull(value: unknown): ModelObject | null {
  if (value === null) return null;
  if (isModelObject(value)) return value;
  throw new Refusal("GeneralException");
}

/** The wire writes `Values`, the API `values`. */
function memberName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** Refuses what the declared requirement sets do not hold. */
export function requireMember<T extends { readonly since: string }>(
  object: ModelObject,
  name: string,
  member: T | undefined,
  session: Session,
): T {
  if (member === undefined || !isSetSupported(session.requirementSets, "ExcelApi", member.since)) {
    throw new Refusal(
      "ApiNotFound",
      `The API '${object.table.name}.${memberName(name)}' could not be found. It may need to be a part of a newer requirement set.`,
    );
  }
  return member;
}

export function callMethod(
  object: ModelObject,
  name: string,
  given: readonly unknown[],
  session: Session,
): unknown {
  if (
    name === "GetItem" &&
    object.table.item !== undefined &&
    object.table.methods["GetItem"] === undefined
  ) {
    return object.table.item(object.target, given[0], session);
  }
  const method = requireMember(object, name, object.table.methods[name], session);
  const answer = method.call(object.target, given, session);
  if (method.writes) session.noteWrite();
  return answer === undefined ? null : answer;
}

export function setProperty(object: ModelObject, name: string, value: unknown, session: Session): void {
  const property = requireMember(object, name, object.table.properties[name], session);
  if (property.set === undefined)
    throw new Refusal("AccessDenied", `${object.table.name}.${memberName(name)} is read-only.`);
  property.set(object.target, value, session);
  session.noteWrite();
}

function childOf(object: ModelObject, name: string, session: Session): ModelObject {
  const property = requireMember(object, name, object.table.properties[name], session);
  if (property.child === undefined) throw new Refusal("InvalidArgument");
  return property.child(object.target, session);
}

function itemOf(object: ModelObject, key: unknown, session: Session): ModelObject {
  if (object.table.item === undefined) throw new Refusal("InvalidArgument");
  return object.table.item(object.target, key, session);
}
