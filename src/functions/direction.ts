import { choiceOf } from "./choice";

/** Higher is better unless the cell says otherwise. */
export const directionWords = choiceOf(
  [
    { name: "up", words: ["up", "ｕｐ", "正向"] },
    { name: "down", words: ["down", "ｄｏｗｎ", "負向"] },
  ],
  {
    "zh-TW": "方向只能是 up（正向，越高越好）或 down（負向，越低越好）；空白視為正向。",
    en: "The direction must be up (higher is better) or down (lower is better); blank means up.",
  },
);
