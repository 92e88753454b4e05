/** One function of an add-in's functions.json, as far as Excel needs it to call the function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: {
    readonly cancelable?: boolean;
    readonly stream?: boolean;
    readonly requiresAddress?: boolean;
  };
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** What a blank cell is when it reaches a custom function; Excel's builds differ between all three. */
export type BlankArgument = null | 0 | "";
