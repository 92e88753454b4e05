import type { Figure } from "../../figures/figure";
import type { Measure } from "../../model";
import type { Remark } from "../rule";

/** A sentence with its figures, and what the indicator measures. */
export interface SentenceUnderReview {
  readonly sentence: string;
  readonly figures: readonly Figure[];
  readonly measures: readonly Measure[];
}

export type Found = Pick<Remark, "quote" | "details">;

export const comparedWithYear = /去年|上年|前一?年|同期|同月|同季|較\s*\d{2,4}\s*年(?!\s*(?:第|\d+\s*月))/;
export const change = /成長|提高|年增|增加|增長|增幅|提升|提昇|上升|減少|下降|降低|減幅|衰退/;

/** The words before a figure, as many signs as are asked for. */
export function wordsBefore(sentence: string, { start }: Figure, length: number): string {
  return sentence.slice(Math.max(0, start - length), start);
}
