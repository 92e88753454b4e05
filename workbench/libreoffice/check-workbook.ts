import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { startLibreOffice } from "./convert";
import { readPrintedPages, withoutSpace, type PrintedPage } from "./printed-pages";
import { readSavedCells, type SavedCell } from "./saved-values";

export interface Check {
  readonly name: string;
  /** What is wrong; none when the check passed. */
  readonly faults: readonly string[];
}

/** A second opinion on a workbook file: what LibreOffice computes in it and how it prints. */
export async function checkWorkbook(path: string, folder: string): Promise<readonly Check[]> {
  const convert = await startLibreOffice(folder);
  const saved = await readSavedCells(path);
  const recalculated = await readSavedCells(await convert(path, "xlsx"));
  const pages = await readPrintedPages(await convert(path, "pdf"));
  return [
    { name: "no formula gives an error that Excel's result is not", faults: newErrors(saved, recalculated) },
    { name: "every formula gives the number saved with it", faults: differences(saved, recalculated) },
    ...(await checkPrinting(path, saved, pages)),
  ];
}

function newErrors(saved: readonly SavedCell[], recalculated: readonly SavedCell[]): string[] {
  const before = byPlace(saved);
  return recalculated
    .filter((cell) => cell.isError && before.get(placeOf(cell))?.isError !== true)
    .map((cell) => `${placeOf(cell)} is ${String(cell.value)}`);
}

function differences(saved: readonly SavedCell[], recalculated: readonly SavedCell[]): string[] {
  const after = byPlace(recalculated);
  return saved
    .filter(({ isFormula }) => isFormula)
    .filter((cell) => !isSame(cell.value, after.get(placeOf(cell))?.value ?? null))
    .map((cell) => {
      const found = after.get(placeOf(cell))?.value ?? null;
      return `${placeOf(cell)} was saved as ${String(cell.value)} and is ${String(found)}`;
    });
}

function isSame(one: SavedCell["value"], other: SavedCell["value"]): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** The sheet that prints upright is the report; it says by its own breaks how many pages it is meant to have. */
async function checkPrinting(
  path: string,
  saved: readonly SavedCell[],
  pages: readonly PrintedPage[],
): Promise<readonly Check[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const report = workbook.worksheets.find(
    ({ pageSetup }) => pageSetup.printTitlesRow !== undefined && pageSetup.orientation === "portrait",
  );
  if (report === undefined) return [{ name: "there is a report to print", faults: ["none found"] }];
  const upright = pages.filter(({ width, height }) => width < height);
  const expected = (await countRowBreaks(path, report)) + 1;
  const captions = titleTexts(report);
  const texts = saved.filter(({ sheet, value }) => sheet === report.name && value !== null);
  return [
    {
      name: "the report has exactly the pages it was planned on, each one page wide",
      faults:
        upright.length === expected ? [] : [`${String(upright.length)} pages instead of ${String(expected)}`],
    },
    {
      name: "every page of the report repeats the title and the headers of all columns",
      faults: upright.flatMap(({ number, characters }) =>
        captions
          .filter((caption) => !characters.includes(caption))
          .map((caption) => `page ${String(number)} lacks ${caption}`),
      ),
    },
    { name: "nothing in the report is clipped", faults: missingCharacters(report, texts, upright) },
  ];
}

/** ExcelJS writes page breaks but does not read them. */
async function countRowBreaks(path: string, { name }: ExcelJS.Worksheet): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const index = workbook.worksheets.findIndex((worksheet) => worksheet.name === name);
  const zip = await JSZip.loadAsync(await readFile(path));
  const part = await zip.file(`xl/worksheets/sheet${String(index + 1)}.xml`)?.async("string");
  return part?.match(/<brk /g)?.length ?? 0;
}

function titleTexts(report: ExcelJS.Worksheet): readonly string[] {
  const [first = 1, last = 1] = (report.pageSetup.printTitlesRow ?? "1:1").split(":").map(Number);
  const texts: string[] = [];
  for (let row = first; row <= last; row += 1) {
    report.getRow(row).eachCell((cell, column) => {
      if (report.getColumn(column).hidden !== true) texts.push(withoutSpace(cell.text));
    });
  }
  return [...new Set(texts)].filter((text) => text !== "");
}

/** Lines that do not fit their cell are not printed: then some character is on paper less often than in the cells. */
function missingCharacters(
  report: ExcelJS.Worksheet,
  cells: readonly SavedCell[],
  pages: readonly PrintedPage[],
): string[] {
  const printed = countCharacters(pages.map(({ characters }) => characters).join(""));
  const visible = cells.filter(
    ({ address }) => report.getColumn(report.getCell(address).col).hidden !== true,
  );
  const written = countCharacters(visible.map(({ value }) => withoutSpace(String(value))).join(""));
  return [...written]
    .filter(([character, count]) => (printed.get(character) ?? 0) < count)
    .map(
      ([character, count]) =>
        `${character} is printed ${String(printed.get(character) ?? 0)} times of ${String(count)}`,
    );
}

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function byPlace(cells: readonly SavedCell[]): Map<string, SavedCell> {
  return new Map(cells.map((cell) => [placeOf(cell), cell]));
}

function placeOf({ sheet, address }: SavedCell): string {
  return `${sheet}!${address}`;
}
