import { describe, expect, test } from "@jest/globals";
import JSZip from "jszip";
import { readAddInReference } from "../../workbench/server/addin-reference";
import type { JsonValue, WorkbookSnapshot } from "../../workbench/workbook/snapshot";
import { readWorkbook } from "../../workbench/xlsx/read-workbook";
import { writeWorkbook } from "../../workbench/xlsx/write-workbook";
import { attributeOf, childOf, childrenOf, parseXml, relationshipIdOf } from "../../workbench/xlsx/xml";
import { fileOptions, sheet, workbook } from "./sample-workbook";
import { reopened } from "./reopened";

const panes = "xl/webextensions/taskpanes.xml";
const extension = "xl/webextensions/webextension1.xml";

function withSettings(settings: { readonly [name: string]: JsonValue }): WorkbookSnapshot {
  return { ...workbook(sheet("一")), settings };
}

async function written(settings: { readonly [name: string]: JsonValue }): Promise<JSZip> {
  return JSZip.loadAsync(await writeWorkbook(withSettings(settings), fileOptions));
}

async function partOf(zip: JSZip, path: string) {
  return parseXml((await zip.file(path)?.async("string")) ?? "");
}

describe("the add-in's settings in a file", () => {
  test.each<[string, { readonly [name: string]: JsonValue }]>([
    ["Chinese", { 略過: "年增率的基期已於 98 年調整" }],
    ["quotes and signs of XML", { 'a"b': `"<&>'`, "<&>": [`'`, '"'] }],
    ["line breaks and tabs", { "一\n二": "一\n二\t三\r\n" }],
    ["whatever JSON has", { a: 0, b: null, c: true, d: { e: [1, "x", {}] }, f: "" }],
    ["a text that is JSON itself", { entries: '[{"reason":"因\\"故\\""}]' }],
  ])("come back as they were: %s", async (_name, settings) => {
    expect((await reopened(withSettings(settings))).settings).toEqual(settings);
  });

  test("stand in a part of the add-in that the manifest describes", async () => {
    const addIn = await readAddInReference(".");
    const part = await partOf(await written({ 略過: "甲" }), extension);
    const reference = childOf(part, "reference");
    expect(attributeOf(reference, "id")).toBe(addIn.id);
    expect(attributeOf(reference, "version")).toBe(addIn.version);
    const [property] = childrenOf(childOf(part, "properties"), "property");
    expect([attributeOf(property ?? null, "name"), attributeOf(property ?? null, "value")]).toEqual([
      "略過",
      '"甲"',
    ]);
  });

  test("are found from the file's root by way of the list of panes, each part with its type", async () => {
    const zip = await written({ a: 1 });
    const links = childrenOf(await partOf(zip, "_rels/.rels"), "Relationship");
    const link = links.find((one) => attributeOf(one, "Type")?.endsWith("/webextensiontaskpanes"));
    expect(attributeOf(link ?? null, "Target")).toBe(panes);
    const pane = childOf(await partOf(zip, panes), "taskpane");
    const [toExtension] = childrenOf(
      await partOf(zip, "xl/webextensions/_rels/taskpanes.xml.rels"),
      "Relationship",
    );
    expect(attributeOf(toExtension ?? null, "Id")).toBe(relationshipIdOf(childOf(pane, "webextensionref")));
    // A pane that was closed stays closed.
    expect(attributeOf(pane, "visibility")).toBe("0");
    const types = childrenOf(await partOf(zip, "[Content_Types].xml"), "Override").map((one) =>
      attributeOf(one, "PartName"),
    );
    expect(types).toEqual(expect.arrayContaining([`/${panes}`, `/${extension}`]));
  });

  test("a workbook without any gets no such part", async () => {
    const zip = await written({});
    expect(Object.keys(zip.files).filter((path) => path.includes("webextension"))).toEqual([]);
    expect(await zip.file("_rels/.rels")?.async("string")).not.toContain("webextension");
    expect(await zip.file("[Content_Types].xml")?.async("string")).not.toContain("webextension");
    expect((await reopened(withSettings({}))).settings).toEqual({});
  });

  test("are not shown to another add-in", async () => {
    const bytes = await writeWorkbook(withSettings({ a: 1 }), fileOptions);
    const other = { ...fileOptions, addIn: { id: "00000000-0000-0000-0000-000000000000", version: "1" } };
    expect((await readWorkbook(bytes, other)).settings).toEqual({});
  });
});
