import type { FunctionWords } from "../definition";
import { achievementWords } from "./achievement";
import { achievementRangeWords } from "./achievement-range";
import { targetProgressWords } from "./target-progress";
import { yoyChangeWords } from "./yoy-change";
import { pointChangeWords } from "./point-change";

/** The words about every function, by its name. */
export const functionWords: Readonly<Record<string, FunctionWords>> = {
  ACHIEVEMENT: achievementWords,
  ACHIEVEMENT_RANGE: achievementRangeWords,
  TARGET_PROGRESS: targetProgressWords,
  YOY_CHANGE: yoyChangeWords,
  POINT_CHANGE: pointChangeWords,
};
