interface PaneProps {
  readonly label: string;
  readonly address: string;
  readonly isOpen: boolean;
}

/**
 * The add-in's page. It runs from the start, as Excel starts a shared runtime for the custom functions of a workbook
 * whether or not the panel is open.
 */
export function Pane({ label, address, isOpen }: PaneProps) {
  return (
    <aside className={isOpen ? "pane" : "pane is-closed"} aria-label={label} inert={!isOpen}>
      <iframe title={label} name="pane" src={address} allow="clipboard-read; clipboard-write" />
    </aside>
  );
}
