/**
 * Ties a ribbon button, by the function name that the manifest gives it, to what it does. Excel is told when the
 * work is over, however it ended: an action that never completes blocks the button. Without Office nothing happens.
 */
export function onRibbonButton(functionName: string, act: () => Promise<void>): void {
  if (typeof Office === "undefined") return;
  // A page of its own time: the associations may be made before Office has finished starting.
  void Office.onReady().then(() => {
    Office.actions?.associate(functionName, async (event: Office.AddinCommands.Event) => {
      try {
        await act();
      } finally {
        event.completed();
      }
    });
  });
}

/** Opens the task pane of this add-in; does nothing where Excel cannot. */
export async function showTaskpane(): Promise<void> {
  await Office.addin?.showAsTaskpane();
}
