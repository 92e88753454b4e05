import type { ShownWorkbook } from "./use-workbook";

interface SheetTabsProps {
  readonly label: string;
  readonly shown: ShownWorkbook;
  readonly onSelect: (sheetName: string) => void;
}

export function SheetTabs({ label, shown, onSelect }: SheetTabsProps) {
  const visible = shown.snapshot.sheets.filter(({ visibility }) => visibility === "Visible");
  return (
    <div className="sheet-tabs" role="tablist" aria-label={label}>
      {visible.map(({ name }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === shown.activeSheet}
          aria-controls="sheet"
          onClick={() => {
            onSelect(name);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
