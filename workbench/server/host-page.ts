import { join } from "node:path";
import { build } from "esbuild";
import { projectFolder } from "./project-folder";
import type { ServedFile } from "./files";

const pageFolder = join(projectFolder, "workbench", "page");

/** The host page's script and style sheet, bundled in memory, by the path they are served under. */
export async function bundleHostPage(): Promise<ReadonlyMap<string, ServedFile>> {
  const { outputFiles } = await build({
    entryPoints: [join(pageFolder, "main.tsx")],
    bundle: true,
    write: false,
    outdir: "/",
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    sourcemap: "inline",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  return new Map(
    outputFiles.map(({ path, contents }) => {
      const isScript = path.endsWith(".js");
      const contentType = isScript ? "text/javascript; charset=utf-8" : "text/css; charset=utf-8";
      return [
        isScript ? "/workbench/main.js" : "/workbench/main.css",
        { body: Buffer.from(contents), contentType },
      ];
    }),
  );
}
