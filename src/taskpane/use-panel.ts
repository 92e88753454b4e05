import { useReducer, useRef } from "react";
import { initialState, nextState, type PanelState, type Screen } from "./panel-state";
import { panelProblem } from "./panel-problem";
import { build, fileSource, importSource, sampleSource, type BuildRequest, type ImportSource } from "./verbs";

/** Everything the screens may do. */
export interface PanelActions {
  readonly open: (screen: Screen) => void;
  readonly importSample: () => void;
  readonly importFile: (file: File) => void;
  readonly importSource: (source: ImportSource) => void;
  readonly build: (request: BuildRequest) => void;
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

  const importFrom = (source: () => Promise<ImportSource>): void =>
    perform(async () => {
      dispatch({ type: "importBegun" });
      dispatch({ type: "importEnded", result: await importSource(source) });
    });

  const actions: PanelActions = {
    open: (screen) => dispatch({ type: "opened", screen }),
    importSample: () => importFrom(sampleSource),
    importFile: (file) => importFrom(() => fileSource(file)),
    importSource: (source) => importFrom(() => Promise.resolve(source)),
    build: (request) =>
      perform(async () => {
        dispatch({ type: "buildBegun", request });
        const outcome = await build(request, (portion) => dispatch({ type: "buildProgressed", portion }));
        dispatch({ type: "buildEnded", request, outcome });
      }),
    retry: () => {
      if (last.current !== null) perform(last.current);
    },
  };
  return { state, actions };
}
