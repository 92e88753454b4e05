import type { Quantity } from "../../model";
import type { Mention } from "./mention";

/** What is to be reached, before it is known what was. */
export interface Target {
  readonly label: string;
  readonly unit: string;
  readonly quantity: Quantity;
  /** A rise named beside the level: 增加 1,400 人(合計 2,800 人). */
  readonly increment?: Quantity;
  /** The clause it was read from. */
  readonly context: string;
  readonly mention: Mention | null;
}
