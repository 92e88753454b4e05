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

/** A formula as a file holds it: without `=`, add-in functions and newer functions under their stored names. */
export function fileFormula(formula: string, customFunctions: readonly string[]): string {
  const custom = new Set(customFunctions.map((name) => name.toUpperCase()));
  const tokens = tokenize(formula).map((token) => {
    if (!isFunction(token)) return token;
    const name = token.value.toUpperCase();
    if (custom.has(name)) return { ...token, value: `_xldudf_${name}` };
    return prefixed.has(name) ? { ...token, value: `_xlfn.${name}` } : token;
  });
  return stringifyTokens(tokens).replace(/^=/, "");
}
