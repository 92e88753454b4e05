import { problemOf, type ExcelProblem } from "./problem";

type ProblemListener = (problem: ExcelProblem) => void;

/** A button's failure waits here until there is a panel to show it: the two share one page and one runtime. */
let waiting: ExcelProblem | null = null;
let listener: ProblemListener | null = null;

/**
 * Ties a ribbon button, by the function name that the manifest gives it, to what it does. Excel is told when the
 * work is over, however it ended: an action that never completes blocks the button. What goes wrong is shown in
 * the panel. Without Office nothing happens.
 */
export function onRibbonButton(functionName: string, act: () => Promise<void>): void {
  if (typeof Office === "undefined") return;
  void Office.onReady().then(() => {
    Office.actions?.associate(functionName, async (event: Office.AddinCommands.Event) => {
      try {
        await act();
      } catch (error) {
        await showProblem(problemOf(error));
      } finally {
        event.completed();
      }
    });
  });
}

/** Tells the panel what went wrong behind a ribbon button, also what did before it was open. Returns how to stop. */
export function onRibbonProblem(tell: ProblemListener): () => void {
  listener = tell;
  if (waiting !== null) tell(waiting);
  waiting = null;
  return () => {
    if (listener === tell) listener = null;
  };
}

async function showProblem(problem: ExcelProblem): Promise<void> {
  if (listener === null) waiting = problem;
  else listener(problem);
  // Where the pane cannot be opened by itself, the sentence waits until the planner opens it.
  await Office.addin?.showAsTaskpane().catch(() => undefined);
}
