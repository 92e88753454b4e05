import { OpenCommand } from "./OpenCommand";
import type { Words } from "./words";

interface CommandBarProps {
  readonly words: Words;
  readonly isPaneOpen: boolean;
  readonly onTogglePane: () => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
}

export function CommandBar({ words, isPaneOpen, onTogglePane, onOpen, onDownload }: CommandBarProps) {
  return (
    <header className="command-bar">
      <h1>{words.title}</h1>
      <div role="toolbar" aria-label={words.commands}>
        <button type="button" aria-expanded={isPaneOpen} onClick={onTogglePane}>
          {isPaneOpen ? words.closePanel : words.openPanel}
        </button>
        <OpenCommand label={words.open} onOpen={onOpen} />
        <button type="button" onClick={onDownload}>
          {words.download}
        </button>
      </div>
    </header>
  );
}
