import { readFile, writeFile } from "node:fs/promises";
import JSZip from "jszip";

/** Copies a workbook file with all sheets hidden but one, so that a converter prints that one alone. */
export async function saveAlone(path: string, sheetName: string, copyPath: string): Promise<void> {
  const zip = await JSZip.loadAsync(await readFile(path));
  const workbook = await zip.file("xl/workbook.xml")?.async("string");
  if (workbook === undefined) throw new Error(`${path} holds no workbook.`);
  let index = -1;
  let shown = 0;
  const alone = workbook.replace(/<sheet [^>]*>/g, (sheet) => {
    index += 1;
    const isShown = sheet.includes(`name="${sheetName}"`);
    if (isShown) shown = index;
    return sheet.replace(/state="[^"]*"/, `state="${isShown ? "visible" : "hidden"}"`);
  });
  // A hidden sheet is printed all the same when it has a print area.
  const printed = alone.replace(
    /<definedName [^>]*localSheetId="(\d+)"[^>]*>[^<]*<\/definedName>/g,
    (name, of) => (Number(of) === shown ? name : ""),
  );
  zip.file("xl/workbook.xml", printed.replace(/activeTab="\d+"/, `activeTab="${String(shown)}"`));
  await writeFile(copyPath, await zip.generateAsync({ type: "uint8array" }));
}
