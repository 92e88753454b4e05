/**
 * Pieces of plain formulas that reckon with a whole range. SUMPRODUCT makes every spreadsheet take a range as an
 * array without any new function; IF and IFERROR within it would not, in Excel before dynamic arrays.
 */

/** A range's texts without spaces around them: of a blank cell, and of one with nothing but spaces, no letter. */
export function textsOf(range: string): string {
  return `TRIM(SUBSTITUTE(${range},"\u3000",""))`;
}

/** A condition: TRUE where a cell of the range is blank. */
export function anyBlank(range: string): string {
  return `SUMPRODUCT((${textsOf(range)}="")*1)>0`;
}

/**
 * The numbers of a range with 0 for each blank, which as a text of spaces could not be reckoned with. TRUE counts
 * as 1 beside them, because as text it would be a number in LibreOffice and none in Excel.
 */
export function numbersOrZero(range: string): string {
  const texts = textsOf(range);
  const isTruth = `ISLOGICAL(${range})`;
  const numbers = `(REPT("0",(${texts}="")+${isTruth})&REPT(${texts},1-${isTruth}))*1`;
  return `(${numbers}+${isTruth}*(${range}=TRUE()))`;
}

/** A condition: TRUE where two ranges differ in their numbers of rows or columns. */
export function sizesDifferTest(one: string, other: string): string {
  return `OR(ROWS(${one})<>ROWS(${other}),COLUMNS(${one})<>COLUMNS(${other}))`;
}
