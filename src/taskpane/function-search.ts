import type { FunctionDefinition } from "../functions/definition";

/** The functions whose name or description, in either language, holds every word that is looked for. */
export function searchFunctions(
  catalogue: readonly FunctionDefinition[],
  wanted: string,
): readonly FunctionDefinition[] {
  const words = folded(wanted)
    .split(/\s+/)
    .filter((word) => word !== "");
  return catalogue.filter((definition) => {
    const text = folded(
      [
        definition.name,
        definition.name.replaceAll("_", " "),
        ...Object.values(definition.description),
        ...definition.parameters.flatMap(({ name, description }) => [name, ...Object.values(description)]),
      ].join("\n"),
    );
    return words.every((word) => text.includes(word));
  });
}

/** Full-width letters as half-width ones, capitals as small ones. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
