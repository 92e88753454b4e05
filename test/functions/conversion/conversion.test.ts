import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { functionCatalogue } from "../../../src/functions/catalogue";
import { toFunctions } from "../../../src/functions/conversion/to-functions";
import { toPortable } from "../../../src/functions/conversion/to-portable";

describe("functions to plain formulas and back", () => {
  test.each([
    "=ACHIEVEMENT(C2,B2)",
    "=ACHIEVEMENT(C2,B2,D2)",
    '=ACHIEVEMENT(C2,B2,"down")',
    "=1+ACHIEVEMENT((C2+1)*2,'績 效''表'!$B$2)/2",
    "=IF(A1>0,YOY_CHANGE([@本年],[@去年]),0)",
    "=ACHIEVEMENT(ACHIEVEMENT(A1,B1),YOY_CHANGE(C1,D1))",
    '=SUM(A1:A9)&"ACHIEVEMENT(1,2)"&ACHIEVEMENT(SUM(A1:A9),B2)',
    "=ROUND( ACHIEVEMENT(541,300) , 2)",
    // Arguments left out between commas, which are not the same as a text of no letters.
    '=ACHIEVEMENT(C2,B2,,"inverse")',
    "=ACHIEVEMENT(C2,B2,)",
    '=ACHIEVEMENT(C2,B2,"",)',
    "=ACHIEVEMENT(C2,,,D2)",
    "=ACHIEVEMENT(,)",
    // Functions of whole ranges.
    "=WEIGHTED_SCORE(C2:C9,B2:B9,1)",
    '=COMBINED_ACHIEVEMENT(C2:C9,"weighted",表[權重])',
    "=COMBINED_ACHIEVEMENT(C2:C9,,B2:B9)",
    "=STAGED_ACHIEVEMENT('各 季'!C2:F2,'各 季'!C3:F3)",
    '=STAGED_ACHIEVEMENT(C2:F2,C3:F3,"level",G2)',
    "=COMPLETION_RATE(C2:C9,10)",
    "=STATUS_LIGHT(ACHIEVEMENT(C2,B2),$H$2:$I$5)",
    '=STATUS_LIGHT(A2,"letters")',
    '=CHECK_STATED("144%",C2,B2)',
    "=CHECK_STATED(D2,C2,B2,E2)&LIST_NUMBER(1,2)",
    '=ROC_TO_DATE("99/4/15")&ROC_DATE(A2,"/")',
    "=ROC_YEAR(A2)+SCHEDULE_STATUS(A2,B2,)",
    "=CAPPED(ROUND_HALF_UP(EXECUTION_RATE(A2,B2,C2,D2),4))",
  ])("comes back exactly: %s", (formula) => {
    const portable = toPortable(formula, functionCatalogue);
    expect(portable.converted).toBeGreaterThan(0);
    expect(portable.formula.replaceAll('"ACHIEVEMENT(1,2)"', "")).not.toMatch(/[A-Z]_[A-Z]|ACHIEVEMENT/);
    expect(toFunctions(portable.formula, functionCatalogue).formula).toBe(formula);
  });

  test.each([
    '="ACHIEVEMENT(1,2)"',
    "='ACHIEVEMENT(1)'!A1",
    "=MYADDIN.ACHIEVEMENT(1,2)",
    "=SUM(A1:B2)",
    "=ACHIEVEMENT",
    "={1,2;3,4}",
    "=A1#",
  ])("leaves alone what is not our call: %s", (formula) => {
    expect(toPortable(formula, functionCatalogue)).toEqual({ formula, converted: 0, left: [] });
    expect(toFunctions(formula, functionCatalogue)).toEqual({ formula, converted: 0, left: [] });
  });

  test("understands the prefix under which Excel stores a call", () => {
    expect(toPortable("=_xldudf_ACHIEVEMENT(A1,B1)", functionCatalogue)).toEqual(
      toPortable("=ACHIEVEMENT(A1,B1)", functionCatalogue),
    );
  });

  test.each([
    ["=ACHIEVEMENT(C2:C9,B2:B9)", "array"],
    ["=ACHIEVEMENT(表[實際值],表[目標值])", "array"],
    ["=ACHIEVEMENT(C2#,B2)", "array"],
    ["=ACHIEVEMENT({1,2},B2)", "array"],
    ["=COMBINED_ACHIEVEMENT({1,2},C2)", "array"],
    ["=WEIGHTED_SCORE(B2:B9,C2:C9*1)", "array"],
    ["=SCHEDULE_STATUS(C2:C9,B2)", "array"],
    ["=FIGURE_IN(A2,2)", "noPortable"],
    ["=ACHIEVEMENT(C2)", "argumentCount"],
    ["=ACHIEVEMENT(C2,B2", "unreadable"],
  ])("says why %s stays", (formula, reason) => {
    const { left, ...rest } = toPortable(formula, functionCatalogue);
    expect(rest).toEqual({ formula, converted: 0 });
    expect(left.map((call) => call.reason)).toEqual([reason]);
  });

  test("leaves a formula that would grow beyond Excel's limit", () => {
    let formula = "A1";
    for (let depth = 0; depth < 8; depth++) formula = `ACHIEVEMENT(${formula},B1)`;
    const { left, ...rest } = toPortable(`=${formula}`, functionCatalogue);
    expect(rest).toEqual({ formula: `=${formula}`, converted: 0 });
    expect(left.map((call) => call.reason)).toEqual(["tooLong"]);
  });

  test("never throws, whatever stands in a cell", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."=ACHIEVMNT(),\"'[]{}!#@:+- 1績B2".split("")) }),
        (text) => {
          for (const convert of [toPortable, toFunctions]) {
            const { formula, converted } = convert(`=${text}`, functionCatalogue);
            if (converted === 0) expect(formula).toBe(`=${text}`);
          }
        },
      ),
    );
  });
});
