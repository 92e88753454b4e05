import type { ArgumentCells, CellArgument } from "./cell-arguments";

/** A sheet on which the cells of many argument sets stand below one another, each set with its formula behind it. */
export interface ArgumentSheet {
  /** What is typed into each cell. */
  readonly rows: readonly (readonly CellArgument["typed"][])[];
  /** Where the answer to each set stands, from 0. */
  readonly answers: readonly { readonly row: number; readonly column: number }[];
}

/** `formulaFor` gives the formula of a set, with its `=`, for the addresses of its arguments. */
export function argumentSheet(
  sets: readonly (readonly ArgumentCells[])[],
  formulaFor: (addresses: readonly string[]) => string,
): ArgumentSheet {
  const rows: CellArgument["typed"][][] = [];
  const answers: { row: number; column: number }[] = [];
  for (const set of sets) {
    const top = rows.length;
    const ranges = set.map((cells) => ("typed" in cells ? [[cells]] : cells));
    const height = Math.max(1, ...ranges.map((range) => range.length));
    const block = Array.from({ length: height }, (): CellArgument["typed"][] => []);
    const addresses = ranges.map((range) => {
      const left = block[0]?.length ?? 0;
      const width = range[0]?.length ?? 0;
      block.forEach((line, index) => {
        for (let column = 0; column < width; column++) line.push(range[index]?.[column]?.typed ?? null);
      });
      const first = addressOf(top, left);
      const last = addressOf(top + range.length - 1, left + width - 1);
      return first === last ? first : `${first}:${last}`;
    });
    answers.push({ row: top, column: block[0]?.length ?? 0 });
    block[0]?.push(formulaFor(addresses));
    rows.push(...block);
  }
  return { rows, answers };
}

function addressOf(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}
