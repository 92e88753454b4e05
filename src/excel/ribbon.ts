import type { ConversionAction } from "./convert-cell";
import type { ConversionReport } from "./convert-formulas";
import { problemOf, type ExcelProblem } from "./problem";
import type { ConversionScope } from "./read-formulas";
import { inTurn } from "./turns";

/** What a button does, so that the panel can try it again. */
export type RibbonCommand =
  | { readonly name: "buildSample" }
  | { readonly name: "convert"; readonly scope: ConversionScope; readonly action: ConversionAction };

/** What the panel has to show of a button's work. */
export type RibbonNotice =
  | { readonly kind: "failed"; readonly command: RibbonCommand; readonly problem: ExcelProblem }
  | { readonly kind: "converted"; readonly report: ConversionReport };

type NoticeListener = (notice: RibbonNotice) => void;

/** A notice waits here until there is a panel to show it: the two share one page and one runtime. */
let waiting: RibbonNotice | null = null;
let listener: NoticeListener | null = null;

/**
 * Ties a ribbon button, by the function name that the manifest gives it, to what it does. Excel is told when the
 * work is over, however it ended: an action that never completes blocks the button. What goes wrong is shown in
 * the panel, and so is what `act` answers. Without Office nothing happens.
 */
export function onRibbonButton(
  functionName: string,
  command: RibbonCommand,
  act: () => Promise<RibbonNotice | null>,
): void {
  if (typeof Office === "undefined") return;
  void Office.onReady().then(() => {
    Office.actions?.associate(functionName, async (event: Office.AddinCommands.Event) => {
      try {
        const notice = await inTurn(act);
        if (notice !== null) await show(notice);
      } catch (error) {
        await show({ kind: "failed", command, problem: problemOf(error) });
      } finally {
        event.completed();
      }
    });
  });
}

/** Tells the panel what came of a ribbon button, also what did before it was open. Returns how to stop. */
export function onRibbonNotice(tell: NoticeListener): () => void {
  listener = tell;
  if (waiting !== null) tell(waiting);
  waiting = null;
  return () => {
    if (listener === tell) listener = null;
  };
}

async function show(notice: RibbonNotice): Promise<void> {
  if (listener === null) waiting = notice;
  else listener(notice);
  // Where the pane cannot be opened by itself, the sentence waits until the planner opens it.
  await Office.addin?.showAsTaskpane().catch(() => undefined);
}
