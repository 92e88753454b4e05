import type { FunctionDefinition, FunctionRule, Localised } from "./definition";

/** functions.json: what Excel shows of the functions before one of them is called. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  /** Without it Excel answers an error in an argument by itself and never asks the function. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** No conversion by Excel: a blank stays a blank and a text a text. */
  readonly type: "any";
  /** A single cell comes as a 1×1 matrix. */
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

/**
 * What a saved workbook stores for a call of the function; it must never change. Microsoft's reference allows
 * letters, digits and periods alone, so the underscores of the name are left out.
 */
export function functionId({ name }: FunctionRule): string {
  return name.replaceAll("_", "");
}

/** Where a function's reference page stands in the built folder. */
export function helpPath({ name }: FunctionRule): string {
  return `help/${name}.html`;
}

/** The metadata in one language; `baseUrl` is the address of the built folder, without a closing slash. */
export function functionsMetadata(
  catalogue: readonly FunctionDefinition[],
  language: keyof Localised,
  baseUrl: string,
): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((definition) => ({
      id: functionId(definition),
      name: definition.name,
      description: definition.description[language],
      helpUrl: `${baseUrl}/${helpPath(definition)}`,
      parameters: definition.parameters.map(({ name, description, optional }) => ({
        name,
        description: description[language],
        type: "any",
        dimensionality: "matrix",
        ...(optional ? { optional } : {}),
      })),
      result: { type: "any", dimensionality: "matrix" },
    })),
  };
}
