import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { FileOptions } from "../xlsx/file-options";
import { writeWorkbook } from "../xlsx/write-workbook";
import { readAddInReference } from "./addin-reference";
import { createCertificate } from "./certificate";
import { customFunctionNames } from "./custom-functions";
import { readServedFile, type ServedFile } from "./files";
import { bundleHostPage } from "./host-page";
import { readOfficeJsFile, withOwnOfficeJs } from "./office-js";
import { projectFolder } from "./project-folder";

export interface ServerOptions {
  /** 0, the default, for any free port. */
  readonly port?: number;
  /** The built add-in; `dist` unless given. */
  readonly addInFolder?: string;
  /**
   * `microsoft`: the add-in's pages are served as they are, and whoever drives the browser answers for Microsoft's
   * server. `own`: the pages are served with Office.js from here.
   */
  readonly officeJs: "microsoft" | "own";
}

export interface WorkbenchServer {
  /** `https://localhost:3000`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const kaiFontFolder = join(projectFolder, "node_modules", "@fontsource", "lxgw-wenkai-tc");

/** Serves the host page, the add-in, and .xlsx files of workbooks sent to it, on this machine only. */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const answer = createAnswer(options, await bundleHostPage());
  const server = createServer(await createCertificate(), (request, response) => {
    answer(request).then(
      (file) => {
        send(response, file);
      },
      (error: unknown) => {
        send(response, { status: 500, body: String(error), contentType: "text/plain" });
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status?: number;
  readonly body: string | Uint8Array;
  readonly contentType: string;
}

function createAnswer(options: ServerOptions, hostFiles: ReadonlyMap<string, ServedFile>) {
  const addInFolder = options.addInFolder ?? join(projectFolder, "dist");
  return async (request: IncomingMessage): Promise<Answer | null> => {
    const path = new URL(request.url ?? "/", "https://localhost").pathname;
    if (path === "/") return readServedFile(join(projectFolder, "workbench", "page"), "index.html");
    if (path === "/workbook.xlsx" && request.method === "POST") {
      return workbookFile(request, addInFolder);
    }
    if (path.startsWith("/office-js/")) return readOfficeJsFile(path.slice("/office-js/".length));
    if (path.startsWith("/fonts/")) return readServedFile(kaiFontFolder, path.slice("/fonts/".length));
    return hostFiles.get(path) ?? addInFile(addInFolder, path, options.officeJs);
  };
}

async function addInFile(
  folder: string,
  path: string,
  officeJs: ServerOptions["officeJs"],
): Promise<Answer | null> {
  const file = await readServedFile(folder, decodeURIComponent(path));
  if (file === null || officeJs === "microsoft" || !path.endsWith(".html")) return file;
  return { ...file, body: withOwnOfficeJs(file.body.toString("utf8")) };
}

async function workbookFile(request: IncomingMessage, addInFolder: string): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const snapshot = JSON.parse(Buffer.concat(chunks).toString("utf8")) as WorkbookSnapshot;
  return {
    body: await writeWorkbook(snapshot, await fileOptions(addInFolder)),
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  };
}

/** Read anew each time: the add-in may have been built again. */
async function fileOptions(addInFolder: string): Promise<FileOptions> {
  return {
    customFunctions: await customFunctionNames(addInFolder),
    addIn: await readAddInReference(addInFolder),
  };
}

function send(response: ServerResponse, answer: Answer | null): void {
  const {
    status = 200,
    body,
    contentType,
  } = answer ?? {
    status: 404,
    body: "Not found",
    contentType: "text/plain",
  };
  response.writeHead(status, {
    "content-type": contentType,
    // A page that was built again must not be mixed with one that was built before.
    "cache-control": "no-store",
  });
  response.end(body);
}
