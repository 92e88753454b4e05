import { afterEach } from "@jest/globals";
import { JSDOM } from "jsdom";
import { createElement } from "react";
import type { WorkbookReview } from "../../src/excel/review-workbook";
import type { ReviewState } from "../../src/taskpane/use-review";
import { buildSheets } from "../../src/excel/build-sheets";
import { plansOf, sample, useWorkbench } from "../excel/sample-workbook";

// React looks for a page when it is loaded.
const { window } = new JSDOM("<!doctype html><title>Review</title>", { url: "https://localhost/" });
Object.assign(globalThis, { window, document: window.document, navigator: window.navigator });

/** `useReview` as the panel uses it, without its screens. */
export interface MountedReview {
  readonly state: ReviewState;
  /** The review that is shown. */
  readonly review: WorkbookReview;
  setFree(isFree: boolean): void;
  unmount(): void;
}

export async function mountReview({ isFree }: { readonly isFree: boolean }): Promise<MountedReview> {
  const { createRoot } = await import("react-dom/client");
  const { useReview } = await import("../../src/taskpane/use-review");
  const root = createRoot(window.document.createElement("div"));
  const shown: { state?: ReviewState } = {};
  function Shown({ free }: { readonly free: boolean }) {
    shown.state = useReview(free, "zh-TW");
    return null;
  }
  const mounted = {
    get state() {
      if (shown.state === undefined) throw new Error("nothing is shown yet");
      return shown.state;
    },
    get review() {
      const { review } = mounted.state;
      if (review === null || review === "pending") throw new Error("no review is shown");
      return review;
    },
    setFree: (free: boolean) => root.render(createElement(Shown, { free })),
    unmount: () => root.unmount(),
  };
  mounted.setFree(isFree);
  await until(() => shown.state !== undefined);
  return mounted;
}

/** A workbook for every test of a file, and the review mounted beside it. */
export function useReviewedWorkbench() {
  let mounted: MountedReview | null = null;
  const requests = () => workbench.host.statistics.requests;
  // Before the workbook is closed.
  afterEach(async () => {
    const before = requests();
    mounted?.unmount();
    mounted = null;
    // It stops listening.
    await until(() => requests() > before);
  });
  const workbench = useWorkbench();
  const mount = async (isFree = true): Promise<MountedReview> => {
    mounted = await mountReview({ isFree });
    return mounted;
  };
  /** With the sample in the sheets, reviewed. */
  const reviewed = async (): Promise<MountedReview> => {
    await buildSheets(plansOf(sample));
    const panel = await mount();
    await until(() => isReviewed(panel));
    return panel;
  };
  return { workbench, requests, mount, reviewed };
}

export const isReviewed = ({ state }: MountedReview): boolean =>
  state.review !== null && state.review !== "pending";

/** Comes back as soon as something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`never: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
