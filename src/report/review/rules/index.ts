import type { Rule } from "../rule";
import { actualMissing } from "./actual-missing";
import { analysisEmpty } from "./analysis-empty";
import { boundUsed } from "./bound-used";
import { cutOffEarly } from "./cut-off-early";
import { goalInherited } from "./goal-inherited";
import { impliedFigure } from "./implied-figure";
import { incrementOrLevel } from "./increment-or-level";
import { indicatorInGoalColumn } from "./indicator-in-goal-column";
import { narrativeDiffers } from "./narrative-differs";
import { sectionMissing } from "./section-missing";
import { statedDiffers } from "./stated-differs";
import { structureDamage } from "./structure-damage";
import { targetMissing } from "./target-missing";

/** Every rule, in the order in which their findings are listed for an indicator. */
export const rules: readonly Rule[] = [
  statedDiffers,
  narrativeDiffers,
  analysisEmpty,
  targetMissing,
  actualMissing,
  indicatorInGoalColumn,
  structureDamage,
  incrementOrLevel,
  boundUsed,
  cutOffEarly,
  sectionMissing,
  goalInherited,
  impliedFigure,
];
