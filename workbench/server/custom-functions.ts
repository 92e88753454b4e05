import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The names in the add-in's functions.json, as Excel reads them there; none when there is no such file. */
export async function customFunctionNames(addInFolder: string): Promise<readonly string[]> {
  try {
    const text = await readFile(join(addInFolder, "functions.json"), "utf8");
    const { functions } = JSON.parse(text) as { functions: { name: string }[] };
    return functions.map(({ name }) => name);
  } catch {
    return [];
  }
}
