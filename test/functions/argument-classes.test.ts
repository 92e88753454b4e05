import { describe, expect, test } from "@jest/globals";
import { callFunction } from "../../src/functions/call";
import { functionCatalogue } from "../../src/functions/catalogue";
import { argumentClasses, classPlaces, numericParameters, type ArgumentClass } from "./argument-classes";

const numericFunctions = functionCatalogue.filter(({ name }) => name in numericParameters);

describe.each(numericFunctions.map((definition) => [definition.name, definition] as const))(
  "%s",
  (name, definition) => {
    const usual = numericParameters[name] ?? [];

    for (const [index, parameter] of definition.parameters.slice(0, usual.length).entries()) {
      describe(`${parameter.name}`, () => {
        const answerTo = (value: unknown) =>
          callFunction(definition, usual.with(index, value as number))[0]?.[0];

        test.each(argumentClasses)("$name", ({ given, counts }) => {
          const answer = answerTo(given);
          if (typeof counts === "number") expect(answer).toEqual(answerTo(counts));
          else expect(answer).toMatchObject({ error: counts });
        });

        test.each(argumentClasses.filter(({ given }) => !Array.isArray(given)))(
          "$name in a column, a row and a matrix",
          ({ given }) => {
            const expected = answerTo(given);
            const whole = (range: unknown[][]) =>
              callFunction(definition, (usual as unknown[]).with(index, range));
            const plain = answerTo(usual[index]);
            expect(whole([[given], [usual[index]]])).toEqual([[expected], [plain]]);
            expect(whole([[given, usual[index]]])).toEqual([[expected, plain]]);
            expect(
              whole([
                [usual[index], given],
                [given, usual[index]],
              ]),
            ).toEqual([
              [plain, expected],
              [expected, plain],
            ]);
          },
        );

        test("missing and not a number are explained in both languages", () => {
          for (const value of [null, "超過"]) {
            expect(answerTo(value)).toMatchObject({
              message: { "zh-TW": expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) },
            });
          }
        });
      });
    }

    // Among the arguments that must be there; the optional ones are read after them.
    if (usual.length === 1) return;
    test("the leftmost error wins over a blank and over text", () => {
      const error = { type: "Error", basicValue: "#NULL!" };
      expect(callFunction(definition, [null, error])).toMatchObject([[{ error: "#NULL!" }]]);
      expect(callFunction(definition, ["x", error])).toMatchObject([[{ error: "#NULL!" }]]);
      expect(callFunction(definition, [error, { type: "Error", basicValue: "#N/A" }])).toMatchObject([
        [{ error: "#NULL!" }],
      ]);
    });
  },
);

test("every function that reads numbers or dates is in one of the two tables", () => {
  const tried = [...Object.keys(numericParameters), ...classPlaces.map(({ name }) => name), "FIGURE_IN"];
  expect(functionCatalogue.map(({ name }) => name).sort()).toEqual(tried.sort());
});

describe.each(classPlaces)("$name", ({ name, call, own = {} }) => {
  const rule = functionCatalogue.find((definition) => definition.name === name);
  const answerTo = (value: unknown) => rule && callFunction(rule, call(value))[0]?.[0];

  /** What the function has a view of its own about. */
  function ownAnswer({ given, counts, name: className }: ArgumentClass): unknown {
    if (className.includes("Boolean")) return own.boolean;
    if (className === "error #N/A") return own.notAvailable;
    if (counts === "#N/A") return own.blank;
    return typeof counts === "number" || (counts === "#VALUE!" && typeof given === "number")
      ? own.number
      : undefined;
  }

  // A cell within a range holds no range.
  const single = argumentClasses.filter(({ given }) => !Array.isArray(given));

  test.each(single)("$name", (argumentClass) => {
    const { given, counts } = argumentClass;
    const expected =
      ownAnswer(argumentClass) ?? (typeof counts === "number" ? answerTo(counts) : { error: counts });
    if (typeof expected === "object") expect(answerTo(given)).toMatchObject(expected as object);
    else expect(answerTo(given)).toEqual(expected);
  });
});
