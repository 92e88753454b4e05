import { Refusal } from "../workbook/refusal";
import { wireError, type WireError } from "./wire-error";
import { load, type LoadQuery } from "./load";
import { callMethod, createPaths, setProperty, type ObjectPath, type Paths } from "./paths";
import type { ModelObject, Session } from "./object-model";

/** One batch as the client sends it. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ObjectPath["ArgumentInfo"];
  readonly QueryInfo?: LoadQuery;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: WireError;
}

/** The client's numbers for the kinds of action. */
const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const TRACE = 5;

export interface BatchOptions {
  readonly session: Session;
  readonly root: ModelObject;
  readonly services: { readonly [name: string]: ModelObject };
  /** Called before each action; throws to make it fail. */
  readonly beforeAction: (index: number, action: Action) => void;
}

/** Carries out the actions in order; the first that fails ends the batch, what was done before stays done. */
export function runBatch(body: RequestBody, options: BatchOptions): ResponseBody {
  const paths = createPaths(body, options);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      options.beforeAction(index, action);
      results.push({ ActionId: action.Id, Value: runAction(action, paths, options.session) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { Results: results, Error: wireError(error, { index, location: paths.locate(action) }) };
    }
  }
  return { Results: results };
}

function runAction(action: Action, paths: Paths, session: Session): unknown {
  switch (action.ActionType) {
    case TRACE:
      return null;
    case INSTANTIATE:
      return paths.instantiate(action.ObjectPathId);
    case QUERY: {
      const object = paths.resolve(action.ObjectPathId);
      return object === null ? null : load(object, action.QueryInfo ?? {}, session);
    }
    case METHOD: {
      // Kept when it was instantiated; a null object has nothing to keep.
      if (action.Name === "_KeepReference") return null;
      const object = paths.resolveForUse(action.ObjectPathId);
      return callMethod(object, action.Name, paths.argumentsOf(action.ArgumentInfo), session);
    }
    case SET_PROPERTY: {
      const object = paths.resolveForUse(action.ObjectPathId);
      setProperty(object, action.Name, paths.argumentsOf(action.ArgumentInfo)[0], session);
      return null;
    }
    default:
      throw new Refusal("NotImplemented", `The workbench does not know action type ${action.ActionType}.`);
  }
}
