import type { Rule } from "../rule";
import { actualMissing } from "./actual-missing";
import { aheadByRate } from "./ahead-by-rate";
import { analysisEmpty } from "./analysis-empty";
import { boundUsed } from "./bound-used";
import { cellContent } from "./cell-content";
import { characters } from "./characters";
import { cutOffEarly } from "./cut-off-early";
import { datesDisagree } from "./dates-disagree";
import { duplicateStatement } from "./duplicate-statement";
import { formulaIncomplete } from "./formula-incomplete";
import { goalAsIndicator } from "./goal-as-indicator";
import { goalInherited } from "./goal-inherited";
import { growthAsResult } from "./growth-as-result";
import { growthBase } from "./growth-base";
import { implausibleAchievement } from "./implausible-achievement";
import { impliedFigure } from "./implied-figure";
import { incrementOrLevel } from "./increment-or-level";
import { indicatorInGoalColumn } from "./indicator-in-goal-column";
import { lightInconsistent } from "./light-inconsistent";
import { listedCountDiffers } from "./listed-count-differs";
import { methodRevised } from "./method-revised";
import { mixedCapping } from "./mixed-capping";
import { nameAndMeasureDiffer } from "./name-and-measure-differ";
import { narrativeDiffers } from "./narrative-differs";
import { noCombinationRule } from "./no-combination-rule";
import { noResultTold } from "./no-result-told";
import { numberingBroken } from "./numbering-broken";
import { remedyMissing } from "./remedy-missing";
import { scheduleWords } from "./schedule-words";
import { sectionMissing } from "./section-missing";
import { stagesMissing } from "./stages-missing";
import { statedDiffers } from "./stated-differs";
import { structureDamage } from "./structure-damage";
import { targetBelowLastActual } from "./target-below-last-actual";
import { targetMissing } from "./target-missing";
import { weightsTotal } from "./weights-total";

/** Every rule, in the order in which their findings are listed for an indicator. */
export const rules: readonly Rule[] = [
  statedDiffers,
  narrativeDiffers,
  analysisEmpty,
  targetMissing,
  actualMissing,
  cellContent,
  remedyMissing,
  weightsTotal,
  goalAsIndicator,
  indicatorInGoalColumn,
  structureDamage,
  mixedCapping,
  implausibleAchievement,
  incrementOrLevel,
  noCombinationRule,
  scheduleWords,
  aheadByRate,
  growthAsResult,
  growthBase,
  formulaIncomplete,
  nameAndMeasureDiffer,
  boundUsed,
  cutOffEarly,
  datesDisagree,
  noResultTold,
  listedCountDiffers,
  targetBelowLastActual,
  methodRevised,
  lightInconsistent,
  sectionMissing,
  numberingBroken,
  goalInherited,
  impliedFigure,
  stagesMissing,
  duplicateStatement,
  characters,
];
