import { achievement } from "./achievement";
import type { FunctionDefinition } from "./definition";
import { yoyChange } from "./yoy-change";

/** Every function of the add-in, in the order in which help and gallery list them. */
export const functionCatalogue: readonly FunctionDefinition[] = [achievement, yoyChange];
