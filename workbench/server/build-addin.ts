import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { projectFolder } from "./project-folder";

/** Builds the add-in into `dist`, as `npm run build` does. */
export async function buildAddIn(): Promise<void> {
  const npm = process.env["npm_execpath"];
  const run = promisify(execFile);
  // Run by npm, npm names its own script, which Node can start on every system; else the shell has to find npm.
  if (npm?.endsWith(".js") === true) {
    await run(process.execPath, [npm, "run", "build"], { cwd: projectFolder });
  } else {
    await run("npm", ["run", "build"], { cwd: projectFolder, shell: true });
  }
}
