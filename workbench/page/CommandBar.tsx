import type { Words } from "./words";

interface CommandBarProps {
  readonly words: Words;
  readonly isPaneOpen: boolean;
  readonly onTogglePane: () => void;
  readonly onDownload: () => void;
}

export function CommandBar({ words, isPaneOpen, onTogglePane, onDownload }: CommandBarProps) {
  return (
    <header className="command-bar">
      <h1>{words.title}</h1>
      <div role="toolbar" aria-label={words.commands}>
        <button type="button" aria-expanded={isPaneOpen} onClick={onTogglePane}>
          {isPaneOpen ? words.closePanel : words.openPanel}
        </button>
        <button type="button" onClick={onDownload}>
          {words.download}
        </button>
      </div>
    </header>
  );
}
