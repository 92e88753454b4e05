import type { PanelTab } from "./panel-tab";
import type { PanelProblem } from "./panel-problem";
import type { BuildRequest, Built } from "../excel/build-report";
import type { ConversionReport } from "../excel/convert-formulas";
import type { Imported, ImportOutcome } from "./verbs";

/** Which part of the panel is seen, which screen stands in its first part, and what is being done. */
export interface PanelState {
  readonly tab: PanelTab;
  readonly screen: Screen;
  readonly activity: Activity | null;
  /** What went wrong last, until something new is begun. */
  readonly problem: PanelProblem | null;
}

export type Screen =
  | { readonly name: "start" }
  | { readonly name: "import" }
  | { readonly name: "preview"; readonly imported: Imported }
  | {
      readonly name: "outcome";
      readonly built: Built;
      readonly request: BuildRequest;
      /** What the preview showed, to go back to; null for the blank form. */
      readonly imported: Imported | null;
    }
  | {
      readonly name: "conversion";
      /** Of the last conversion; null before there was one. */
      readonly report: ConversionReport | null;
      /** Where it was opened from, also by a ribbon button, and leads back to. */
      readonly from: Screen;
    }
  | { readonly name: "gallery" };

/** `portion` is a fraction from 0 to 1; null while it is not known. */
export type Activity =
  | { readonly verb: "import" }
  | { readonly verb: "build"; readonly request: BuildRequest; readonly portion: number | null }
  | { readonly verb: "convert"; readonly portion: number | null };

export type PanelEvent =
  | { readonly type: "tabChosen"; readonly tab: PanelTab }
  | { readonly type: "cellSought" }
  | { readonly type: "opened"; readonly screen: Screen }
  | { readonly type: "importBegun" }
  | { readonly type: "importEnded"; readonly result: ImportOutcome }
  | { readonly type: "buildBegun"; readonly request: BuildRequest }
  | { readonly type: "buildProgressed"; readonly portion: number }
  | { readonly type: "buildEnded"; readonly request: BuildRequest; readonly built: Built }
  | { readonly type: "conversionBegun" }
  | { readonly type: "conversionProgressed"; readonly portion: number }
  | { readonly type: "conversionEnded"; readonly report: ConversionReport }
  | { readonly type: "failed"; readonly problem: PanelProblem };

export const initialState: PanelState = {
  tab: "report",
  screen: { name: "start" },
  activity: null,
  problem: null,
};

export function nextState(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case "tabChosen":
      return { ...state, tab: event.tab };
    case "cellSought":
      return { ...state, problem: null };
    case "opened":
      return { ...state, screen: event.screen, activity: null, problem: null };
    case "importBegun":
      return { ...state, activity: { verb: "import" }, problem: null };
    case "importEnded":
      return event.result.ok
        ? {
            ...state,
            screen: { name: "preview", imported: event.result.imported },
            activity: null,
            problem: null,
          }
        : { ...state, activity: null, problem: { kind: "import", problem: event.result.problem } };
    case "buildBegun":
      return { ...state, activity: { verb: "build", request: event.request, portion: null }, problem: null };
    case "buildProgressed":
      return state.activity?.verb === "build"
        ? { ...state, activity: { ...state.activity, portion: event.portion } }
        : state;
    case "buildEnded":
      return {
        ...state,
        screen: {
          name: "outcome",
          built: event.built,
          // From now on this report has sheets of its own: building again fills them, not further ones.
          request: { ...event.request, target: event.built.target },
          imported: importedFor(state.screen, event.built),
        },
        activity: null,
        problem: null,
      };
    case "conversionBegun":
      return { ...state, activity: { verb: "convert", portion: null }, problem: null };
    case "conversionProgressed":
      return state.activity?.verb === "convert"
        ? { ...state, activity: { ...state.activity, portion: event.portion } }
        : state;
    case "conversionEnded": {
      const isOwn = state.activity?.verb === "convert";
      return {
        // What a ribbon button did is shown wherever the planner was.
        tab: isOwn ? state.tab : "report",
        screen: {
          name: "conversion",
          report: event.report,
          from: state.screen.name === "conversion" ? state.screen.from : state.screen,
        },
        // A ribbon button may have converted while the panel builds.
        activity: isOwn ? null : state.activity,
        problem: null,
      };
    }
    case "failed":
      return { ...state, activity: null, problem: event.problem };
  }
}

function importedFor(screen: Screen, { target }: Built): Imported | null {
  const imported = "imported" in screen ? screen.imported : null;
  return imported === null ? null : { ...imported, target };
}
