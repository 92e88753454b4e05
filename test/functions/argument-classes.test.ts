import { describe, expect, test } from "@jest/globals";
import { callFunction } from "../../src/functions/call";
import { functionCatalogue } from "../../src/functions/catalogue";
import { argumentClasses, numericParameters } from "./argument-classes";

describe.each(functionCatalogue.map((definition) => [definition.name, definition] as const))(
  "%s",
  (name, definition) => {
    const usual = numericParameters[name] ?? [];

    test("has its numeric parameters in the table", () => {
      expect(usual).not.toHaveLength(0);
    });

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
