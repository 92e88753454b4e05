import type { FunctionDefinition, FunctionRule, FunctionWords } from "./definition";
import { functionWords } from "./help/function-words";
import { functionRules } from "./rules";

/** Every function of the add-in with its words, in the order in which help and gallery list them. */
export const functionCatalogue: readonly FunctionDefinition[] = functionRules.map((rule) =>
  described(rule, functionWords[rule.name]),
);

function described(rule: FunctionRule, words: FunctionWords | undefined): FunctionDefinition {
  if (!words) throw new Error(`${rule.name} has no words.`);
  const { description, parameters, ...help } = words;
  return {
    ...rule,
    description,
    parameters: rule.parameters.map((parameter) => {
      const about = parameters[parameter.name];
      if (!about) throw new Error(`${rule.name} does not describe its parameter ${parameter.name}.`);
      return { ...parameter, description: about };
    }),
    help,
  };
}
