import type { Frame } from "playwright-core";
import type { HostStatistics } from "../protocol/host";

/** What one of the panel's verbs took, and what it sent to Excel meanwhile. */
export interface VerbTraffic {
  readonly milliseconds: number;
  readonly requests: number;
  readonly bytes: number;
  readonly largestRequestBytes: number;
}

/**
 * Of the last run of a verb, as the panel noted its time in the browser's timeline: the review in the background
 * talks to Excel too, before and after.
 */
export async function verbTraffic(
  pane: Frame,
  statistics: HostStatistics,
  verb: "import" | "build",
): Promise<VerbTraffic> {
  const { from, duration } = await pane.evaluate((name) => {
    const last = performance.getEntriesByName(name, "measure").at(-1);
    return { from: performance.timeOrigin + (last?.startTime ?? 0), duration: last?.duration ?? 0 };
  }, verb);
  const own = statistics.log.filter(({ at }) => at >= from && at <= from + duration);
  return {
    milliseconds: Math.round(duration),
    requests: own.length,
    bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
    largestRequestBytes: own.reduce((most, { bytes }) => Math.max(most, bytes), 0),
  };
}
