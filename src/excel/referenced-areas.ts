import { parseA1Ref, stringifyA1Ref, tokenize, tokenTypes } from "@borgar/fx";

/** Cells that a formula refers to. */
export interface ReferencedArea {
  /** File name of another workbook; null for the formula's own. */
  readonly workbook: string | null;
  readonly sheet: string;
  /** `I8`, `H2:H9`, `H:H`, or `3:5`. */
  readonly address: string;
  /** Letters of its column; null where it has several. */
  readonly column: string | null;
  readonly isSingleCell: boolean;
}

/**
 * What a formula (with its `=`) refers to, each once, in the order of the formula. An area counts as one. A name is
 * none, even where it looks like an address beyond Excel's grid (YTD2010).
 *
 * @param own name of the sheet in which the formula stands
 */
export function referencedAreas(formula: string, own: string): readonly ReferencedArea[] {
  const found = new Map<string, ReferencedArea>();
  for (const { type, value } of tokenize(withoutPaths(formula), { withLocation: false })) {
    if (type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM) continue;
    const area = areaOf(value, own);
    if (area !== null) found.set(JSON.stringify([area.workbook, area.sheet, area.address]), area);
  }
  return [...found.values()];
}

/** A workbook that is not open is named with its folder, of which the tokenizer can make nothing: `'C:\甲\[舊.xlsx]表'!A1`. */
function withoutPaths(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*(\[(?:[^'[\]]|'')*\](?:[^'[\]]|'')*'!)/g,
    (found, named: string | undefined) => (named === undefined ? found : `'${named}`),
  );
}

function areaOf(text: string, own: string): ReferencedArea | null {
  const reference = parseA1Ref(text);
  if (reference === undefined || !("range" in reference)) return null;
  const { context = [], range } = reference;
  const { top, left, bottom = top, right = left } = range;
  const address = stringifyA1Ref({ range: { top, left, bottom, right } });
  const isOneColumn = left !== null && left === right;
  return {
    workbook: context.length > 1 ? (context[0] ?? null) : null,
    sheet: context.at(-1) ?? own,
    address,
    column: isOneColumn ? (/^[A-Z]+/.exec(address)?.[0] ?? null) : null,
    isSingleCell: isOneColumn && top !== null && top === bottom,
  };
}
