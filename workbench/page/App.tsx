import { useState } from "react";
import type { Workbook } from "../workbook/workbook";
import { CommandBar } from "./CommandBar";
import { openFile } from "./opened-workbook";
import { Pane } from "./Pane";
import { savedWorkbook } from "./saved-workbook";
import { SheetTabs } from "./SheetTabs";
import { SheetWorkspace } from "./SheetWorkspace";
import { useWorkbook } from "./use-workbook";
import type { Words } from "./words";

interface AppProps {
  readonly workbook: Workbook;
  readonly words: Words;
  readonly paneAddress: string;
  /** What is to be said of opening a workbook when the page begins; usually nothing. */
  readonly notice: string;
  /** While a person edits a cell, Excel refuses what an add-in asks. */
  readonly onEditing: (mode: "on" | "off") => void;
}

/** The stand-in for Excel: commands, formula bar, grid, sheet tabs, and the add-in's panel on the right. */
export function App({ workbook, words, paneAddress, notice, onEditing }: AppProps) {
  const [isPaneOpen, setPaneOpen] = useState(false);
  const [said, setSaid] = useState(notice);
  const shown = useWorkbook(workbook);
  return (
    <div className="app">
      <CommandBar
        words={words}
        isPaneOpen={isPaneOpen}
        onTogglePane={() => {
          setPaneOpen((isOpen) => !isOpen);
        }}
        onOpen={(file) => {
          setSaid("");
          void openFile(file).then((problem) => {
            if (problem !== null) setSaid(words.openRefused(file.name, problem));
          });
        }}
        onDownload={() => void download(workbook, words.fileName)}
      />
      <p className="notice" role="alert">
        {said}
      </p>
      <div className="workspace">
        <main>
          <SheetWorkspace workbook={workbook} shown={shown} words={words} onEditing={onEditing} />
          <SheetTabs
            label={words.sheets}
            shown={shown}
            onSelect={(name) => {
              workbook.activate(name);
            }}
          />
        </main>
        <Pane label={words.panel} address={paneAddress} isOpen={isPaneOpen} />
      </div>
    </div>
  );
}

async function download(workbook: Workbook, fileName: string): Promise<void> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await savedWorkbook(workbook));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
