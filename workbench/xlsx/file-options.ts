/** Of the add-in in whose workbook the file is: what the file itself has to name. */
export interface FileOptions {
  /** Names of the add-in's functions, which a file marks so that Excel looks for them in add-ins. */
  readonly customFunctions: readonly string[];
  /** Whose settings the file keeps. */
  readonly addIn: AddInReference;
}

/** What an add-in's manifest says of it. */
export interface AddInReference {
  readonly id: string;
  readonly version: string;
}
