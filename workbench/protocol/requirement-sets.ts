/** Requirement sets that a host declares, each with its highest version. */
export interface RequirementSets {
  readonly [name: string]: string;
}

/** Excel on the web of today. */
export const CURRENT_REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
};

/** The oldest Excel in which the add-in runs. */
export const FLOOR_REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: "1.9",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.2",
  CustomFunctions: "1.7",
};

export function isSetSupported(sets: RequirementSets, name: string, minimum = "1.1"): boolean {
  const entry = Object.entries(sets).find(([declared]) => declared.toLowerCase() === name.toLowerCase());
  if (entry === undefined) return false;
  const [major, minor] = parts(entry[1]);
  const [wantedMajor, wantedMinor] = parts(minimum);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function parts(version: string): readonly [number, number] {
  const [major, minor] = version.split(".");
  return [Number(major), Number(minor ?? 0)];
}
