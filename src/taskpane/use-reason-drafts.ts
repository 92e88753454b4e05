import { useState } from "react";
import type { IgnoreReason } from "./use-review";

/** Reasons that are being typed, by the keys of their findings; a finding with one is being asked about. */
export interface ReasonDrafts {
  readonly of: (key: string) => IgnoreReason | null;
  /** Null where nothing is asked any more. */
  readonly keep: (key: string, draft: IgnoreReason | null) => void;
  /** Lets go of a draft that was taken over, unless something else has been typed since. */
  readonly takenOver: (key: string, draft: IgnoreReason) => void;
}

/**
 * Kept above the list of findings, whose items come and go with grouping and filter.
 *
 * @param report the one that is shown: another one may have findings of the same keys
 */
export function useReasonDrafts(report: string | null): ReasonDrafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, IgnoreReason>>(new Map());
  const nameOf = (key: string): string => JSON.stringify([report, key]);
  return {
    of: (key) => drafts.get(nameOf(key)) ?? null,
    keep: (key, draft) =>
      setDrafts((before) => {
        const next = new Map(before);
        if (draft === null) next.delete(nameOf(key));
        else next.set(nameOf(key), draft);
        return next;
      }),
    takenOver: (key, draft) =>
      setDrafts((before) => {
        if (before.get(nameOf(key)) !== draft) return before;
        const next = new Map(before);
        next.delete(nameOf(key));
        return next;
      }),
  };
}
