import { achievement } from "./achievement";
import { achievementRange } from "./achievement-range";
import { targetProgress } from "./target-progress";
import { yoyChange } from "./yoy-change";
import { pointChange } from "./point-change";
import { scheduleStatus } from "./schedule-status";
import { capped } from "./capped";
import { executionRate } from "./execution-rate";
import { roundHalfUpFunction } from "./round-half-up";
import { rocDate } from "./roc-date";
import { rocToDate } from "./roc-to-date";
import { rocYear } from "./roc-year";
import { listNumber } from "./list-number";
import { stagedAchievement } from "./staged-achievement";
import { combinedAchievement } from "./combined-achievement";
import { weightedScore } from "./weighted-score";
import { completionRate } from "./completion-rate";
import { statusLight } from "./status-light";
import { checkStated } from "./check-stated";
import { figureIn } from "./figure-in";
import type { FunctionRule } from "./definition";

/** What every function computes, without the words about it: all that Excel needs to call them. */
export const functionRules: readonly FunctionRule[] = [
  achievement,
  achievementRange,
  targetProgress,
  yoyChange,
  pointChange,
  stagedAchievement,
  scheduleStatus,
  combinedAchievement,
  weightedScore,
  completionRate,
  capped,
  statusLight,
  checkStated,
  figureIn,
  executionRate,
  roundHalfUpFunction,
  rocDate,
  rocToDate,
  rocYear,
  listNumber,
];
