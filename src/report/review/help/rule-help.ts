import type { RuleId } from "../finding";

/** What the reference says of a rule. */
type RuleHelp = Readonly<Record<"zh-TW" | "en", string>>;

export const ruleHelp: Readonly<Record<RuleId, RuleHelp>> = {
  "stated-differs": {
    "zh-TW":
      "以目標值與實際值計算達成度，與目標達成值相差超過所印最後一位數的一半即指出。若以 100% 為上限可解釋差異，會一併說明。衡量標準寫明各分項以平均或較低者計算時，依其核算；比率與其分子、分母的數量不符，或名次、等第未達標準卻寫 100%，也會指出。",
    en: "The achievement is computed from target and actual. A stated value that differs by more than half its last printed digit is pointed out; a cap at 100% is named where it would explain the difference. Several measures are put together as the standard says (mean, or the lower one); a share that the counts beside it do not give is pointed out too, and 100% beside a rank or grade that misses the standard.",
  },
  "narrative-differs": {
    "zh-TW":
      "辦理情形所寫的達成率，或同一比率的實際值、合計的數量，與目標達成值所寫不同。其他年度、期中、預定的達成率與變動率不計。",
    en: "The implementation claims another achievement than the result, or gives the measured share, or the total, otherwise. Other years, interim and planned rates and rates of change do not count.",
  },
  "analysis-empty": {
    "zh-TW": "指標沒有任何分析文字與數值，或只寫「待補」等字。空白的指標只列這一項。",
    en: "An indicator without any text or figure, or that only says it will come later. Nothing else is said about it.",
  },
  "target-missing": {
    "zh-TW":
      "衡量標準或目標值欄沒有數值，無法核對。只有完成期限，或只有各季、各期的目標值而沒有全年的，列為注意。",
    en: "Neither the standard nor a column gives a figure to be reached. A deadline alone, or targets of stages without the year’s, are warnings.",
  },
  "actual-missing": {
    "zh-TW":
      "辦理情形、目標達成值或實際值欄都沒有數值。文字已聲明全部完成者不列；只寫各期數值、單位或期間與目標值不同而可推得目標達成值者，列為注意。",
    en: "No figure tells what was reached. An indicator that says all was completed is left alone. Parts without their total, or another unit or period than the target’s, are warnings where they give the stated achievement.",
  },
  "cell-content": {
    "zh-TW":
      "數值欄填了文字，目標值、實際值或自述達成值與內文不同，截至年月被轉成日期、公式沒有結果（#DIV/0!），或績效資料的列找不到對應的指標。",
    en: "Words in a column of numbers, a target, actual value or stated achievement that the text gives otherwise, a month turned into a date, a formula without result (#DIV/0!), or a row of figures without its indicator.",
  },
  "goal-as-indicator": {
    "zh-TW": "指標名稱與績效目標相同，或只有口號、沒有可衡量的項目。",
    en: "The title repeats a goal, or is a slogan of several aims with nothing to be measured.",
  },
  "indicator-in-goal-column": {
    "zh-TW": "換頁等原因使指標名稱左移到績效目標欄。匯入時已移回，原稿仍須更正。",
    en: "A page break moved the title into the column of goals. It was moved back; the source still needs mending.",
  },
  "goal-inherited": {
    "zh-TW":
      "指標沒有自己的績效目標，沿用上一項，而且最後一項相關的指標之後都未提及該目標；或報告沒有績效目標。公文處理、員工訓練等內部管理的指標列在業務目標之下也會指出。",
    en: "The goal above was carried down, and from here on no indicator speaks of it; or there is no goal at all. Indicators of housekeeping below a goal of the agency's own work are pointed out too.",
  },
  "implausible-achievement": {
    "zh-TW": "達成度低於下限或高於上限（預設 50% 至 150%，可於設定調整），應說明目標值如何訂定。",
    en: "The achievement lies outside the band of the settings (50% to 150% unless changed), which asks how the target was set.",
  },
  "mixed-capping": {
    "zh-TW": "同一報告中有的指標以 100% 為上限，有的超過 100%；或與設定的原則不符。",
    en: "Some achievements are cut off at 100% and others are not, or they go against the policy of the settings.",
  },
  "cut-off-early": {
    "zh-TW": "實際值只計到十二月以前，例如截至 11 月、至第 3 季。",
    en: "The actual value ends before December.",
  },
  "increment-or-level": {
    "zh-TW": "衡量標準同時有增加數與總數，兩種算法的達成度不同。",
    en: "The standard names both an increase and a total; the achievement differs by which is meant.",
  },
  "no-combination-rule": {
    "zh-TW": "一項指標有多個目標值，但沒有說明取最低、平均、加權或須全部達成。",
    en: "An indicator with several targets does not say how they make one result.",
  },
  "schedule-words": {
    "zh-TW":
      "目標達成值中的進度用語互相矛盾，或與達成度不符；年度結束後仍寫超前也會指出。其他段落只看是否稱已達成或未達成目標，以及所稱提前或如期是否與日期相符。",
    en: "Words in the result deny each other or the figure, or speak of being ahead when the year is over. Elsewhere only a claim that the target was met or missed is held against the figure, and one of being early or in time against the dates.",
  },
  "ahead-by-rate": {
    "zh-TW": "「超前 144%」其實是達成度 144%，超前的是 44 個百分點。",
    en: "“Ahead by 144%” for an achievement of 144%, which is ahead by 44 points.",
  },
  "growth-as-result": {
    "zh-TW": "目標達成值是與去年比較的變動率，不是與目標值比較的達成度。",
    en: "The result compares with last year and not with a target.",
  },
  "formula-incomplete": {
    "zh-TW": "只有 ×100% 而沒有分子、分母與目標值，或缺少其一；或公式為 *100，結果卻帶百分號。",
    en: "×100% without numerator, denominator or target, or with one side only; or a factor *100 whose result carries a per cent sign.",
  },
  "name-and-measure-differ": {
    "zh-TW":
      "名稱是比率或時間而衡量數量，名稱與衡量的單位不同，名稱要減少而衡量愈多愈好，或名稱是品質而衡量違規件數。",
    en: "A rate or a time measured by a count, a name of another unit than is measured, a reduction by something of which more is better, or quality by violations.",
  },
  "stages-missing": {
    "zh-TW": "衡量標準寫分季或分期達成，但沒有各期目標值。",
    en: "The standard announces stages without a target for each.",
  },
  "bound-used": {
    "zh-TW": "以「超過」「約」「逾」等用語帶出的數值用於計算。",
    en: "A figure with “over” or “about” was computed with.",
  },
  "no-result-told": {
    "zh-TW": "辦理情形只有背景、困難、作法或規劃，沒有完成的事項或數量。",
    en: "The implementation tells of circumstances, obstacles and plans alone.",
  },
  "listed-count-differs": {
    "zh-TW":
      "寫明的項數與列出的項數不同。「及」「和」分開或合併計算都不符才指出。各部分相加與旁邊的合計不同時也指出。",
    en: "More or fewer items are listed than announced, whichever way those joined by “and” are counted; or parts do not add up to the total beside them.",
  },
  "duplicate-statement": {
    "zh-TW": "同一指標內有相同或幾乎相同的句子，或同一數值重複敘述。",
    en: "The same sentence, nearly the same paragraph, or the same figure of the same thing.",
  },
  "section-missing": {
    "zh-TW":
      "衡量標準、辦理情形、目標達成值、效益四段缺少其一，或只有標題、註明「另行補送」而沒有內容；或全文未分段，而其他指標分段。各項指標都沒有的段落，只提示一次；目標值自成一欄時不需衡量標準。",
    en: "One of standard, implementation, result and benefits is missing, or says nothing under its heading; or all are, where other indicators have them. What no indicator has is told once; where targets have a column of their own, no standard is asked for.",
  },
  "numbering-broken": {
    "zh-TW": "任一層編號有缺號、重號、倒退，或段落次序顛倒。",
    en: "A number is left out, repeated or goes back at any level, or sections are out of order.",
  },
  "structure-damage": {
    "zh-TW": "欄位左移、文字被換頁截斷、分成數列，或夾有網頁標記。匯入時已修補，原稿仍須更正。",
    en: "A shifted row, a cut sentence, an orphan row or markup. It was repaired; the source still needs mending.",
  },
  characters: {
    "zh-TW":
      "全形與半形、引號括號不成對、句末缺句號、提昇與提升、臺與台、× 與 * 並用。除臺與台外可自動修正。",
    en: "Mixed widths, unbalanced quotes, a missing full stop, two spellings of one word. All but 臺/台 can be mended with one step.",
  },
  "target-below-last-actual": {
    "zh-TW":
      "目標值未優於上年度實際值或目標值，且未說明理由。需要上年度的報告、上年度實際值欄或內文中的上年度數值。",
    en: "The target asks for less than last year's actual or target without a reason. Needs last year's figures.",
  },
  "method-revised": {
    "zh-TW": "衡量或計算方式修正，但目標值未說明是否重新計算。",
    en: "The way of measuring changed and the target did not.",
  },
  "remedy-missing": {
    "zh-TW": "達成度低於 100%，但沒有說明未達成原因與改善措施。",
    en: "The target was missed and the report does not say why and what will be improved.",
  },
  "weights-total": {
    "zh-TW":
      "全部指標或績效目標都有權重，而合計不是 100%，也不是所屬目標的權重；或同一指標各分項的權重合計不是 100%。",
    en: "All goals or indicators carry a weight, and the sum is neither 100% nor the goal's own weight; or the parts of one indicator do, and do not total 100%.",
  },
  "growth-base": {
    "zh-TW": "基期未寫、為零或負數；季增、年增誤用；百分比與百分點混用；或變動率與前後兩個數值不符。",
    en: "The base is missing, zero or negative; the name is that of another period; per cent stands for points; or the rate is not that of the two figures beside it.",
  },
  "light-inconsistent": {
    "zh-TW": "燈號與設定的門檻不符，或全部指標都是綠燈。門檻是可調整的建議，並非官方標準。",
    en: "The light is not the one of the settings' scheme, or every light is green. The scheme is a proposal and not official.",
  },
  "dates-disagree": {
    "zh-TW": "統計截止年度、成果年度或期限與報告年度不符。法規名稱與比較基期不計。",
    en: "Figures, results or deadlines of another year than the report's. Names of laws and bases of comparison are left alone.",
  },
  "implied-figure": {
    "zh-TW": "由目標達成值可推定出唯一的整數目標值或實際值。僅供參考，不會填入。",
    en: "The stated value implies a single whole number for the missing figure. It is offered and never filled in.",
  },
};
