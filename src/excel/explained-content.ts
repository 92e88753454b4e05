import type { CellLocation } from "./build-report";
import type { CellExplanation } from "./explain-cell";
import { run } from "./session";

/** What an explanation rests on, as it stands now. */
export interface ExplainedContent {
  /** What the cell itself shows; null where its sheet is gone. */
  readonly text: string | null;
  /** Everything in the cell and in what it, or a cell that it shows in a text, refers to: another text once any of it is changed. */
  readonly all: string;
}

/**
 * Reads the explained cell and its inputs again, in two requests. What stands in another workbook, and what was left
 * out of the explanation, is not looked at: what the cell itself shows tells of most of it.
 *
 * @throws ExcelFailure
 */
export async function readExplained({ cell, computed }: CellExplanation): Promise<ExplainedContent> {
  const sources = computed?.sources ?? [];
  const inputs = [...(computed?.inputs ?? []), ...sources.flatMap((source) => source.computed.inputs)].filter(
    ({ workbook }) => workbook === null,
  );
  return run(async (context) => {
    const sheets = new Map(
      [cell, ...inputs].map(({ sheet }) => [sheet, context.workbook.worksheets.getItemOrNullObject(sheet)]),
    );
    await context.sync();
    const rangeOf = ({ sheet, address }: CellLocation): Excel.Range | null => {
      const own = sheets.get(sheet);
      return own === undefined || own.isNullObject ? null : own.getRange(address);
    };
    const own = rangeOf(cell)?.load("formulas,text") ?? null;
    // Of a whole column only what is used.
    const used = inputs.map((input) =>
      rangeOf(input)?.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values,text"),
    );
    await context.sync();
    const contents = used.map((range) =>
      range === undefined || range.isNullObject
        ? null
        : [range.rowIndex, range.columnIndex, range.values, range.text],
    );
    return {
      text: own === null ? null : (own.text[0]?.[0] ?? ""),
      all: JSON.stringify([own?.formulas, own?.text, contents]),
    };
  });
}
