import { achievement } from "./achievement";
import { achievementRange } from "./achievement-range";
import type { FunctionDefinition } from "./definition";
import { pointChange } from "./point-change";
import { targetProgress } from "./target-progress";
import { yoyChange } from "./yoy-change";

/** Every function of the add-in, in the order in which help and gallery list them. */
export const functionCatalogue: readonly FunctionDefinition[] = [
  achievement,
  achievementRange,
  targetProgress,
  yoyChange,
  pointChange,
];
