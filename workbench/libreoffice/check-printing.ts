import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { Check } from "./check-workbook";
import type { Format } from "./convert";
import { readPrintedPages, withoutSpace, type PrintedPage } from "./printed-pages";
import { saveAlone } from "./report-alone";
import type { SavedCell } from "./saved-values";

/** How the report prints: the upright sheet, which says by its breaks how many pages it is meant to have. */
export async function checkPrinting(
  path: string,
  saved: readonly SavedCell[],
  folder: string,
  convert: (path: string, format: Format) => Promise<string>,
): Promise<readonly Check[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const report = workbook.worksheets.find(
    ({ pageSetup }) => pageSetup.printTitlesRow !== undefined && pageSetup.orientation === "portrait",
  );
  if (report === undefined) return [{ name: "there is a report to print", faults: ["none found"] }];
  const alone = join(folder, "report-alone.xlsx");
  await saveAlone(path, report.name, alone);
  const pages = await readPrintedPages(await convert(alone, "pdf"));
  const expected = (await countRowBreaks(path, workbook.worksheets.indexOf(report))) + 1;
  const texts = saved.filter(({ sheet, value }) => sheet === report.name && value !== null);
  return [
    {
      name: "the report has exactly the pages it was planned on, each one page wide",
      faults:
        pages.length === expected ? [] : [`${String(pages.length)} pages instead of ${String(expected)}`],
    },
    {
      name: "every page of the report repeats the title and the headers of all columns",
      faults: missingTitles(report, pages),
    },
    { name: "nothing in the report is clipped", faults: missingCharacters(report, texts, pages) },
  ];
}

/** ExcelJS writes page breaks but does not read them. */
async function countRowBreaks(path: string, sheetIndex: number): Promise<number> {
  const zip = await JSZip.loadAsync(await readFile(path));
  const part = await zip.file(`xl/worksheets/sheet${String(sheetIndex + 1)}.xml`)?.async("string");
  return part?.match(/<brk /g)?.length ?? 0;
}

function missingTitles(report: ExcelJS.Worksheet, pages: readonly PrintedPage[]): string[] {
  const titles = titleTexts(report);
  return pages.flatMap(({ number, characters }) =>
    titles
      .filter((title) => !characters.includes(title))
      .map((title) => `page ${String(number)} lacks ${title}`),
  );
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
