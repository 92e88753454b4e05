import type { Element } from "@xmldom/xmldom";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { FileOptions } from "./file-options";
import { openPackage, type Package } from "./package";
import { createColours } from "./read-colours";
import { readSettings } from "./read-settings";
import { readSheet, type SheetSurroundings } from "./read-sheet";
import { readStyles } from "./read-styles";
import { textOfString } from "./text";
import { UnreadableFile } from "./unreadable-file";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, relationshipIdOf } from "./xml";

/**
 * The workbook in the bytes of an .xlsx file, whichever program wrote it, with the results of formulas that were saved
 * beside them. What a snapshot cannot hold, such as charts, is passed over. @throws UnreadableFile
 */
export async function readWorkbook(bytes: Uint8Array, options: FileOptions): Promise<WorkbookSnapshot> {
  const file = await open(bytes);
  const path = (await file.relationships("")).find(({ kind }) => kind === "officeDocument")?.path ?? "";
  const workbook = await partOrDamage(file, path);
  // A document of Word has a main part too.
  if (workbook?.localName !== "workbook") throw new UnreadableFile("other");
  try {
    return await readParts(file, { path, workbook }, options);
  } catch (error) {
    throw new UnreadableFile("damaged", error);
  }
}

async function open(bytes: Uint8Array): Promise<Package> {
  try {
    return await openPackage(bytes);
  } catch (error) {
    throw new UnreadableFile(problemOf(bytes), error);
  }
}

/** An encrypted workbook is a container that names what it holds; an archive has its mark at the beginning. */
function problemOf(bytes: Uint8Array): UnreadableFile["problem"] {
  const file = Buffer.from(bytes);
  if (file.includes(Buffer.from("EncryptedPackage", "utf16le"))) return "protected";
  return file.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1")) ? "damaged" : "other";
}

async function partOrDamage(file: Package, path: string): Promise<Element | null> {
  try {
    return await file.part(path);
  } catch (error) {
    throw new UnreadableFile("damaged", error);
  }
}

interface MainPart {
  readonly path: string;
  readonly workbook: Element;
}

async function readParts(
  file: Package,
  { path, workbook }: MainPart,
  { customFunctions, addIn }: FileOptions,
): Promise<WorkbookSnapshot> {
  const links = await file.relationships(path);
  const partOf = async (kind: string) => {
    const link = links.find((one) => one.kind === kind);
    return link === undefined ? null : file.part(link.path);
  };
  const styles = await partOf("styles");
  const surroundings: SheetSurroundings = {
    file,
    customFunctions,
    strings: childrenOf(await partOf("sharedStrings"), "si").map(textOfString),
    styles: readStyles(styles, createColours(await partOf("theme"), styles)),
    names: childrenOf(childOf(workbook, "definedNames"), "definedName"),
    firstDay: flagOf(childOf(workbook, "workbookPr"), "date1904") === true ? 1904 : 1900,
  };
  const sheets: SheetSnapshot[] = [];
  const entries = childrenOf(childOf(workbook, "sheets"), "sheet");
  const worksheets = entries.map((entry) => {
    const id = relationshipIdOf(entry);
    // A sheet that is a chart and nothing else has no cells.
    return links.find((one) => one.id === id && one.kind === "worksheet") ?? null;
  });
  for (const [index, entry] of entries.entries()) {
    const link = worksheets[index];
    if (!link) continue;
    const part = await file.part(link.path);
    if (part === null) throw new Error(`the workbook has no part ${link.path}`);
    const visibility = visibilities[attributeOf(entry, "state") ?? "visible"] ?? "Visible";
    const name = attributeOf(entry, "name") ?? "";
    sheets.push(await readSheet({ name, visibility, index, path: link.path, part }, surroundings));
  }
  if (sheets.length === 0) throw new Error("the workbook has no sheet");
  return {
    sheets: withOneVisible(sheets),
    activeSheet: activeSheet(sheets, nameOfSheetInFront(workbook)),
    settings: await readSettings(file, addIn),
  };
}

const visibilities: { readonly [state: string]: SheetSnapshot["visibility"] } = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Name of the sheet that was in front when the workbook was saved, by its main part. */
export function nameOfSheetInFront(workbook: Element): string | null {
  const activeTab = numberOf(childOf(workbook, "bookViews", "workbookView"), "activeTab") ?? 0;
  return attributeOf(childrenOf(childOf(workbook, "sheets"), "sheet")[activeTab] ?? null, "name");
}

/** The sheet that was in front, unless it cannot be. */
function activeSheet(sheets: readonly SheetSnapshot[], wished: string | null): string {
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");
  return (visible.find(({ name }) => name === wished) ?? visible[0] ?? sheets[0])?.name ?? "";
}

/** Where only sheets that cannot be read were visible, the first of the others takes their place. */
function withOneVisible(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  if (sheets.some(({ visibility }) => visibility === "Visible")) return sheets;
  return sheets.map((sheet, index) => (index === 0 ? { ...sheet, visibility: "Visible" } : sheet));
}
