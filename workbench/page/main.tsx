import { createRoot } from "react-dom/client";
import { createWorkbook } from "../workbook/workbook";
import { App } from "./App";
import "./main.css";
import { paneAddress } from "./pane-address";
import { base64, savedWorkbook } from "./saved-workbook";
import "./workbench-handle";
import { wordsOf, type PageLanguage } from "./words";

const query = new URLSearchParams(location.search);
const language: PageLanguage = query.get("lang") === "en-US" ? "en-US" : "zh-TW";
const words = wordsOf(language);
document.documentElement.lang = language;
document.title = words.title;

const workbook = createWorkbook();
window.workbench = {
  snapshot: () => workbook.snapshot(),
  statistics: () => ({ requests: 0, bytes: 0, largestRequestBytes: 0 }),
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
    onEditing={() => undefined}
  />,
);
