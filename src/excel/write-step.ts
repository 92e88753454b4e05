/** One thing to do in a sheet, with its size, so that requests can be cut before they grow too large. */
export interface WriteStep {
  readonly sheet: string;
  /** What it adds to the request. */
  readonly bytes: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** Excel on the web refuses requests over 5 MB. */
const requestBytes = 2_000_000;
/** An action with its object paths, as the client sends it: measured, rounded up. */
export const actionBytes = 400;

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
export function cutIntoRequests(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const requests: WriteStep[][] = [];
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

/** Cuts rows into runs that fit into a request of their own beside others. */
export function cutRows<Row>(rows: readonly Row[], sizeOf: (row: Row) => number): Row[][] {
  const parts: Row[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    const size = sizeOf(row);
    if (bytes + size > requestBytes / 4) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(row);
    bytes += size;
  }
  return parts;
}
