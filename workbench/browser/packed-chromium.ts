import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { writeKaiFont } from "./kai-font";
import { projectFolder } from "../server/project-folder";

const run = promisify(execFile);

/** A Chromium unpacked from its npm package, and what it needs on a machine that has nothing. */
export interface PackedChromium {
  readonly executablePath: string;
  /** Holds NSS and NSPR, for machines without them. */
  readonly libraryFolder: string;
  /** A fontconfig file that knows the machine's own fonts and one with Chinese characters. */
  readonly fontConfigFile: string;
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` (Linux x64 only) once per version of the package, in a folder of
 * this project: the package itself would use a file of a guessable name in the common temporary folder, and start
 * it half-written when two processes unpack at once.
 */
export async function unpackChromium(): Promise<PackedChromium> {
  const cache = join(projectFolder, "node_modules", ".cache");
  const folder = join(cache, `workbench-chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(cache, folder);
  return {
    executablePath: join(folder, "chromium"),
    libraryFolder: join(folder, "al2023", "lib"),
    fontConfigFile: join(folder, "fonts.conf"),
  };
}

async function packageVersion(): Promise<string> {
  const path = join(projectFolder, "node_modules", "@sparticuz", "chromium", "package.json");
  const { version } = JSON.parse(await readFile(path, "utf8")) as { version: string };
  return version;
}

/** Unpacks beside the final folder and renames, so that the final folder is complete whenever it exists. */
async function unpackInto(cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  await unpackPackage(staging);
  await writeFile(join(staging, "fonts.conf"), fontConfig);
  await writeKaiFont(join(staging, "fonts", "kai"));
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

const unpack = `import chromium from "@sparticuz/chromium"; await chromium.executablePath();`;

/**
 * The package chooses its target by the temporary folder, and unpacks the system libraries only where it believes
 * itself on Amazon Linux. Both are told by the environment: that of a process of its own, because a test runner
 * gives its tests an environment that Node itself does not see.
 */
async function unpackPackage(target: string): Promise<void> {
  const env = { ...process.env, TMPDIR: target, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  await run(process.execPath, ["--input-type=module", "--eval", unpack], { cwd: projectFolder, env });
}

/**
 * A machine without any Chinese font would show the panel's words as empty boxes. The folder is given relative to
 * this file, so that the project may be moved.
 */
const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
