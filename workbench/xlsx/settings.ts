import type JSZip from "jszip";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { AddInReference } from "./file-options";
import { escapeXml } from "./xml";

/**
 * Puts the add-in's settings into the file as Office does: a part for the add-in and a part that lists the panes of
 * add-ins ([MS-OWEXML]). A workbook without settings gets neither.
 */
export async function writeSettings(
  zip: JSZip,
  { settings }: WorkbookSnapshot,
  addIn: AddInReference,
): Promise<void> {
  if (Object.keys(settings).length === 0) return;
  zip.file(panesPath, panes);
  zip.file("xl/webextensions/_rels/taskpanes.xml.rels", panesLinks);
  zip.file(addInPath, addInPart(settings, addIn));
  await insertBefore(zip, "[Content_Types].xml", "</Types>", contentTypes);
  await insertBefore(zip, "_rels/.rels", "</Relationships>", panesLink);
}

const panesPath = "xl/webextensions/taskpanes.xml";
const addInPath = "xl/webextensions/webextension1.xml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.microsoft.com/office";
const linkTypes = `${office}/2011/relationships`;
const openXml = "http://schemas.openxmlformats.org";

/** The pane is closed: it opens by the add-in's button, as ever. */
const panes = `${declaration}<wetp:taskpanes xmlns:wetp="${office}/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${openXml}/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

const panesLinks = `${declaration}<Relationships xmlns="${openXml}/package/2006/relationships"><Relationship Id="rId1" Type="${linkTypes}/webextension" Target="webextension1.xml"/></Relationships>`;

const panesLink = `<Relationship Id="rIdTaskPanes" Type="${linkTypes}/webextensiontaskpanes" Target="${panesPath}"/>`;

const contentTypes = [
  [panesPath, "application/vnd.ms-office.webextensiontaskpanes+xml"],
  [addInPath, "application/vnd.ms-office.webextension+xml"],
]
  .map(([path = "", type = ""]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
  .join("");

/**
 * Guess: the catalogue is that of central deployment, by which an agency installs the add-in; an Excel that has it
 * from elsewhere writes its own.
 */
const catalogue = 'store="EXCatalog" storeType="EXCatalog"';

function addInPart(settings: WorkbookSnapshot["settings"], { id, version }: AddInReference): string {
  const properties = Object.entries(settings).map(
    ([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"/>`,
  );
  return `${declaration}<we:webextension xmlns:we="${office}/webextensions/webextension/2010/11" id="{${escapeXml(id.toUpperCase())}}"><we:reference id="${escapeXml(id)}" version="${escapeXml(version)}" ${catalogue}/><we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/><we:snapshot xmlns:r="${openXml}/officeDocument/2006/relationships"/></we:webextension>`;
}

async function insertBefore(zip: JSZip, path: string, end: string, inserted: string): Promise<void> {
  const part = await zip.file(path)?.async("string");
  if (part === undefined) throw new Error(`The written workbook has no part ${path}.`);
  zip.file(
    path,
    part.replace(end, () => inserted + end),
  );
}
