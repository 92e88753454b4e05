import { blankMeasure } from "../src/report/blank-report";
import { importReport } from "../src/report/import/import-report";
import type { Indicator, Report } from "../src/report/model";
import { reviewAgain, reviewReport } from "../src/report/review/review-report";
import { rules } from "../src/report/review/rules";
import { repeatedSample } from "./repeated-sample";

export interface ReviewMeasurement {
  readonly indicators: number;
  /** Milliseconds for all rules in one pass. */
  readonly all: number;
  /** Milliseconds for twice as many indicators. */
  readonly twice: number;
  /** Milliseconds for all again after one indicator has changed, which is reviewed alone. */
  readonly afterChange: number;
  /** Milliseconds for what all rules share: figures, verdicts, pairing with last year. */
  readonly shared: number;
  /** Each rule alone, as a fraction of the whole, the dearest first. */
  readonly shares: readonly { readonly rule: string; readonly share: number }[];
}

/** Reviews a report of so many indicators, all rules together and each alone; the quietest of some runs counts. */
export function measureReview(indicators: number, runs = 5): ReviewMeasurement {
  const { report, notices } = imported(indicators);
  const time = (only?: typeof rules) =>
    quietest(runs, () => reviewReport(report, notices, only ? { only } : {}));
  time();
  const all = time();
  const further = imported(2 * indicators);
  const twice = quietest(runs, () => reviewReport(further.report, further.notices));
  const { seen } = reviewAgain(new Map(), report, notices);
  const changed = withChange(report);
  const afterChange = quietest(runs, () => reviewAgain(seen, changed, notices));
  const shared = time([]);
  const shares = rules
    .map((rule) => ({ rule: rule.id, share: Math.max(0, time([rule]) - shared) / all }))
    .toSorted((one, other) => other.share - one.share);
  return { indicators, all, twice, afterChange, shared, shares };
}

function imported(indicators: number) {
  const result = importReport({ kind: "text", text: repeatedSample(indicators) });
  if (!result.ok) throw new Error("The repeated sample is a report.");
  return result;
}

/** The same report, read anew, in which one indicator has another name. */
function withChange(report: Report): Report {
  const copy = structuredClone(report);
  const goals = copy.goals.map((goal, at) => ({
    ...goal,
    indicators: goal.indicators.map((own, index) =>
      at === 0 && index === 5 ? { ...own, title: `${own.title}（修訂）` } : own,
    ),
  }));
  return { ...copy, goals };
}

export interface GrowthMeasurement {
  readonly sign: string;
  /** Time for twice the text over that for the text: 2 is linear, 4 quadratic. */
  readonly ratio: number;
  /** Milliseconds for 100,000 characters. */
  readonly time: number;
}

const repeatedSigns = [
  "（「(",
  "」）)",
  "9",
  "1,234 ",
  " ",
  "，",
  "甲、",
  "及",
  "已",
  "第3季",
  "99年",
  "5%，",
  "(一)甲。",
  "(1)甲、",
  "約9人",
  "較上年9人",
  "9×9",
  "以9%",
  "較112年9人增加3人，",
  "其中5人，占9%。",
  "平均每人4元，",
  "各季為5、6、7人，共9人，",
];

/** One indicator whose text is a sign repeated, which is where a careless pattern would go wrong. */
export function measureGrowth(runs = 3): readonly GrowthMeasurement[] {
  return repeatedSigns.map((sign) => {
    const time = (length: number) => {
      const report = reportOf(sign.repeat(Math.ceil(length / sign.length)).slice(0, length));
      return quietest(runs, () => reviewReport(report, []));
    };
    const single = time(50_000);
    const twice = time(100_000);
    return { sign, ratio: twice / single, time: twice };
  });
}

function reportOf(text: string): Report {
  const paragraph = { level: 0, text, marker: null } as const;
  const sections: Indicator["sections"] = [
    { name: "standard", heading: "衡量標準", paragraphs: [paragraph] },
    { name: "progress", heading: "辦理情形", paragraphs: [paragraph] },
    { name: "result", heading: "目標達成值", paragraphs: [paragraph] },
  ];
  const indicator: Indicator = {
    id: "i1",
    number: 1,
    title: "指標",
    goalOrigin: "own",
    sections,
    measures: [blankMeasure],
    stated: [],
  };
  return {
    title: "99 年度施政績效報告",
    fiscalYear: 99,
    agency: null,
    goals: [{ id: "g1", title: "目標", indicators: [indicator] }],
  };
}

function quietest(runs: number, task: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    task();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
