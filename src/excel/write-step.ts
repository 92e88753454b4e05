/** One thing to do in a sheet, with its size, so that requests can be cut before they grow too large. */
export interface WriteStep {
  readonly sheet: string;
  /** What it adds to the request. */
  readonly bytes: number;
  /** Every range is untracked: else the client keeps it, and sends a request at the end to let go of them all. */
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** Excel on the web refuses requests over 5 MB. */
const requestBytes = 2_000_000;
/** An action with its object paths, as the client sends it: measured, rounded up. */
export const actionBytes = 200;

/** The size of a value in a request: JSON in UTF-8, inside JSON again. */
export function sizeInRequest(value: unknown): number {
  const json = JSON.stringify(value);
  let bytes = json.length;
  for (let index = 0; index < json.length; index++) {
    const code = json.charCodeAt(index);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f || code === 0x22 || code === 0x5c) bytes += 1;
  }
  return bytes;
}

/** Puts the steps into as few requests as their size allows, in their order. */
export function cutIntoRequests<Step extends Pick<WriteStep, "bytes">>(
  steps: readonly Step[],
): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > requestBytes) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(step);
    bytes += step.bytes;
  }
  return requests;
}

/** Microsoft's client splits a larger matrix itself, at the price of three further objects for each piece. */
const matrixCells = 1_500;

/** Cuts rows of `width` cells into matrices that are sent whole. */
export function cutRows<Row>(rows: readonly Row[], width: number, sizeOf: (row: Row) => number): Row[][] {
  const mostRows = Math.max(1, Math.floor(matrixCells / width));
  const parts: Row[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    const size = sizeOf(row);
    const part = parts.at(-1);
    if (part === undefined || part.length >= mostRows || bytes + size > requestBytes / 4) {
      parts.push([row]);
      bytes = size;
    } else {
      part.push(row);
      bytes += size;
    }
  }
  return parts;
}
