import type { Element } from "@xmldom/xmldom";
import { parseAddress } from "../workbook/address";
import type { ValidationSnapshot } from "../workbook/snapshot";
import { textFromFile } from "./text";
import { attributeOf, childOf, childrenOf } from "./xml";

/** Lists of allowed values that are written out, and the words shown when a cell is selected. */
export function readValidations(part: Element): readonly ValidationSnapshot[] {
  return childrenOf(childOf(part, "dataValidations"), "dataValidation").flatMap((validation) => {
    const restricted = { choices: choicesOf(validation), prompt: promptOf(validation) };
    return (attributeOf(validation, "sqref") ?? "").split(/\s+/).flatMap((range) => {
      const parsed = parseAddress(range);
      return parsed === null ? [] : [{ ...parsed.area, ...restricted }];
    });
  });
}

/** `"正向,負向"`; a list taken from cells, and any other rule, the model does not hold. */
function choicesOf(validation: Element): readonly string[] | null {
  if (attributeOf(validation, "type") !== "list") return null;
  const formula = childOf(validation, "formula1")?.textContent?.trim() ?? "";
  const [, list] = /^"(.*)"$/s.exec(formula) ?? [];
  return list === undefined
    ? null
    : list
        .replaceAll('""', '"')
        .split(",")
        .map((choice) => choice.trim());
}

function promptOf(validation: Element): ValidationSnapshot["prompt"] {
  const title = textFromFile(attributeOf(validation, "promptTitle") ?? "");
  const message = textFromFile(attributeOf(validation, "prompt") ?? "");
  return title === "" && message === "" ? null : { title, message };
}
