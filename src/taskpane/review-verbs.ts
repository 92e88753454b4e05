/** What the review does, in a few verbs. Loaded when the panel has opened: its first screen does without. */
export { fixCells, reverseCellFix } from "../excel/cell-fix";
export { isBeingComputed } from "../excel/computing";
export { explainSelectedCell } from "../excel/explain-cell";
export { readExplained } from "../excel/explained-content";
export { ignoreFinding, takeBackIgnored } from "../excel/ignored-findings";
export { saveSettings } from "../excel/review-settings";
export { writeReviewSheet } from "../excel/review-sheet";
export { reviewWorkbook } from "../excel/review-workbook";
export { rowsOfAddress } from "../excel/rows-of-address";
export { watchChanges } from "../excel/watch-changes";
export { offeredFixes } from "./offered-fixes";
export { reviewMemo, reviewSheetContent } from "./review-text";
