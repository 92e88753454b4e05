import type { Messages } from "../locale/messages";
import type { PanelState } from "./panel-state";

/** What a screen reader is told without being asked: what began, and how it ended. Problems are alerts of their own. */
export function announcement({ screen, activity, problem }: PanelState, messages: Messages): string {
  if (activity?.verb === "import") return messages.import.reading;
  if (activity?.verb === "build") return messages.building.heading;
  if (activity?.verb === "convert") return messages.conversion.running;
  if (problem !== null) return "";
  switch (screen.name) {
    case "start":
    case "import":
    case "gallery":
      return "";
    case "preview": {
      const { goals } = screen.imported.report;
      const indicators = goals.reduce((count, goal) => count + goal.indicators.length, 0);
      return messages.preview.readSummary(goals.length, indicators);
    }
    case "conversion":
      return screen.report === null ? "" : messages.conversion.done(screen.report.cells);
    case "outcome":
      return messages.outcome.heading;
  }
}
