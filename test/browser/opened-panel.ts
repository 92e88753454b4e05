import {
  openInBrowser,
  type OpenedWorkbench,
  type OpenOptions,
} from "../../workbench/browser/open-workbench";
import { planner, type Planner } from "../../workbench/browser/planner";

/** The workbench with the panel open, and a planner at it. */
export async function openedPanel(
  options: OpenOptions = {},
): Promise<{ workbench: OpenedWorkbench; actions: Planner }> {
  const workbench = await openInBrowser(options);
  const actions = planner(workbench.page, workbench.pane, options.language);
  await actions.openPanel();
  return { workbench, actions };
}
