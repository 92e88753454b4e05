import fc from "fast-check";
import { argumentClasses } from "./argument-classes";

/** Whatever Excel could pass, and more. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 5 }) },
  { weight: 2, arbitrary: fc.constantFrom(...argumentClasses.map(({ given }) => given)) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.constantFrom("up", "down", "正向", "負向", "V", "min") },
  { weight: 1, arbitrary: fc.object() },
);

/** A cell, or a range of up to 3×3 cells. */
export const argument: fc.Arbitrary<unknown> = fc.oneof(
  anything,
  fc.integer({ min: 1, max: 3 }).chain((columnCount) =>
    fc.array(fc.array(anything, { minLength: columnCount, maxLength: columnCount }), {
      minLength: 1,
      maxLength: 3,
    }),
  ),
);
