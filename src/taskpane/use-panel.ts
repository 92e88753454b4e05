import { useEffect, useReducer, useRef } from "react";
import { initialState, nextState, type PanelState, type Screen } from "./panel-state";
import type { PanelTab } from "./panel-tab";
import { panelProblem } from "./panel-problem";
import {
  build,
  convert,
  fileSource,
  goToCell,
  importReport,
  sampleSource,
  settle,
  type ImportSources,
} from "./verbs";
import type { ConversionAction } from "../excel/convert-cell";
import type { ConversionScope } from "../excel/read-formulas";
import type { BuildRequest, BuildTarget, CellLocation } from "../excel/build-report";
import { onRibbonNotice, type RibbonCommand } from "../excel/ribbon";

/** Everything the screens may do. */
export interface PanelActions {
  readonly choose: (tab: PanelTab) => void;
  readonly open: (screen: Screen) => void;
  readonly importSample: () => void;
  readonly importFile: (file: File) => void;
  readonly importPasted: (sources: ImportSources) => void;
  readonly build: (request: BuildRequest) => void;
  readonly convert: (scope: ConversionScope, action: ConversionAction) => void;
  readonly goTo: (cell: CellLocation) => void;
  /** What failed last, once more. */
  readonly retry: () => void;
}

/** The panel's state and the actions upon it. One action runs at a time: while one does, another is ignored. */
export function usePanel(): { readonly state: PanelState; readonly actions: PanelActions } {
  const [state, dispatch] = useReducer(nextState, initialState);
  const running = useRef(false);
  const last = useRef<() => Promise<void>>(null);
  const failedCommand = useRef<RibbonCommand>(null);

  const perform = (work: () => Promise<void>): void => {
    if (running.current) return;
    running.current = true;
    last.current = work;
    failedCommand.current = null;
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
      onRibbonNotice((notice) => {
        if (notice.kind === "converted") {
          dispatch({ type: "conversionEnded", report: notice.report });
          return;
        }
        failedCommand.current = notice.command;
        dispatch({ type: "failed", problem: { kind: "excel", problem: notice.problem } });
      }),
    [],
  );

  const actions: PanelActions = {
    choose: (tab) => dispatch({ type: "tabChosen", tab }),
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
    convert: (scope, action) =>
      perform(async () => {
        dispatch({ type: "conversionBegun" });
        const report = await convert(scope, action, (portion) =>
          dispatch({ type: "conversionProgressed", portion }),
        );
        dispatch({ type: "conversionEnded", report });
      }),
    goTo: (cell) =>
      perform(() => {
        dispatch({ type: "cellSought" });
        return goToCell(cell);
      }),
    retry: () => {
      const command = failedCommand.current;
      // What failed behind a ribbon button is tried again in view: the sample from its preview.
      if (command?.name === "convert") actions.convert(command.scope, command.action);
      else if (command !== null) actions.importSample();
      else if (last.current !== null) perform(last.current);
    },
  };
  return { state, actions };
}
