let last: Promise<unknown> = Promise.resolve();

/**
 * Lets work wait for the work before it, however that ended: of two pieces that each read what they then change, the
 * second would undo the first, and a build moves the rows in which a fix is about to be written. Panel and ribbon
 * share one page. Every request to Excel has an end of its own, so that nothing waits for ever. Work that has its turn
 * must not wait for another one.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const own = last.then(work);
  last = own.catch(() => undefined);
  return own;
}
