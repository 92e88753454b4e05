interface OpenCommandProps {
  readonly label: string;
  readonly onOpen: (file: File) => void;
}

/** Looks like the other commands and is the browser's own chooser of files, for mouse and keyboard. */
export function OpenCommand({ label, onOpen }: OpenCommandProps) {
  return (
    <label className="open-command">
      {label}
      <input
        type="file"
        accept=".xlsx"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onOpen(file);
          // The same file can be chosen again, after it has been mended.
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
