import type { InvocationResult } from "../../calculation/custom-calls";
import { invalidArgument } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import { integer } from "../arguments";
import { defineClass, type ObjectOf } from "../object-model";

/** `[id, succeeded, value or message, error code]`; a host below CustomFunctions 1.7 is sent objects instead. */
function resultOf(given: unknown): InvocationResult {
  const fields: readonly unknown[] = Array.isArray(given) ? given : fieldsOf(given);
  const [id, succeeded, value, errorCode] = fields;
  if (succeeded === true) return { id: integer(id), succeeded, value };
  return {
    id: integer(id),
    succeeded: false,
    message: typeof value === "string" ? value : "",
    errorCode: typeof errorCode === "number" ? errorCode : 0,
  };
}

function fieldsOf(given: unknown): readonly unknown[] {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const { id, failed, value, errorCode } = given as Readonly<Record<string, unknown>>;
  return [id, failed !== true, value, errorCode];
}

function setResults(workbook: Workbook, [results]: readonly unknown[]): void {
  if (!Array.isArray(results)) throw invalidArgument();
  workbook.answerInvocations(results.map(resultOf));
}

/** The service through which Microsoft's dispatcher of custom functions talks to Excel. */
export const customFunctionsObject: ObjectOf<Workbook> = defineClass<Workbook>("CustomFunctions", {
  "1.1": {
    reads: {
      _GetEnabledFeatures: () => [],
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
      SetInvocationArrayResults: setResults,
      SetInvocationResults: setResults,
    },
  },
});
