import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licence texts of the packages that the given source files belong to; each package once, by name. */
export function bundledLicences(files: readonly string[]): string {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== null));
  const entries = [...folders].map(licenceEntry).sort((one, other) => (one.title < other.title ? -1 : 1));
  return [...new Set(entries.map(({ title, text }) => `${title}\n\n${text.trim()}\n`))].join(
    `\n${"-".repeat(78)}\n\n`,
  );
}

/** `…/node_modules/@scope/name` or `…/node_modules/name`; null for our own files. */
function packageFolder(file: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}

function licenceEntry(folder: string): { title: string; text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = existsSync(folder) ? readdirSync(folder).find((one) => /^licen[cs]e/i.test(one)) : undefined;
  const text =
    file === undefined ? `Licence: ${license ?? "not stated"}` : readFileSync(join(folder, file), "utf8");
  return { title: `${name} ${version} (${license ?? "licence not stated"})`, text };
}
