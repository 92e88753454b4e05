/**
 * `npm run test:libreoffice`: every function's plain formula, recalculated by LibreOffice on generated argument
 * sets, must give what the function gives.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { callFunction } from "../src/functions/call";
import { functionRules } from "../src/functions/rules";
import { isCellError, type FunctionRule, type PortableFormula } from "../src/functions/definition";
import { argumentSheet } from "../test/functions/argument-sheet";
import { argumentSets, givenFor } from "../test/functions/cell-arguments";
import { startLibreOffice } from "../workbench/libreoffice/convert";

const setCount = 600;
const tolerance = 1e-12;

interface Comparison {
  readonly name: string;
  /** How many of the sets give a value and not an error. */
  readonly values: number;
  readonly differences: readonly Difference[];
}

interface Difference {
  readonly given: readonly unknown[];
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** The sets of a function and where its answers stand on its sheet. */
function prepared(rule: FunctionRule, portable: PortableFormula) {
  const sets = fc.sample(argumentSets(rule, "ties"), { numRuns: setCount, seed: 99 });
  return { rule, sets, ...argumentSheet(sets, (addresses) => `=${portable(...addresses)}`) };
}

type Prepared = ReturnType<typeof prepared>;

async function writeWorkbook(functions: readonly Prepared[], path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const { rule, rows } of functions) {
    const sheet = workbook.addWorksheet(rule.name);
    rows.forEach((row, rowIndex) => {
      row.forEach((typed, columnIndex) => {
        if (typed !== null) sheet.getCell(rowIndex + 1, columnIndex + 1).value = cellValue(typed);
      });
    });
  }
  await workbook.xlsx.writeFile(path);
}

function cellValue(typed: string | number | boolean): ExcelJS.CellValue {
  if (typeof typed !== "string") return typed;
  if (typed.startsWith("=")) return { formula: typed.slice(1), date1904: false };
  return typed.startsWith("'") ? typed.slice(1) : typed;
}

function compared({ rule, sets, answers }: Prepared, sheet: ExcelJS.Worksheet | undefined): Comparison {
  let values = 0;
  const differences: Difference[] = [];
  sets.forEach((set, index) => {
    const given = givenFor(set);
    const [[answer] = []] = callFunction(rule, given);
    const ours = isCellError(answer) ? answer.error : answer;
    if (!isCellError(answer)) values += 1;
    const { row = 0, column = 0 } = answers[index] ?? {};
    const theirs = resultOf(sheet?.getCell(row + 1, column + 1));
    if (differs(ours, theirs) && !isAnotherErrorOf(given, theirs)) differences.push({ given, ours, theirs });
  });
  return { name: rule.name, values, differences };
}

/** Of several errors in one range each spreadsheet passes on one of its own choice. */
function isAnotherErrorOf(given: readonly unknown[], theirs: unknown): boolean {
  const ranges = given.filter((argument) => Array.isArray(argument));
  return ranges.flat(2).some((value) => isCellError(value) && value.error === theirs);
}

/** LibreOffice formats the answer of DATE as a date, which is then read as one. */
const serialOfEpoch = 25_569;
const millisecondsPerDay = 86_400_000;

function resultOf(cell: ExcelJS.Cell | undefined): unknown {
  const result: unknown = cell?.result;
  if (result instanceof Date) return result.getTime() / millisecondsPerDay + serialOfEpoch;
  return typeof result === "object" && result !== null && "error" in result ? result.error : result;
}

function differs(ours: unknown, theirs: unknown): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours !== theirs;
  return Math.abs(ours - theirs) > tolerance * Math.max(1, Math.abs(ours));
}

async function check(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "functions-in-libreoffice-"));
  try {
    const functions = functionRules.flatMap((rule) => (rule.portable ? [prepared(rule, rule.portable)] : []));
    const path = join(folder, "functions.xlsx");
    await writeWorkbook(functions, path);
    const convert = await startLibreOffice(folder);
    const recalculated = new ExcelJS.Workbook();
    await recalculated.xlsx.readFile(await convert(path, "xlsx"));
    report(functions.map((it) => compared(it, recalculated.getWorksheet(it.rule.name))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function report(comparisons: readonly Comparison[]): void {
  for (const { name, values, differences } of comparisons) {
    const state = differences.length === 0 ? "passed" : "FAILED";
    console.log(
      `${state}  ${name}: ${String(setCount - differences.length)} of ${String(setCount)} sets agree, ${String(values)} with a value`,
    );
    for (const { given, ours, theirs } of differences.slice(0, 5)) {
      console.log(`        ${JSON.stringify(given)} is ${String(ours)} here and ${String(theirs)} there`);
    }
  }
  const failed = comparisons.filter(({ differences }) => differences.length > 0).length;
  console.log(`${String(comparisons.length - failed)} passed, ${String(failed)} failed`);
  if (failed > 0) process.exitCode = 1;
}

check().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
