import type { FunctionWords } from "../definition";
import { refusedHelp, zeroHelp } from "./error-help";

export const completionRateWords: FunctionWords = {
  description: {
    "zh-TW": "完成項數占預定項數的比率；可直接計算 V、✓、已完成等標記。",
    en: "The share of planned items that are completed; counts marks of completion such as V or ✓.",
  },
  parameters: {
    done: {
      "zh-TW": "完成項數，或標記（V、✓、已完成、是…）所在的範圍；整個範圍合計為一個結果。",
      en: "The number completed, or a range of marks such as V or ✓; the whole range gives one answer.",
    },
    planned: {
      "zh-TW": "預定項數；給範圍時合計。",
      en: "The number planned; a range is added up.",
    },
  },
  rule: {
    "zh-TW":
      "done 的每一格：數值照計（0.5 或 50% 是半項），完成標記（V、✓、✔、☑、已完成、完成、是、Y、Yes、TRUE）計 1，未完成標記（X、✗、×、☐、未完成、進行中、辦理中、否、N、No、FALSE）計 0，空格計 0；其他文字不猜測，得到 #VALUE!。全部空白時是缺值，得到 #N/A。完成多於預定時超過 100%，請檢查。",
    en: "Each cell of done counts as its number (0.5 or 50% is half an item), as 1 with a mark of completion (V, ✓, ✔, ☑, 已完成, 完成, 是, Y, Yes, TRUE), as 0 with a mark of what is open (X, ✗, ×, ☐, 未完成, 進行中, 辦理中, 否, N, No, FALSE) or when blank; other words are not guessed at and give #VALUE!. If all are blank, the number is missing: #N/A. More completed than planned gives more than 100%: look at it.",
  },
  source: {
    "zh-TW": "本增益集的慣例，並非官方規定：完成項數 ÷ 預定項數，標記如何計數亦同。",
    en: "This add-in's convention, not an official rule: items completed ÷ items planned, and how marks count.",
  },
  mathematics: [{ "zh-TW": "完成項數合計 ÷ 預定項數合計", en: "sum completed ÷ sum planned" }],
  errors: [
    {
      error: "#N/A",
      when: {
        "zh-TW": "完成項目全部空白，或預定項數有空白。",
        en: "Nothing is entered as completed, or a planned number is blank.",
      },
    },
    zeroHelp({ "zh-TW": "預定項數合計", en: "The number planned" }),
    refusedHelp(
      { "zh-TW": "完成項目或預定項數", en: "An item or the number planned" },
      { "zh-TW": "標記無法辨識", en: "a mark is unknown" },
    ),
  ],
  examples: [
    { arguments: [[[8]], [[10]]], note: { "zh-TW": "10 項完成 8 項。", en: "8 of 10." } },
    {
      arguments: [[["V", "✓", null, "已完成"]], [[4]]],
      note: { "zh-TW": "4 項中 3 項有標記。", en: "Three of four are marked." },
    },
    { arguments: [[["V", "差不多"]], [[2]]], note: { "zh-TW": "不猜測。", en: "Words are not guessed at." } },
    { arguments: [[[null, null]], [[2]]], note: { "zh-TW": "全部空白。", en: "Nothing is entered." } },
    { arguments: [[[8]], [[0]]], note: { "zh-TW": "預定項數為 0。", en: "Nothing was planned." } },
  ],
};
