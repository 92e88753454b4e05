import type { JsonValue, WorkbookSnapshot } from "../workbook/snapshot";
import type { AddInReference } from "./file-options";
import type { Package } from "./package";
import { attributeOf, childOf, childrenOf } from "./xml";

/** The settings of this add-in in the file; each add-in has its own, which the others do not see. */
export async function readSettings(
  file: Package,
  addIn: AddInReference,
): Promise<WorkbookSnapshot["settings"]> {
  const panes = (await file.relationships("")).find(({ kind }) => kind === "webextensiontaskpanes");
  if (panes === undefined) return {};
  for (const { kind, path } of await file.relationships(panes.path)) {
    if (kind !== "webextension") continue;
    const extension = await file.part(path);
    const id = attributeOf(childOf(extension, "reference"), "id") ?? "";
    if (id.toLowerCase() !== addIn.id.toLowerCase()) continue;
    const properties = childrenOf(childOf(extension, "properties"), "property");
    return Object.fromEntries(
      properties.map((property) => [
        attributeOf(property, "name") ?? "",
        settingOf(attributeOf(property, "value") ?? ""),
      ]),
    );
  }
  return {};
}

/** Guess: a value that is no JSON was put there by another program, and is taken as text. */
function settingOf(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text;
  }
}
