import { useEffect, useReducer, useRef } from "react";
import { initialState, nextState, type PanelState, type Screen } from "./panel-state";
import { panelProblem } from "./panel-problem";
import { build, fileSource, goToCell, importReport, sampleSource, settle, type ImportSources } from "./verbs";
import type { BuildRequest, BuildTarget, CellLocation } from "../excel/build-report";
import { onRibbonProblem } from "../excel/ribbon";

/** Everything the screens may do. */
export interface PanelActions {
  readonly open: (screen: Screen) => void;
  readonly importSample: () => void;
  readonly importFile: (file: File) => void;
  readonly importPasted: (sources: ImportSources) => void;
  readonly build: (request: BuildRequest) => void;
  readonly goTo: (cell: CellLocation) => void;
  /** What failed last, once more. */
  readonly retry: () => void;
}

/** The panel's state and the actions upon it. One action runs at a time: while one does, another is ignored. */
export function usePanel(): { readonly state: PanelState; readonly actions: PanelActions } {
  const [state, dispatch] = useReducer(nextState, initialState);
  const running = useRef(false);
  const last = useRef<() => Promise<void>>(null);

  const perform = (work: () => Promise<void>): void => {
    if (running.current) return;
    running.current = true;
    last.current = work;
    work()
      .catch((error: unknown) => dispatch({ type: "failed", problem: panelProblem(error) }))
      .finally(() => {
        running.current = false;
      });
  };

  const importFrom = (sources: () => Promise<ImportSources>, target: BuildTarget = "standing"): void =>
    perform(async () => {
      dispatch({ type: "importBegun" });
      dispatch({ type: "importEnded", result: await importReport(sources, target) });
    });

  useEffect(
    () =>
      onRibbonProblem((problem) => {
        last.current = null;
        dispatch({ type: "failed", problem: { kind: "excel", problem } });
      }),
    [],
  );

  const actions: PanelActions = {
    open: (screen) => dispatch({ type: "opened", screen }),
    importSample: () => importFrom(sampleSource, "new"),
    importFile: (file) => importFrom(() => fileSource(file)),
    importPasted: (sources) => importFrom(() => Promise.resolve(sources)),
    build: (wanted) => {
      // Outside of the work, so that trying again goes on in the sheets of the first attempt.
      let request = wanted;
      perform(async () => {
        dispatch({ type: "buildBegun", request });
        request = await settle(request);
        const built = await build(request, (portion) => dispatch({ type: "buildProgressed", portion }));
        dispatch({ type: "buildEnded", request, built });
      });
    },
    goTo: (cell) => perform(() => goToCell(cell)),
    retry: () => {
      // What failed behind a ribbon button is tried again in view: from the sample's preview.
      if (last.current === null) actions.importSample();
      else perform(last.current);
    },
  };
  return { state, actions };
}
