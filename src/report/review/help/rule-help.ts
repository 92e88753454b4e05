import type { RuleId } from "../finding";

/** What the reference says of a rule, in both languages. */
export interface RuleHelp {
  readonly title: { readonly "zh-TW": string; readonly en: string };
  readonly text: { readonly "zh-TW": string; readonly en: string };
}

export const ruleHelp: Readonly<Record<RuleId, RuleHelp>> = {
  "stated-differs": {
    title: { "zh-TW": "目標達成值與計算值不符", en: "Stated value differs from the computed one" },
    text: {
      "zh-TW":
        "以目標值與實際值計算達成度，與目標達成值相差超過所印最後一位數的一半即指出。若以 100% 為上限可解釋差異，會一併說明。",
      en: "The achievement is computed from target and actual. A stated value that differs by more than half its last printed digit is pointed out; a cap at 100% is named where it would explain the difference.",
    },
  },
  "narrative-differs": {
    title: { "zh-TW": "辦理情形的百分比與目標達成值不符", en: "Narrative differs from the stated value" },
    text: {
      "zh-TW": "辦理情形所寫的達成率與目標達成值不同。較去年成長等變動率、實際值本身的百分比不計。",
      en: "The implementation claims another achievement than the result. Rates of change and measured shares do not count.",
    },
  },
  "analysis-empty": {
    title: { "zh-TW": "分析空白", en: "Analysis empty" },
    text: {
      "zh-TW": "指標沒有任何分析文字與數值，或只寫「待補」等字。空白的指標只列這一項。",
      en: "An indicator without any text or figure, or that only says it will come later. Nothing else is said about it.",
    },
  },
  "target-missing": {
    title: { "zh-TW": "缺目標值", en: "Target missing" },
    text: {
      "zh-TW":
        "衡量標準或目標值欄沒有數值，無法核對。只有完成期限，或只有各季、各期的目標值而沒有全年的，列為注意。",
      en: "Neither the standard nor a column gives a figure to be reached. A deadline alone, or targets of stages without the year’s, are warnings.",
    },
  },
  "actual-missing": {
    title: { "zh-TW": "缺實際值", en: "Actual value missing" },
    text: {
      "zh-TW":
        "辦理情形、目標達成值或實際值欄都沒有數值。文字已聲明全部完成者不列；只寫各期數值、單位或期間與目標值不同而可推得目標達成值者，列為注意。",
      en: "No figure tells what was reached. An indicator that says all was completed is left alone. Parts without their total, or another unit or period than the target’s, are warnings where they give the stated achievement.",
    },
  },
  "cell-content": {
    title: { "zh-TW": "儲存格內容無法直接採用", en: "Cell that cannot simply be used" },
    text: {
      "zh-TW":
        "數值欄填了文字、自述達成值與內文不同、截至年月被轉成日期、公式沒有結果（#DIV/0!），或績效資料的列找不到對應的指標。",
      en: "Words in a column of numbers, a stated achievement that the text does not give, a month turned into a date, a formula without result (#DIV/0!), or a row of figures without its indicator.",
    },
  },
  "goal-as-indicator": {
    title: { "zh-TW": "目標誤作指標", en: "Goal used as indicator" },
    text: {
      "zh-TW": "指標名稱與績效目標相同，或只有口號、沒有可衡量的項目。",
      en: "The title repeats a goal, or is a slogan of several aims with nothing to be measured.",
    },
  },
  "indicator-in-goal-column": {
    title: { "zh-TW": "指標誤置於目標欄", en: "Indicator in the goal column" },
    text: {
      "zh-TW": "換頁等原因使指標名稱左移到績效目標欄。匯入時已移回，原稿仍須更正。",
      en: "A page break moved the title into the column of goals. It was moved back; the source still needs mending.",
    },
  },
  "goal-inherited": {
    title: { "zh-TW": "沒有或不合適的績效目標", en: "No goal, or one that may not fit" },
    text: {
      "zh-TW":
        "指標沒有自己的績效目標，沿用上一項，而且最後一項相關的指標之後都未提及該目標；或報告沒有績效目標。",
      en: "The goal above was carried down, and from here on no indicator speaks of it; or there is no goal at all.",
    },
  },
  "implausible-achievement": {
    title: { "zh-TW": "達成度超出合理範圍", en: "Achievement outside the plausible band" },
    text: {
      "zh-TW": "達成度低於下限或高於上限（預設 50% 至 150%，可於設定調整），應說明目標值如何訂定。",
      en: "The achievement lies outside the band of the settings (50% to 150% unless changed), which asks how the target was set.",
    },
  },
  "mixed-capping": {
    title: { "zh-TW": "上限原則不一致", en: "Mixed capping" },
    text: {
      "zh-TW": "同一報告中有的指標以 100% 為上限，有的超過 100%；或與設定的原則不符。",
      en: "Some achievements are cut off at 100% and others are not, or they go against the policy of the settings.",
    },
  },
  "cut-off-early": {
    title: { "zh-TW": "統計未滿全年", en: "Counted before the year's end" },
    text: {
      "zh-TW": "實際值只計到十二月以前，例如截至 11 月、至第 3 季。",
      en: "The actual value ends before December.",
    },
  },
  "increment-or-level": {
    title: { "zh-TW": "增加數與總數混用", en: "Increase or level" },
    text: {
      "zh-TW": "衡量標準同時有增加數與總數，兩種算法的達成度不同。",
      en: "The standard names both an increase and a total; the achievement differs by which is meant.",
    },
  },
  "no-combination-rule": {
    title: { "zh-TW": "多項分項目標沒有合併方式", en: "No rule for several targets" },
    text: {
      "zh-TW": "一項指標有多個目標值，但沒有說明取最低、平均、加權或須全部達成。",
      en: "An indicator with several targets does not say how they make one result.",
    },
  },
  "schedule-words": {
    title: { "zh-TW": "符合、超前、落後與數值不符", en: "Words on the schedule" },
    text: {
      "zh-TW":
        "目標達成值中的進度用語互相矛盾，或與達成度不符；年度結束後仍寫超前也會指出。只看目標達成值一段。",
      en: "Words in the result deny each other or the figure, or speak of being ahead when the year is over. Only the result is read.",
    },
  },
  "ahead-by-rate": {
    title: { "zh-TW": "超前幅度誤寫為達成率", en: "Ahead by the whole rate" },
    text: {
      "zh-TW": "「超前 144%」其實是達成度 144%，超前的是 44 個百分點。",
      en: "“Ahead by 144%” for an achievement of 144%, which is ahead by 44 points.",
    },
  },
  "growth-as-result": {
    title: { "zh-TW": "以成長率作為目標達成值", en: "Growth rate as result" },
    text: {
      "zh-TW": "目標達成值是與去年比較的變動率，不是與目標值比較的達成度。",
      en: "The result compares with last year and not with a target.",
    },
  },
  "formula-incomplete": {
    title: { "zh-TW": "公式不完整", en: "Formula incomplete" },
    text: {
      "zh-TW": "只有 ×100% 而沒有分子、分母與目標值；或公式為 *100，結果卻帶百分號。",
      en: "×100% without numerator, denominator or target; or a factor *100 whose result carries a per cent sign.",
    },
  },
  "name-and-measure-differ": {
    title: { "zh-TW": "名稱與衡量內容不一致", en: "Name and measure differ" },
    text: {
      "zh-TW": "名稱是比率而衡量數量，名稱要減少而衡量愈多愈好，或名稱是品質而衡量違規件數。",
      en: "A rate measured by a count, a reduction by something of which more is better, or quality by violations.",
    },
  },
  "stages-missing": {
    title: { "zh-TW": "分期目標未列出", en: "Stages not given" },
    text: {
      "zh-TW": "衡量標準寫分季或分期達成，但沒有各期目標值。",
      en: "The standard announces stages without a target for each.",
    },
  },
  "bound-used": {
    title: { "zh-TW": "實際值不是確定數", en: "Bound instead of a value" },
    text: {
      "zh-TW": "以「超過」「約」「逾」等用語帶出的數值用於計算。",
      en: "A figure with “over” or “about” was computed with.",
    },
  },
  "no-result-told": {
    title: { "zh-TW": "辦理情形沒有成果", en: "No result told" },
    text: {
      "zh-TW": "辦理情形只有背景、困難、作法或規劃，沒有完成的事項或數量。",
      en: "The implementation tells of circumstances, obstacles and plans alone.",
    },
  },
  "listed-count-differs": {
    title: { "zh-TW": "列舉項數不符", en: "Listed items differ from their count" },
    text: {
      "zh-TW": "寫明的項數與列出的項數不同。「及」「和」分開或合併計算都不符才指出。",
      en: "More or fewer items are listed than announced, whichever way those joined by “and” are counted.",
    },
  },
  "duplicate-statement": {
    title: { "zh-TW": "重複敘述", en: "Said twice" },
    text: {
      "zh-TW": "同一指標內有相同或幾乎相同的句子，或同一數值重複敘述。",
      en: "The same sentence, nearly the same paragraph, or the same figure of the same thing.",
    },
  },
  "section-missing": {
    title: { "zh-TW": "缺少段落", en: "Section missing" },
    text: {
      "zh-TW":
        "衡量標準、辦理情形、目標達成值、效益四段缺少其一，或只有標題、註明「另行補送」而沒有內容；或全文未分段，而其他指標分段。",
      en: "One of standard, implementation, result and benefits is missing, or says nothing under its heading; or all are, where other indicators have them.",
    },
  },
  "numbering-broken": {
    title: { "zh-TW": "編號或次序錯誤", en: "Numbering broken" },
    text: {
      "zh-TW": "任一層編號有缺號、重號、倒退，或段落次序顛倒。",
      en: "A number is left out, repeated or goes back at any level, or sections are out of order.",
    },
  },
  "structure-damage": {
    title: { "zh-TW": "表格結構損壞", en: "Structure damaged" },
    text: {
      "zh-TW": "欄位左移、文字被換頁截斷、分成數列，或夾有網頁標記。匯入時已修補，原稿仍須更正。",
      en: "A shifted row, a cut sentence, an orphan row or markup. It was repaired; the source still needs mending.",
    },
  },
  characters: {
    title: { "zh-TW": "字元不一致", en: "Characters" },
    text: {
      "zh-TW":
        "全形與半形、引號括號不成對、句末缺句號、提昇與提升、臺與台、× 與 * 並用。除臺與台外可自動修正。",
      en: "Mixed widths, unbalanced quotes, a missing full stop, two spellings of one word. All but 臺/台 can be mended with one step.",
    },
  },
  "target-below-last-actual": {
    title: { "zh-TW": "目標值低於去年", en: "Target below last year" },
    text: {
      "zh-TW":
        "目標值不如去年實際值或目標值，且未說明理由。需要去年的報告、去年實際值欄或衡量標準中的去年數值。",
      en: "The target asks for less than last year's actual or target without a reason. Needs last year's figures.",
    },
  },
  "method-revised": {
    title: { "zh-TW": "衡量方式改變而目標未重算", en: "Method revised" },
    text: {
      "zh-TW": "衡量或計算方式修正，但目標值未說明是否重新計算。",
      en: "The way of measuring changed and the target did not.",
    },
  },
  "remedy-missing": {
    title: { "zh-TW": "未達目標而無原因與改善", en: "No cause and improvement" },
    text: {
      "zh-TW": "達成度低於 100%，但沒有說明未達成原因與改善措施。",
      en: "The target was missed and the report does not say why and what will be improved.",
    },
  },
  "weights-total": {
    title: { "zh-TW": "權重合計不符", en: "Weights do not total" },
    text: {
      "zh-TW": "全部指標或績效目標都有權重，而合計不是 100%，也不是所屬目標的權重。",
      en: "All goals or indicators carry a weight, and the sum is neither 100% nor the goal's own weight.",
    },
  },
  "growth-base": {
    title: { "zh-TW": "變動率的基期或用語有誤", en: "Base or name of a change" },
    text: {
      "zh-TW": "基期未寫、為零或負數；季增、年增誤用；百分比與百分點混用。",
      en: "The base is missing, zero or negative; the name is that of another period; per cent stands for points.",
    },
  },
  "light-inconsistent": {
    title: { "zh-TW": "燈號與達成度不符", en: "Light inconsistent" },
    text: {
      "zh-TW": "燈號與設定的門檻不符，或全部指標都是綠燈。門檻是可調整的建議，並非官方標準。",
      en: "The light is not the one of the settings' scheme, or every light is green. The scheme is a proposal and not official.",
    },
  },
  "dates-disagree": {
    title: { "zh-TW": "年度不一致", en: "Years disagree" },
    text: {
      "zh-TW": "統計截止年度、成果年度或期限與報告年度不符。法規名稱與比較基期不計。",
      en: "Figures, results or deadlines of another year than the report's. Names of laws and bases of comparison are left alone.",
    },
  },
  "implied-figure": {
    title: { "zh-TW": "推定的數值", en: "Implied figure" },
    text: {
      "zh-TW": "由目標達成值可推定出唯一的整數目標值或實際值。僅供參考，不會填入。",
      en: "The stated value implies a single whole number for the missing figure. It is offered and never filled in.",
    },
  },
};
