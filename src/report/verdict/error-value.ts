/** What Excel shows where a formula has no result: `#DIV/0!`. */
export const errorValue =
  /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!)/;

/** Whether a text is nothing but an error, under whatever heading. */
export function isErrorValue(text: string): boolean {
  return errorValue.exec(text.trim())?.[0].length === text.trim().length;
}
