import { Refusal } from "../workbook/refusal";
import type { Workbook } from "../workbook/workbook";
import type { Action } from "./batch";

/** What a test can make go wrong. */
export interface Faults {
  /** The nth action from now on (0 is the next), counted over batches, fails once. */
  failAtAction(index: number, error: Refusal): void;
  /** Requests are not answered until the function given back is called. */
  hang(): () => void;
  /** While on, requests are refused as they are while a person edits a cell. */
  setCellEditMode(mode: "on" | "off"): void;
  protectSheet(name: string): void;
  unprotectSheet(name: string): void;
  payloadLimit: number;
}

interface FaultChecks extends Faults {
  untilAnswering(): Promise<void>;
  refusalOf(size: number): Refusal | null;
  beforeAction(index: number, action: Action): void;
}

const TRACE = 5;

export function createFaults(
  workbook: Workbook,
  { payloadLimit }: { readonly payloadLimit: number },
): FaultChecks {
  let due: { left: number; readonly error: Refusal } | null = null;
  let isEditing = false;
  let hanging: Promise<void> | null = null;

  const checks: FaultChecks = {
    payloadLimit,
    failAtAction(index, error) {
      due = { left: index, error };
    },
    hang() {
      let release: () => void = () => undefined;
      hanging = new Promise((resolve) => (release = resolve));
      return () => {
        hanging = null;
        release();
      };
    },
    setCellEditMode(mode) {
      isEditing = mode === "on";
    },
    protectSheet: (name) => workbook.change(() => void (workbook.sheet(name).isProtected = true)),
    unprotectSheet: (name) => workbook.change(() => void (workbook.sheet(name).isProtected = false)),
    async untilAnswering() {
      await (hanging ?? undefined);
    },
    refusalOf(size) {
      if (size > checks.payloadLimit) return new Refusal("RequestPayloadSizeLimitExceeded");
      return isEditing ? new Refusal("InvalidOperationInCellEditMode") : null;
    },
    beforeAction(_index, { ActionType }) {
      if (due === null || ActionType === TRACE) return;
      if (due.left > 0) {
        due.left -= 1;
        return;
      }
      const { error } = due;
      due = null;
      throw error;
    },
  };
  return checks;
}
