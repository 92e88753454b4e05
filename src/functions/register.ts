import { languageFor, type Language } from "../locale/language";
import { callFunction } from "./call";
import { functionRules } from "./rules";
import { isCellError, type CellError, type CellValue, type FunctionRule } from "./definition";
import { functionId } from "./metadata";
import { announceRegistration, type Registration } from "./registration";

announceRegistration(register());

/** Hands every function to Excel. Never throws: the panel shares this page and has to start in any case. */
function register(): Registration {
  if (typeof CustomFunctions === "undefined") return { state: "unsupported" };
  try {
    for (const definition of functionRules) {
      CustomFunctions.associate(functionId(definition), (...given: unknown[]) => answer(definition, given));
    }
    return { state: "registered", names: functionRules.map(({ name }) => name) };
  } catch (reason) {
    return { state: "failed", reason: String(reason) };
  }
}

type ExcelValue = number | string | boolean | CustomFunctions.Error;

/** One error alone is thrown, the form that every runtime understands; in a larger answer it is one of the cells. */
function answer(definition: FunctionRule, given: readonly unknown[]): ExcelValue[][] {
  const language = displayLanguage();
  const answers = callFunction(definition, withoutContext(given)).map((row) =>
    row.map((value) => excelValue(value, language)),
  );
  const [[first] = [], second] = answers;
  if (answers[0]?.length === 1 && second === undefined && first instanceof CustomFunctions.Error) {
    throw first;
  }
  return answers;
}

/** The client appends a context to the arguments; these are matrices or, left out, null. */
function withoutContext(given: readonly unknown[]): readonly unknown[] {
  const last = given.at(-1);
  return typeof last === "object" && last !== null && !Array.isArray(last) ? given.slice(0, -1) : given;
}

function excelValue(value: CellValue, language: Language): ExcelValue {
  if (!isCellError(value)) return value;
  const { code, message } = excelError(value);
  return message ? new CustomFunctions.Error(code, message[language]) : new CustomFunctions.Error(code);
}

/** Excel gives #NAME? and #REF! to a custom function, but takes neither back: #VALUE! with a sentence instead. */
function excelError({ error, message }: CellError): {
  code: CustomFunctions.ErrorCode;
  message?: CellError["message"];
} {
  const codes = CustomFunctions.ErrorCode;
  switch (error) {
    case "#DIV/0!":
      return { code: codes.divisionByZero };
    case "#NUM!":
      return { code: codes.invalidNumber };
    case "#NULL!":
      return { code: codes.nullReference };
    case "#N/A":
      return { code: codes.notAvailable, message };
    case "#VALUE!":
      return { code: codes.invalidValue, message };
    case "#NAME?":
    case "#REF!":
      return {
        code: codes.invalidValue,
        message: {
          "zh-TW": `引用的儲存格是錯誤 ${error}，請先修正該儲存格。`,
          en: `The cell referred to holds the error ${error}; mend that cell first.`,
        },
      };
  }
}

/** Asked at every call, because Office.js knows it only after the page has started. */
function displayLanguage(): Language {
  const office = typeof Office === "undefined" ? undefined : Office;
  // A runtime without a page (functions only) has a context without a language.
  const context = office?.context as Partial<Office.Context> | undefined;
  return languageFor(context?.displayLanguage ?? "zh-TW");
}
