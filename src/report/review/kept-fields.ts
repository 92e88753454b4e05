/** The fields of a value that a workbook kept, whoever wrote it; none of what has no fields. */
export function fieldsOf(value: unknown): Map<string, unknown> {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
