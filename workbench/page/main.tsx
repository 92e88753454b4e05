import { createRoot } from "react-dom/client";
import type { BlankArgument, FunctionMetadata } from "../calculation/function-metadata";
import { createHost } from "../protocol/host";
import { CURRENT_REQUIREMENT_SETS, type RequirementSets } from "../protocol/requirement-sets";
import { createWorkbook } from "../workbook/workbook";
import { App } from "./App";
import "./main.css";
import { openedWorkbook } from "./opened-workbook";
import { paneAddress } from "./pane-address";
import { answerPane } from "./pane-messages";
import { base64, savedWorkbook } from "./saved-workbook";
import { wordsOf, type PageLanguage } from "./words";
import "./workbench-handle";

const query = new URLSearchParams(location.search);
const language: PageLanguage = query.get("lang")?.startsWith("en") === true ? "en-US" : "zh-TW";
const words = wordsOf(language);
document.documentElement.lang = language;
document.title = words.title;

const fromStart = await openedWorkbook(query);
const workbook = createWorkbook({
  blankArgument: setting<BlankArgument>("blank", null),
  ...(fromStart.kind === "opened" ? { contents: fromStart.contents } : {}),
});
const host = createHost(workbook, {
  requirementSets: setting<RequirementSets>("sets", CURRENT_REQUIREMENT_SETS),
});
answerPane({ isPane: (source) => source === frames[0], host, language });
void registerFunctions();

window.workbench = {
  host,
  snapshot: () => workbook.snapshot(),
  statistics: () => host.statistics,
  saveAsBase64: async () => base64(await savedWorkbook(workbook)),
};

const root = document.getElementById("app");
if (root === null) throw new Error("The host page has no element #app.");
createRoot(root).render(
  <App
    workbook={workbook}
    words={words}
    paneAddress={paneAddress({
      page: "/taskpane.html",
      language,
      hostOrigin: location.origin,
    })}
    notice={fromStart.kind === "gone" ? words.workbookGone : ""}
    onEditing={(mode) => {
      host.setCellEditMode(mode);
    }}
  />,
);

/** A setting given in the page's address as JSON. */
function setting<T>(name: string, usual: T): T {
  const text = query.get(name);
  return text === null ? usual : (JSON.parse(text) as T);
}

/** Excel reads the add-in's functions from the address in its manifest, in the language of its own windows. */
async function registerFunctions(): Promise<void> {
  const file = language === "en-US" ? "/functions.en-US.json" : "/functions.json";
  const response = await fetch(file);
  if (!response.ok) return;
  const { functions } = (await response.json()) as { functions: FunctionMetadata[] };
  host.registerFunctions(functions);
}
