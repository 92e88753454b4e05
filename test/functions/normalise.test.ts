import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { normalise, numberIn } from "../../src/functions/normalise";
import { anything } from "./random-arguments";

test("a zero is not a blank, and a blank is not a zero", () => {
  expect(normalise(0)).toBe(0);
  expect(normalise(false)).toBe(false);
  for (const blank of [null, undefined, "", " ", "\u3000", "\u00a0"]) expect(normalise(blank)).toBeNull();
});

test("text keeps its spaces: what it means is the function's business", () => {
  expect(normalise(" up ")).toBe(" up ");
});

test("what has been normalised stays as it is", () => {
  fc.assert(
    fc.property(anything, (value) => {
      const once = normalise(value);
      expect(normalise(once)).toEqual(once);
    }),
  );
});

test("a chain of objects without an end is refused", () => {
  const endless: { type: string; basicValue?: unknown } = { type: "Entity" };
  endless.basicValue = endless;
  expect(normalise(endless)).toMatchObject({ error: "#VALUE!" });
});

test.each([
  ["541", 541],
  [" 541 ", 541],
  ["-1,400.5", -1400.5],
  ["1,456%", 14.56],
  ["80 %", 0.8],
  ["2.", 2],
  [".5", 0.5],
  ["1e-3", 0.001],
])("%p spells %d", (text, number) => {
  expect(numberIn(text)).toBeCloseTo(number, 12);
});

test.each([
  "",
  "%",
  "-",
  ".",
  "1,40",
  "14,00",
  ",400",
  "1 400",
  "5%%",
  "1e",
  "１",
  "½",
  "+-1",
  "1,400e2",
  "9e999",
])("%p spells no number", (text) => {
  expect(numberIn(text)).toBeNull();
});
