/** `npm start`: the workbench for a person's own browser. */
import { parseArgs } from "node:util";
import { buildAddIn } from "./server/build-addin";
import { startServer } from "./server/server";

const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, lang: { type: "string", default: "zh-TW" } },
});

async function start(): Promise<void> {
  console.log("Building the add-in …");
  await buildAddIn();
  const { origin } = await startServer({ port: Number(values.port), officeJs: "own" });
  const query = values.lang === "zh-TW" ? "" : `?lang=${values.lang}`;
  console.log(`The workbench: ${origin}/${query}`);
  console.log("Its certificate is its own: accept it once in the browser. Ctrl+C ends it.");
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
