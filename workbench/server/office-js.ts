import { join } from "node:path";
import { projectFolder } from "./project-folder";
import { readServedFile, type ServedFile } from "./files";

/** Where production pages load Office.js from. */
export const officeJsOrigin = "https://appsforoffice.microsoft.com";
const officeJsFolder = `${officeJsOrigin}/lib/1/hosted/`;

const packageFolder = join(projectFolder, "node_modules", "@microsoft", "office-js", "dist");

/** The path below `/lib/1/hosted/` of an address of Microsoft's, or null for any other address. */
export function officeJsPath(address: string): string | null {
  const { origin, pathname } = new URL(address);
  const hosted = "/lib/1/hosted/";
  if (origin !== officeJsOrigin || !pathname.toLowerCase().startsWith(hosted)) return null;
  return pathname.slice(hosted.length);
}

/** A file of Microsoft's npm package. Its names are in lower case; Microsoft's server ignores the case. */
export function readOfficeJsFile(path: string): Promise<ServedFile | null> {
  return readServedFile(packageFolder, decodeURIComponent(path).toLowerCase());
}

/**
 * A page of the add-in that loads Office.js from this server's `/office-js/`: in a person's own browser nothing can
 * answer in Microsoft's place. The page's security policy allows `'self'` already.
 */
export function withOwnOfficeJs(html: string): string {
  return html.replaceAll(officeJsFolder, "/office-js/");
}
