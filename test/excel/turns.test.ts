import { expect, test } from "@jest/globals";
import { inTurn } from "../../src/excel/turns";

test("work waits for the work before it, however that ended", async () => {
  const done: string[] = [];
  let finish: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (finish = resolve));
  const first = inTurn(async () => {
    await held;
    done.push("first");
    throw new Error("refused");
  });
  const second = inTurn(async () => {
    done.push("second");
    return Promise.resolve("answer");
  });
  await Promise.resolve();
  expect(done).toEqual([]);
  finish();
  await expect(first).rejects.toThrow("refused");
  expect(await second).toBe("answer");
  expect(done).toEqual(["first", "second"]);
});
