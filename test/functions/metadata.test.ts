import { describe, expect, test } from "@jest/globals";
import { functionCatalogue } from "../../src/functions/catalogue";
import { functionId, functionsMetadata } from "../../src/functions/metadata";

const base = "https://reports.example.gov.tw/addin";
const inBoth = (["zh-TW", "en"] as const).map((language) => ({
  language,
  metadata: functionsMetadata(functionCatalogue, language, base),
}));

/** The rules of https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json. */
describe.each(inBoth)("functions.json in $language, by Microsoft's schema", ({ metadata }) => {
  test("names no property that the schema does not know", () => {
    const known = {
      root: ["allowCustomDataForDataTypeAny", "allowErrorForDataTypeAny", "functions", "enums"],
      function: ["id", "name", "description", "helpUrl", "parameters", "result", "options"],
      parameter: [
        ...["name", "description", "type", "dimensionality"],
        ...["optional", "repeating", "customEnumId", "cellValueType"],
      ],
      result: ["type", "dimensionality"],
    };
    expect(known.root).toEqual(expect.arrayContaining(Object.keys(metadata)));
    for (const entry of metadata.functions) {
      expect(known.function).toEqual(expect.arrayContaining(Object.keys(entry)));
      expect(known.result).toEqual(expect.arrayContaining(Object.keys(entry.result)));
      for (const parameter of entry.parameters) {
        expect(known.parameter).toEqual(expect.arrayContaining(Object.keys(parameter)));
      }
    }
  });

  test("ids hold letters, digits and periods alone, and are unique", () => {
    const ids = metadata.functions.map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9.]{3,}$/);
    expect(new Set(ids.map((id) => id.toUpperCase())).size).toBe(ids.length);
  });

  test("names can be typed: a letter first, no cell's address, at least three characters", () => {
    for (const { name } of metadata.functions) {
      expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    }
  });

  test("types and dimensions are the schema's", () => {
    for (const { result, parameters } of metadata.functions) {
      for (const shape of [result, ...parameters]) {
        expect(["boolean", "number", "string", "any"]).toContain(shape.type);
        expect(["scalar", "matrix"]).toContain(shape.dimensionality);
      }
    }
  });

  test("optional parameters stand last", () => {
    for (const { parameters } of metadata.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort((one, other) => Number(one) - Number(other)));
    }
  });

  test("every function and argument is described, and has its own help page on the same host", () => {
    for (const { name, description, helpUrl, parameters } of metadata.functions) {
      expect(helpUrl).toBe(`${base}/help/${name}.html`);
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text.trim()).not.toBe("");
        expect(text.length).toBeLessThanOrEqual(255);
      }
    }
  });

  test("errors and data types reach the functions", () => {
    expect(metadata).toMatchObject({
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: true,
    });
  });
});

test("the languages differ in their words and agree in everything else", () => {
  const [chinese, english] = inBoth.map(({ metadata }) => metadata.functions);
  expect(chinese?.map(({ id, name }) => [id, name])).toEqual(english?.map(({ id, name }) => [id, name]));
  for (const { description } of chinese ?? []) expect(description).toMatch(/\p{Script=Han}/u);
  for (const { description } of english ?? []) expect(description).not.toMatch(/\p{Script=Han}/u);
});

test("ids that saved workbooks hold", () => {
  expect(functionCatalogue.map(functionId)).toEqual([
    "ACHIEVEMENT",
    "ACHIEVEMENTRANGE",
    "TARGETPROGRESS",
    "YOYCHANGE",
    "POINTCHANGE",
    "STAGEDACHIEVEMENT",
    "SCHEDULESTATUS",
    "COMBINEDACHIEVEMENT",
    "WEIGHTEDSCORE",
    "COMPLETIONRATE",
    "CAPPED",
    "STATUSLIGHT",
    "CHECKSTATED",
    "FIGUREIN",
    "EXECUTIONRATE",
    "ROUNDHALFUP",
    "ROCDATE",
    "ROCTODATE",
    "ROCYEAR",
    "LISTNUMBER",
  ]);
});
