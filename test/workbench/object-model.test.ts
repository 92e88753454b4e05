import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import "../../workbench/protocol/host";
import { definedClasses } from "../../workbench/protocol/object-model";

const CLIENT = join("node_modules", "@microsoft", "office-js", "dist", "excel-web-16.00.debug.js");

/** What Microsoft's client calls the members of a class on the wire, each with the version it asks for. */
function clientMembers(source: string, className: string): ReadonlyMap<string, string> {
  const start = source.indexOf(`    var _type${className} = "${className}";`);
  const end = source.indexOf("\n    var _type", start + 10);
  const members = new Map<string, string>();
  for (const part of source.slice(start, end).split(/\n {8}(?=Object\.defineProperty|\w+\.prototype\.)/)) {
    const version = /_throwIfApiNotSupported\("[^"]+", _defaultApiSetName, "([\d.]+)"/.exec(part)?.[1] ?? "";
    const names = part.matchAll(
      /_(?:createMethodObject\([\w.]+, this|createPropertyObject\([\w.]+, this|invokeMethod\(this|invokeSetProperty\(this), "(\w+)"/g,
    );
    for (const [, name = ""] of names) members.set(name, version);
    const original = /_scalarPropertyOriginalNames"[^]*?return \[([^\]]*)\]/.exec(part)?.[1] ?? "";
    for (const [, name = ""] of original.matchAll(/"(\w+)"/g)) if (!members.has(name)) members.set(name, "");
  }
  return members;
}

/** Written by helpers of the client's own, under names that its lists don't show. */
const WRITTEN_APART = ["Gridlines", "Headings"];

const source = readFileSync(CLIENT, "utf8");
// Services and the dispatcher live elsewhere in the client.
const classes = definedClasses().filter(({ name }) => source.includes(`    var _type${name} = "${name}";`));

describe("the object model against Microsoft's client", () => {
  test("most classes are found there", () => {
    expect(definedClasses().length - classes.length).toBeLessThanOrEqual(2);
  });

  test.each(classes.map((table) => [table.name, table] as const))(
    "%s has no member that the client does not know",
    (name, table) => {
      const known = clientMembers(source, name);
      const own = [...Object.keys(table.properties), ...Object.keys(table.methods)];
      // The client writes the first two as an indexer or reads them off a list.
      const unknown = own.filter(
        (member) =>
          !known.has(member) && !["GetItem", "Count", "GetItemAt", ...WRITTEN_APART].includes(member),
      );
      expect(unknown).toEqual([]);
    },
  );

  test.each(classes.map((table) => [table.name, table] as const))(
    "%s asks for the same versions",
    (name, table) => {
      const known = clientMembers(source, name);
      const own = Object.entries({ ...table.properties, ...table.methods });
      const other = own.filter(([member, { since }]) => {
        const version = known.get(member);
        return version !== undefined && version !== "" && version !== since;
      });
      expect(
        other.map(([member, { since }]) => `${member} ${since}, not ${known.get(member) ?? ""}`),
      ).toEqual([]);
    },
  );
});
