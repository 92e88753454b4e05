import { CellError, EmptyValue, ErrorType, FunctionArgumentType, FunctionPlugin } from "hyperformula";
import { format, isValidFormat } from "numfmt";

type Method = FunctionPlugin["runFunction"];

/** Excel's `TEXT`: the engine's own knows no percentages, so `TEXT(1.8033,"0%")` would give `2%`. */
export class TextFunction extends FunctionPlugin {
  static override implementedFunctions = {
    TEXT: {
      method: "text",
      parameters: [
        { argumentType: FunctionArgumentType.SCALAR },
        { argumentType: FunctionArgumentType.STRING },
      ],
    },
  };

  text(ast: { args: Parameters<Method>[0] }, state: Parameters<Method>[1]): ReturnType<Method> {
    return this.runFunction(ast.args, state, this.metadata("TEXT"), (value: unknown, pattern: string) => {
      if (value instanceof CellError) return value;
      if (!isValidFormat(pattern)) return new CellError(ErrorType.VALUE);
      const plain = value === EmptyValue ? 0 : rawNumber(value);
      return typeof plain === "boolean"
        ? String(plain).toUpperCase()
        : format(pattern, plain, { locale: "zh-TW" });
    });
  }
}

/** The engine wraps percentages and dates in an object with their value in `val`. */
export function rawNumber(value: unknown): unknown {
  return typeof value === "object" && value !== null && "val" in value ? value.val : value;
}
