import { useCallback, useRef } from "react";

/**
 * Lets work wait for the work before it, however that ended: of two pieces that each read what they then change, the
 * second would undo the first. Every request to Excel has an end of its own, so that nothing waits for ever.
 */
export function useTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(<Result>(work: () => Promise<Result>): Promise<Result> => {
    const own = last.current.then(work);
    last.current = own.catch(() => undefined);
    return own;
  }, []);
}
