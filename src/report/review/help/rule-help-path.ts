import type { RuleId } from "../finding";

/** Where the reference page of a rule lies beside the panel: `help/rules/stated-differs.html`. */
export function ruleHelpPath(id: RuleId): string {
  return `help/rules/${id}.html`;
}
