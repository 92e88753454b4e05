import type { Direction, SectionName } from "../model";

/** The columns of the data sheet that a person reads, in their order. */
export const dataColumnKeys = [
  "number",
  "goal",
  "indicator",
  "label",
  "unit",
  "direction",
  "previous",
  "target",
  "actual",
  "asOf",
  "achievement",
  "yoyChange",
  "stated",
  "standard",
  "progress",
  "result",
  "benefit",
  "other",
] as const;

export type DataColumnKey = (typeof dataColumnKeys)[number];

/** Every word that is printed in the sheets: data of the document, chosen by the report's language. */
export interface Captions {
  /** Name of the sheet with a row per measure. Formulas in the report sheet refer to it. */
  readonly dataSheet: string;
  readonly reportSheet: string;
  /** Name of the Excel table; ASCII, so that every program can refer to it. */
  readonly table: string;
  readonly dataColumns: Readonly<Record<DataColumnKey, string>>;
  readonly reportColumns: { readonly goal: string; readonly indicator: string; readonly analysis: string };
  /** Header of the hidden column that keeps keys and fingerprints. */
  readonly record: string;
  readonly sections: Readonly<Record<SectionName, string>>;
  /** Between a section's heading and its text. */
  readonly colon: string;
  /** After a name that is repeated on a further page. */
  readonly continued: string;
  /** What the direction column offers; the functions understand both languages. */
  readonly directions: Readonly<Record<Direction, string>>;
  readonly prompts: Readonly<
    Partial<Record<DataColumnKey, { readonly title: string; readonly message: string }>>
  >;
  /** Title of a new report; `fiscalYear` is a year of the Republic of China. */
  readonly reportTitle: (fiscalYear: number | null) => string;
}

export const zhTW: Captions = {
  dataSheet: "績效資料",
  reportSheet: "施政績效報告",
  table: "PerformanceData",
  dataColumns: {
    number: "編號",
    goal: "年度績效目標",
    indicator: "衡量指標",
    label: "子項",
    unit: "單位",
    direction: "方向",
    previous: "去年實際值",
    target: "目標值",
    actual: "實際值",
    asOf: "截至",
    achievement: "達成度",
    yoyChange: "年增率",
    stated: "自述達成值",
    standard: "衡量標準",
    progress: "辦理情形",
    result: "目標達成值",
    benefit: "效益",
    other: "其他說明",
  },
  reportColumns: { goal: "年度績效目標", indicator: "衡量指標", analysis: "績效衡量暨達成情形分析" },
  record: "產生記錄",
  sections: {
    standard: "衡量標準",
    progress: "辦理情形",
    result: "目標達成值",
    benefit: "效益",
    remedy: "未達成原因及改善",
    other: "其他說明",
  },
  colon: "：",
  continued: "（續）",
  directions: { up: "正向", down: "負向" },
  prompts: {
    label: { title: "子項", message: "同一指標有多個目標值時，用以區別，例如：外籍訂戶、總訂戶。" },
    direction: { title: "方向", message: "正向：愈高愈好。負向：愈低愈好。空白視為正向。" },
    target: { title: "目標值", message: "只填數字，單位填在「單位」欄。留白表示沒有，零表示零。" },
    actual: { title: "實際值", message: "只填數字，單位填在「單位」欄。留白表示沒有，零表示零。" },
    asOf: { title: "截至", message: "實際值計算到哪個月，例如：99-11。" },
    achievement: { title: "達成度", message: "由實際值、目標值及方向計算；缺一則留白。" },
    yoyChange: { title: "年增率", message: "由實際值及去年實際值計算；缺一則留白。" },
    stated: { title: "自述達成值", message: "報告原文所寫的達成值，不由計算覆蓋。" },
  },
  reportTitle: (fiscalYear) => (fiscalYear === null ? "年度施政績效報告" : `${fiscalYear} 年度施政績效報告`),
};

/** The same document in English; its functions and formulas are the same. */
export const en: Captions = {
  dataSheet: "Performance data",
  reportSheet: "Performance report",
  table: "PerformanceData",
  dataColumns: {
    number: "No.",
    goal: "Annual goal",
    indicator: "Indicator",
    label: "Measure",
    unit: "Unit",
    direction: "Direction",
    previous: "Last year's actual",
    target: "Target",
    actual: "Actual",
    asOf: "As of",
    achievement: "Achievement",
    yoyChange: "Year-on-year change",
    stated: "Stated achievement",
    standard: "Measurement standard",
    progress: "Implementation",
    result: "Result",
    benefit: "Benefits",
    other: "Further notes",
  },
  reportColumns: { goal: "Annual goal", indicator: "Indicator", analysis: "Measurement and analysis" },
  record: "Build record",
  sections: {
    standard: "Measurement standard",
    progress: "Implementation",
    result: "Result",
    benefit: "Benefits",
    remedy: "Reasons and improvement",
    other: "Further notes",
  },
  colon: ": ",
  continued: " (continued)",
  directions: { up: "up", down: "down" },
  prompts: {
    label: { title: "Measure", message: "Tells apart several targets of one indicator." },
    direction: {
      title: "Direction",
      message: "up: higher is better. down: lower is better. Blank counts as up.",
    },
    target: { title: "Target", message: "A number only; blank means there is none, zero means zero." },
    actual: { title: "Actual", message: "A number only; blank means there is none, zero means zero." },
    asOf: { title: "As of", message: "Last month the actual covers, as ROC year and month: 99-11." },
    achievement: { title: "Achievement", message: "Computed from actual, target and direction." },
    yoyChange: { title: "Year-on-year change", message: "Computed from actual and last year's actual." },
    stated: { title: "Stated achievement", message: "As the report claims it; never overwritten." },
  },
  reportTitle: (fiscalYear) =>
    fiscalYear === null
      ? "Annual Performance Report"
      : `Annual Performance Report, ROC ${fiscalYear} (${fiscalYear + 1911})`,
};
