import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { Agent, get } from "node:https";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startServer, type WorkbenchServer } from "../../workbench/server/server";

let server: WorkbenchServer;
const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
beforeAll(async () => {
  server = await startServer({ officeJs: "microsoft" });
});
afterAll(async () => {
  agent.destroy();
  await server.close();
});

test("a connection that is kept has no time limit after which it is closed", async () => {
  const [answer] = (await once(get(server.origin, { agent }), "response")) as [IncomingMessage];
  answer.resume();
  expect(answer.statusCode).toBe(200);
  expect(answer.headers.connection).toBe("keep-alive");
  expect(answer.headers["keep-alive"]).toBeUndefined();
});
