import type { FunctionWords } from "../definition";
import { achievementWords } from "./achievement";
import { achievementRangeWords } from "./achievement-range";
import { targetProgressWords } from "./target-progress";
import { yoyChangeWords } from "./yoy-change";
import { pointChangeWords } from "./point-change";
import { scheduleStatusWords } from "./schedule-status";
import { cappedWords } from "./capped";
import { executionRateWords } from "./execution-rate";
import { roundHalfUpWords } from "./round-half-up";
import { rocDateWords } from "./roc-date";
import { rocToDateWords } from "./roc-to-date";
import { rocYearWords } from "./roc-year";
import { listNumberWords } from "./list-number";
import { stagedAchievementWords } from "./staged-achievement";
import { combinedAchievementWords } from "./combined-achievement";
import { weightedScoreWords } from "./weighted-score";
import { completionRateWords } from "./completion-rate";
import { statusLightWords } from "./status-light";
import { checkStatedWords } from "./check-stated";
import { figureInWords } from "./figure-in";

/** The words about every function, by its name. */
export const functionWords: Readonly<Record<string, FunctionWords>> = {
  ACHIEVEMENT: achievementWords,
  ACHIEVEMENT_RANGE: achievementRangeWords,
  TARGET_PROGRESS: targetProgressWords,
  YOY_CHANGE: yoyChangeWords,
  POINT_CHANGE: pointChangeWords,
  SCHEDULE_STATUS: scheduleStatusWords,
  CAPPED: cappedWords,
  EXECUTION_RATE: executionRateWords,
  ROUND_HALF_UP: roundHalfUpWords,
  ROC_DATE: rocDateWords,
  ROC_TO_DATE: rocToDateWords,
  ROC_YEAR: rocYearWords,
  LIST_NUMBER: listNumberWords,
  STAGED_ACHIEVEMENT: stagedAchievementWords,
  COMBINED_ACHIEVEMENT: combinedAchievementWords,
  WEIGHTED_SCORE: weightedScoreWords,
  COMPLETION_RATE: completionRateWords,
  STATUS_LIGHT: statusLightWords,
  CHECK_STATED: checkStatedWords,
  FIGURE_IN: figureInWords,
};
