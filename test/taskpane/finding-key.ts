import type { FindingKey } from "../../src/excel/ignored-findings";

/** Of a finding of which nothing else is told. */
export function keyOf(rule: FindingKey["rule"], place = ""): FindingKey {
  return {
    ...{ rule, place, subject: "", digest: "" },
    indicator: { title: "", goal: null, nth: 1, of: 1, builtId: null },
    words: { quote: "", fault: "", beside: [] },
  };
}
