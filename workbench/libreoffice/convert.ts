import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { writeKaiFont } from "../browser/kai-font";

const run = promisify(execFile);

/** Always recalculate what is opened: a saved result must not answer in place of the formula. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/**
 * Lets a Kai face stand in for 標楷體, which only Windows has. AR PL UKai has its measures (Chinese characters one
 * em wide, digits half of one) and goes first where it is installed.
 */
const fontConfig = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <match target="pattern">
    <test name="family"><string>標楷體</string></test>
    <edit name="family" mode="assign" binding="same">
      <string>AR PL UKai TW</string>
      <string>LXGW WenKai TC</string>
    </edit>
  </match>
</fontconfig>
`;

export type Format = "pdf" | "xlsx";

/** LibreOffice with a profile of its own in the given folder; converts a workbook and gives the new file's path. */
export async function startLibreOffice(folder: string) {
  const profile = join(folder, "profile");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), settings);
  await writeKaiFont(join(folder, "fonts"));
  await writeFile(join(folder, "fonts.conf"), fontConfig(folder));
  return async (workbookPath: string, format: Format): Promise<string> => {
    const target = join(folder, format);
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const options = ["--headless", "--convert-to", format, "--outdir", target, workbookPath];
    await run(libreOfficeProgram(), [installation, ...options], {
      env: { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") },
    });
    return join(target, basename(workbookPath).replace(/\.[^.]*$/, `.${format}`));
  };
}

const usualPlaces = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

function libreOfficeProgram(): string {
  return process.env["SOFFICE_PATH"] ?? usualPlaces.find(existsSync) ?? "soffice";
}
