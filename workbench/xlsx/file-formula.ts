import { isFunction, stringifyTokens, tokenize } from "@borgar/fx";

/**
 * Functions younger than the file format carry a prefix in the file; without it Excel shows `#NAME?` until the
 * formula is entered again (Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula").
 */
const prefixed = new Set(
  "IFNA IFS SWITCH CONCAT TEXTJOIN MAXIFS MINIFS XLOOKUP XMATCH LET FILTER SORT UNIQUE SEQUENCE DAYS NUMBERVALUE".split(
    " ",
  ),
);

const newer = "_xlfn.";
/** Marks a function of an add-in. */
const custom = "_xldudf_";

/** A formula as a file holds it: without `=`, add-in functions and newer functions under their stored names. */
export function fileFormula(formula: string, customFunctions: readonly string[]): string {
  const customNames = namesOf(customFunctions);
  return renameFunctions(formula, (given) => {
    const name = given.toUpperCase();
    if (customNames.has(name)) return custom + name;
    return prefixed.has(name) ? newer + name : given;
  }).replace(/^=/, "");
}

/** The formula as a person reads it. A name that `fileFormula` would not write again stays as it is. */
export function formulaFromFile(formula: string, customFunctions: readonly string[]): string {
  const customNames = namesOf(customFunctions);
  return `=${renameFunctions(formula, (given) => {
    const name = given.toUpperCase();
    const ours = withoutStart(name, custom.toUpperCase());
    if (ours !== null && customNames.has(ours)) return ours;
    const known = withoutStart(name, newer.toUpperCase());
    return known !== null && prefixed.has(known) ? known : given;
  })}`;
}

/** Whether a formula of a file is a call of an add-in's function, whoever's it is. */
export function callsCustomFunction(fileFormula: string): boolean {
  return fileFormula.toLowerCase().includes(custom);
}

function namesOf(customFunctions: readonly string[]): ReadonlySet<string> {
  return new Set(customFunctions.map((name) => name.toUpperCase()));
}

function withoutStart(name: string, start: string): string | null {
  return name.startsWith(start) ? name.slice(start.length) : null;
}

function renameFunctions(formula: string, rename: (name: string) => string): string {
  const tokens = tokenize(formula).map((token) =>
    isFunction(token) ? { ...token, value: rename(token.value) } : token,
  );
  return stringifyTokens(tokens);
}
