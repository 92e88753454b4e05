import type { Validation } from "./sheet";
import type { Area } from "./snapshot";

/** The validation of cells that have none yet. */
export function standardValidation(area: Area): Validation {
  return {
    ...area,
    rule: {},
    prompt: { showPrompt: true, title: "", message: "" },
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    ignoreBlanks: true,
  };
}
