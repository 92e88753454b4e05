/** The panel's parts: the report is made in one and reviewed in the other. */
export type PanelTab = "report" | "review";

export const panelTabs: readonly PanelTab[] = ["report", "review"];
