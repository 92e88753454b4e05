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
import { createOpenedWorkbooks, type OpenedWorkbooks, type Opening } from "./opened-workbooks";
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
  /** Reads a file; the page shows it at `/?workbook=` and its id. */
  readonly openFile: (bytes: Uint8Array) => Promise<Opening>;
  readonly close: () => Promise<void>;
}

const kaiFontFolder = join(projectFolder, "node_modules", "@fontsource", "lxgw-wenkai-tc");

/** Serves the host page and the add-in, writes and reads the .xlsx files of workbooks; on this machine only. */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const addInFolder = options.addInFolder ?? join(projectFolder, "dist");
  const opened = createOpenedWorkbooks(() => fileOptions(addInFolder));
  const surroundings = { addInFolder, officeJs: options.officeJs, opened, hostFiles: await bundleHostPage() };
  const answer = createAnswer(surroundings);
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
  // Never closed for being idle: whoever drives the browser keeps connections and shares this process. After a busy
  // moment the time limit is looked at before the request that has just come in, which is then answered by a reset.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${String(port)}`,
    openFile: opened.open,
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

interface Surroundings {
  readonly addInFolder: string;
  readonly officeJs: ServerOptions["officeJs"];
  readonly opened: OpenedWorkbooks;
  readonly hostFiles: ReadonlyMap<string, ServedFile>;
}

function createAnswer({ addInFolder, officeJs, opened, hostFiles }: Surroundings) {
  return async (request: IncomingMessage): Promise<Answer | null> => {
    const path = new URL(request.url ?? "/", "https://localhost").pathname;
    if (path === "/") return readServedFile(join(projectFolder, "workbench", "page"), "index.html");
    if (path === "/workbook.xlsx" && request.method === "POST") {
      return workbookFile(await bodyOf(request), addInFolder);
    }
    if (path === "/workbooks" && request.method === "POST") {
      return json(await opened.open(await bodyOf(request)));
    }
    if (path.startsWith("/workbooks/")) {
      const found = opened.find(path.slice("/workbooks/".length));
      return found === null ? null : json(found);
    }
    if (path.startsWith("/office-js/")) return readOfficeJsFile(path.slice("/office-js/".length));
    if (path.startsWith("/fonts/")) return readServedFile(kaiFontFolder, path.slice("/fonts/".length));
    return hostFiles.get(path) ?? addInFile(addInFolder, path, officeJs);
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

async function workbookFile(body: Buffer, addInFolder: string): Promise<Answer> {
  const snapshot = JSON.parse(body.toString("utf8")) as WorkbookSnapshot;
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

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function json(value: unknown): Answer {
  return { body: JSON.stringify(value), contentType: "application/json; charset=utf-8" };
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
