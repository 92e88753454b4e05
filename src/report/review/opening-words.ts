/** The beginning of a text that is too long to be quoted: up to the last comma or stop within so many signs. */
export function openingWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const end = start.search(/[，、；。][^，、；。]*$/);
  return end > 0 ? start.slice(0, end) : start;
}
