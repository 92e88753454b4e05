import { functionCatalogue } from "../src/functions/catalogue";
import { helpIndexPage, helpPage } from "../src/functions/help-page";
import { functionsMetadata, helpPath } from "../src/functions/metadata";

/** Files of the built folder that follow from the functions' definitions, as name and text. */
export function functionAssets(baseUrl: string): readonly (readonly [name: string, text: string])[] {
  const metadata = (language: "zh-TW" | "en") =>
    JSON.stringify(functionsMetadata(functionCatalogue, language, baseUrl), null, 2);
  return [
    ["functions.json", metadata("zh-TW")],
    ["functions.en-US.json", metadata("en")],
    ["help/index.html", helpIndexPage(functionCatalogue)],
    ...functionCatalogue.map((definition) => [helpPath(definition), helpPage(definition)] as const),
  ];
}
