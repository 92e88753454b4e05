import type { AnalysisMemory } from "../import/analysis-memory";
import { columnIndex, readHeader } from "../import/columns";
import { importReport } from "../import/import-report";
import type { ImportResult } from "../import/import-result";
import { emptyCell } from "../import/source-table";
import { en, zhTW } from "../layout/captions";
import { longestKey } from "../layout/first-row-key";
import type { Report } from "../model";
import { hasEnglishCaptions, withChineseCaptions } from "./english-sheet";
import { withGoalOrigins } from "./goal-origins";
import type { SheetCells } from "./sheet-cells";

/** Where figures stand in columns of their own, as in other people's sheets; −1 for those that are not there. */
export interface FigureColumns {
  readonly target: number;
  readonly actual: number;
  readonly stated: number;
}

const noFigureColumns: FigureColumns = { target: -1, actual: -1, stated: -1 };

/** The printed sheet as a report, and where in it the columns are. */
export type PrintedSheet =
  | (Extract<ImportResult, { ok: true }> & {
      readonly indicatorColumn: number;
      readonly analysisColumn: number;
      readonly figureColumns: FigureColumns;
      /** Captions and headings were English and were read as the Chinese ones. */
      readonly isEnglish: boolean;
      /** The texts that were read: pieces of a long paragraph are put together in the row of the first. */
      readonly rows: readonly (readonly string[])[];
    })
  | Extract<ImportResult, { ok: false }>;

/** Reads the words of the printed sheet: title, goals, indicators, and the paragraphs of every analysis. */
export function readPrintedSheet(sheet: SheetCells, memory?: AnalysisMemory): PrintedSheet {
  const isEnglish = hasEnglishCaptions(sheet.texts);
  const cells = isEnglish ? { ...sheet, texts: withChineseCaptions(sheet.texts) } : sheet;
  const { goalColumn, ...columns } = findColumns(cells);
  const rows = joinPieces(cells, columns.analysisColumn);
  const result = importReport({ kind: "cells", rows }, memory);
  if (!result.ok) return result;
  const { indicatorLines } = result;
  const report = withGoalOrigins(withIdentity(result.report, cells), cells, { indicatorLines, goalColumn });
  return { ...result, report, ...columns, rows, isEnglish };
}

interface FoundColumns {
  readonly goalColumn: number;
  readonly indicatorColumn: number;
  readonly analysisColumn: number;
  readonly figureColumns: FigureColumns;
}

function findColumns({ texts }: SheetCells): FoundColumns {
  for (const row of texts) {
    const cells = row.map((text) => (text === "" ? emptyCell : { ...emptyCell, paragraphs: [text] }));
    const header = readHeader({ line: 0, cells, kind: "cells" });
    if (header === null) continue;
    const [indicatorColumn, analysisColumn] = [
      columnIndex(header, "indicator"),
      columnIndex(header, "analysis"),
    ];
    if (indicatorColumn < 0 || analysisColumn < 0) continue;
    const figureColumns = {
      target: columnIndex(header, "target"),
      actual: columnIndex(header, "actual"),
      stated: columnIndex(header, "stated"),
    };
    return { goalColumn: columnIndex(header, "goal"), indicatorColumn, analysisColumn, figureColumns };
  }
  return { goalColumn: 0, indicatorColumn: 1, analysisColumn: 2, figureColumns: noFigureColumns };
}

/** A paragraph too high for a row goes on in rows whose keys say so (`…/2+1`): the cut may fall after a sentence. */
function joinPieces({ texts, keys }: SheetCells, analysisColumn: number): readonly (readonly string[])[] {
  const rows = texts.map((row) => [...row]);
  let first: string[] | undefined;
  let firstKey: string | null = null;
  rows.forEach((row, index) => {
    // A row that only makes room for a name on its page may stand between two pieces.
    if ((row[analysisColumn] ?? "") === "") return;
    const key = keys[index] ?? null;
    const base = /^(.*)\+\d+$/.exec(key ?? "")?.[1];
    if (base !== undefined && base === firstKey && first !== undefined) {
      first[analysisColumn] = (first[analysisColumn] ?? "") + (row[analysisColumn] ?? "");
      row[analysisColumn] = "";
      return;
    }
    first = row;
    firstKey = key;
  });
  return rows;
}

/**
 * Year and agency are not printed of their own: the first row's key has them (`title/99 年度…/內政部/99`), as long
 * as the title is the one that was built.
 */
function withIdentity(report: Report, { keys }: SheetCells): Report {
  const key = keys.find((own) => own?.startsWith("title"));
  if (key === undefined || key === null || key.length >= longestKey) return report;
  // A report without title is printed under the sheet's own name.
  const isUntitled = report.title === zhTW.reportSheet || report.title === en.reportSheet;
  for (const title of isUntitled ? [report.title, ""] : [report.title]) {
    const start = title === "" ? "title" : `title/${title}`;
    const found = key.startsWith(start)
      ? /^(?:\/(\D[^/]*))?(?:\/(\d+))?$/.exec(key.slice(start.length))
      : null;
    if (found === null) continue;
    const [, agency = null, year] = found;
    return { ...report, title, agency, fiscalYear: year === undefined ? null : Number(year) };
  }
  return report;
}
