import { DetailedCellError, HyperFormula } from "hyperformula";
import enGB from "hyperformula/i18n/languages/enGB";
import { AddinCall, PART_CALL, WHOLE_CALL, type AddinCaller } from "./addin-call";
import { errorSentence, errorText } from "./errors";
import { rawNumber, TextFunction } from "./text-function";

/** A constant, or a formula already translated for the engine. */
export type EngineContent = { readonly formula: string } | number | string | boolean | null;

export interface CellResult {
  /** For an error, what the cell shows: `#N/A`. */
  readonly value: number | string | boolean | null;
  readonly isError: boolean;
  readonly errorMessage: string | null;
}

const BLANK_RESULT: CellResult = { value: null, isError: false, errorMessage: null };

/** HyperFormula (GPL, for development only) as the workbook uses it. */
export interface Engine {
  addSheet(name: string): number;
  renameSheet(sheet: number, name: string): void;
  removeSheet(sheet: number): void;
  /** From the upper left cell; `undefined` in a row leaves that cell as it is. */
  write(
    sheet: number,
    row: number,
    column: number,
    rows: readonly (readonly (EngineContent | undefined)[])[],
  ): void;
  insertRows(sheet: number, row: number, count: number): void;
  removeRows(sheet: number, row: number, count: number): void;
  insertColumns(sheet: number, column: number, count: number): void;
  removeColumns(sheet: number, column: number, count: number): void;
  result(sheet: number, row: number, column: number): CellResult;
  /** Computes what writes have left to compute; reading a result does so too. */
  compute(): void;
  destroy(): void;
}

let isPrepared = false;

function prepareOnce(): void {
  if (isPrepared) return;
  isPrepared = true;
  if (!HyperFormula.getRegisteredLanguagesCodes().includes("enGB"))
    HyperFormula.registerLanguage("enGB", enGB);
  HyperFormula.unregisterFunction("TEXT");
  HyperFormula.registerFunctionPlugin(TextFunction, { enGB: { TEXT: "TEXT" } });
  HyperFormula.registerFunctionPlugin(AddinCall, {
    enGB: { [WHOLE_CALL]: WHOLE_CALL, [PART_CALL]: PART_CALL },
  });
}

export function createEngine(context: AddinCaller): Engine {
  prepareOnce();
  const engine = HyperFormula.buildEmpty({
    licenseKey: "gpl-v3",
    language: "enGB",
    context,
    maxRows: 1_048_576,
    maxColumns: 16_384,
    undoLimit: 0,
    leapYear1900: true,
    nullDate: { year: 1899, month: 12, day: 31 },
    dateFormats: ["YYYY/MM/DD", "YYYY-MM-DD"],
  });
  /** Many writes, one calculation: it waits until somebody reads. */
  function postpone(): void {
    if (!engine.isEvaluationSuspended()) engine.suspendEvaluation();
  }
  function structural(work: () => unknown): void {
    postpone();
    work();
  }
  function compute(): void {
    if (engine.isEvaluationSuspended()) engine.resumeEvaluation();
  }
  return {
    addSheet: (name) => engine.getSheetId(engine.addSheet(name)) ?? 0,
    renameSheet: (sheet, name) => engine.renameSheet(sheet, name),
    removeSheet: (sheet) => void engine.removeSheet(sheet),
    write(sheet, row, column, rows) {
      postpone();
      if (rows.every((line) => !line.includes(undefined))) {
        engine.setCellContents(
          { sheet, row, col: column },
          rows.map((line) => line.map(engineInput)),
        );
        return;
      }
      for (const [down, line] of rows.entries()) {
        for (const [right, content] of line.entries()) {
          if (content === undefined) continue;
          engine.setCellContents({ sheet, row: row + down, col: column + right }, engineInput(content));
        }
      }
    },
    insertRows: (sheet, row, count) => structural(() => engine.addRows(sheet, [row, count])),
    removeRows: (sheet, row, count) => structural(() => engine.removeRows(sheet, [row, count])),
    insertColumns: (sheet, column, count) => structural(() => engine.addColumns(sheet, [column, count])),
    removeColumns: (sheet, column, count) => structural(() => engine.removeColumns(sheet, [column, count])),
    result(sheet, row, column) {
      compute();
      const address = { sheet, row, col: column };
      const value: unknown = engine.getCellValue(address);
      if (value instanceof DetailedCellError) {
        return { value: errorText(value), isError: true, errorMessage: errorSentence(value) };
      }
      if (value === null) return BLANK_RESULT;
      // The engine rounds what it gives out to ten digits; Excel hands out all of them.
      const exact =
        typeof value === "number" ? rawNumber(engine.dependencyGraph.getCellValue(address)) : value;
      return { ...BLANK_RESULT, value: exact as number | string | boolean };
    },
    compute,
    destroy: () => engine.destroy(),
  };
}

/** The engine parses text as a person's entry; an apostrophe keeps it what it is. */
function engineInput(content: EngineContent | undefined): string | number | boolean | null {
  if (content === undefined || content === null) return null;
  if (typeof content === "object") return content.formula;
  return typeof content === "string" ? `'${content}` : content;
}
