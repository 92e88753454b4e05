import { Refusal } from "../workbook/refusal";
import type { ModelObject, Property, Session } from "./object-model";
import { requireMember } from "./paths";
import { isSetSupported } from "./requirement-sets";

export interface LoadQuery {
  readonly Select?: readonly string[] | string | null;
  readonly Expand?: readonly string[] | string | null;
  readonly Top?: number | null;
  readonly Skip?: number | null;
}

/** What `load` brings: an object with PascalCase names, or `_Items` for a collection. */
export function load(object: ModelObject, query: LoadQuery, session: Session): unknown {
  const paths = [...names(query.Select), ...names(query.Expand)].map((path) => path.split("/"));
  return loadPaths(object, paths, session, query);
}

function names(list: LoadQuery["Select"]): readonly string[] {
  if (list === null || list === undefined) return [];
  const all = typeof list === "string" ? list.split(",") : list;
  return all.map((name) => name.trim()).filter((name) => name !== "");
}

function loadPaths(
  object: ModelObject,
  paths: readonly (readonly string[])[],
  session: Session,
  { Top, Skip }: LoadQuery = {},
): unknown {
  const { table, target } = object;
  if (table.items === undefined)
    return { ...identityOf(object, session), ...membersOf(object, paths, session) };
  const own = paths.filter(([first]) => first !== undefined && isOwnProperty(object, first));
  const ofItems = paths
    .filter((path) => !own.includes(path))
    .map((path) => (path[0]?.toLowerCase() === "items" ? path.slice(1) : path));
  const first = Skip ?? 0;
  const items = table
    .items(target, session)
    .slice(first, Top === null || Top === undefined ? undefined : first + Top);
  return {
    ...(own.length > 0 ? membersOf(object, own, session) : {}),
    _Items: items.map((item) => loadPaths(item, ofItems, session)),
  };
}

function identityOf({ table, target }: ModelObject, session: Session): object {
  return table.identity?.(target, session) ?? {};
}

function isOwnProperty({ table }: ModelObject, name: string): boolean {
  return name.toLowerCase() !== "items" && findProperty(table.properties, name) !== undefined;
}

function findProperty(
  properties: ModelObject["table"]["properties"],
  name: string,
): [string, Property] | undefined {
  return Object.entries(properties).find(([known]) => known.toLowerCase() === name.toLowerCase());
}

function membersOf(object: ModelObject, paths: readonly (readonly string[])[], session: Session): object {
  const asked = paths.filter((path) => path.length > 0 && path[0] !== "");
  if (asked.length === 0 || asked.some(([first]) => first === "$all")) return allScalars(object, session);
  const members: Record<string, unknown> = {};
  const children = new Map<string, { child: ModelObject; paths: string[][] }>();
  for (const [first = "", ...rest] of asked) {
    const found = findProperty(object.table.properties, first);
    const property = requireMember(object, first, found?.[1], session);
    const name = found?.[0] ?? first;
    if (property.child !== undefined) {
      const known = children.get(name) ?? { child: property.child(object.target, session), paths: [] };
      known.paths.push(rest);
      children.set(name, known);
      continue;
    }
    if (rest.length > 0 || property.get === undefined) throw new Refusal("InvalidArgument");
    members[name] = property.get(object.target, session);
  }
  for (const [name, { child, paths: below }] of children) members[name] = loadPaths(child, below, session);
  return members;
}

function allScalars({ table, target }: ModelObject, session: Session): object {
  const members: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(table.properties)) {
    if (property.get === undefined || !isSetSupported(session.requirementSets, "ExcelApi", property.since))
      continue;
    members[name] = property.get(target, session);
  }
  return members;
}
