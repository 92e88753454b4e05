import { achievement } from "./achievement";
import { achievementRange } from "./achievement-range";
import { targetProgress } from "./target-progress";
import { yoyChange } from "./yoy-change";
import { pointChange } from "./point-change";
import type { FunctionRule } from "./definition";

/** What every function computes, without the words about it: all that Excel needs to call them. */
export const functionRules: readonly FunctionRule[] = [
  achievement,
  achievementRange,
  targetProgress,
  yoyChange,
  pointChange,
];
