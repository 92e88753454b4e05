import { FunctionArgumentType, FunctionPlugin, HyperFormula, SimpleRangeValue } from "hyperformula";

/**
 * ROW and COLUMN of a range as an array of positions, as Excel, LibreOffice and Google Sheets give within
 * SUMPRODUCT; the independent engine knows the first position only.
 */
class ArrayPositions extends FunctionPlugin {
  static override implementedFunctions = {
    ROW: { method: "row", parameters: [{ argumentType: FunctionArgumentType.RANGE }] },
    COLUMN: { method: "column", parameters: [{ argumentType: FunctionArgumentType.RANGE }] },
  };

  row(ast: ProcedureAst, state: State) {
    return this.positions(ast, state, "ROW", (row) => row);
  }

  column(ast: ProcedureAst, state: State) {
    return this.positions(ast, state, "COLUMN", (_, column) => column);
  }

  private positions(
    ast: ProcedureAst,
    state: State,
    name: string,
    at: (row: number, column: number) => number,
  ) {
    return this.runFunction(ast.args, state, this.metadata(name), (range: SimpleRangeValue) => {
      const start = range.range?.start;
      const cells = Array.from({ length: range.height() }, (_, row) =>
        Array.from({ length: range.width() }, (__, column) =>
          at((start?.row ?? 0) + row + 1, (start?.col ?? 0) + column + 1),
        ),
      );
      return SimpleRangeValue.onlyNumbers(cells);
    });
  }
}

/** As far as this plug-in looks into a call. */
interface ProcedureAst {
  readonly args: never[];
}
type State = never;

export function knowArrayPositions(): void {
  HyperFormula.registerFunctionPlugin(ArrayPositions, {
    enGB: { ROW: "ROW", COLUMN: "COLUMN" },
  });
}
