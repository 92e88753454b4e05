import { functionsTable, measureFunctions } from "./functions";
import { measureGrowth, measureReview } from "./review";
import { measureReviewAfterChange } from "./review-after-change";
import { measureBuild, warmUp, type BuildMeasurement } from "./measure-build";

/** Cell by cell is left out (–) where it would run for minutes. */
const sizes = [
  { indicators: 11, cellByCell: "measured", runs: 10 },
  { indicators: 100, cellByCell: "measured", runs: 10 },
  { indicators: 1000, cellByCell: "left out", runs: 3 },
  { indicators: 5000, cellByCell: "left out", runs: 1 },
] as const;

await warmUp();
const measurements: BuildMeasurement[] = [];
for (const { indicators, cellByCell, runs } of sizes) {
  const repeated: BuildMeasurement[] = [];
  for (let run = 0; run < runs; run++) repeated.push(await measureBuild(indicators, cellByCell));
  measurements.push(fastestOf(repeated));
}

printTable(
  "One build, times in ms",
  measurements.map((it) => ({
    indicators: it.indicators,
    rows: it.rows,
    import: round(it.import),
    plan: round(it.plan),
    requests: it.requests,
    "kB sent": round(it.bytes / 1000),
    "largest kB": round(it.largestRequestBytes / 1000),
    "our code": round(it.ours),
    "Microsoft's client": round(it.client),
    "workbench host": round(it.host),
  })),
);
printTable(
  "The same plan again",
  measurements.map((it) => ({
    indicators: it.indicators,
    requests: it.again.requests,
    "requests that write": it.again.writes,
    "our code": round(it.again.ours),
  })),
);
printTable(
  "Beside the alternatives, in the same run",
  measurements.map((it) => {
    const ours = it.plan + it.ours;
    return {
      indicators: it.indicators,
      "our code": round(it.ours),
      "with the plan": round(ours),
      "ExcelJS file": round(it.exceljs),
      "our code ÷ ExcelJS": ratio(it.ours, it.exceljs),
      "cell by cell: requests": it.cellByCell?.requests ?? "–",
      "cell by cell: kB sent": it.cellByCell ? round(it.cellByCell.bytes / 1000) : "–",
      "cell by cell: ms, client and host included": it.cellByCell ? round(it.cellByCell.time) : "–",
      "ours: ms, client and host included": round(it.ours + it.client + it.host),
    };
  }),
);
printTable(
  "Per indicator, in ms: linear when the column stays level",
  measurements.map((it) => ({
    indicators: it.indicators,
    import: ratio(it.import, it.indicators),
    plan: ratio(it.plan, it.indicators),
    "our code": ratio(it.ours, it.indicators),
    "Microsoft's client": ratio(it.client, it.indicators),
    bytes: round(it.bytes / it.indicators),
  })),
);

console.log(`\nThe functions\n\n${functionsTable(measureFunctions())}`);

const reviewed = measureReview(1000);
printTable("The review of 1,000 indicators in one pass, times in ms", [
  { part: "all rules", ms: round(reviewed.all), share: "1.000" },
  {
    part: "all rules, 2,000 indicators",
    ms: round(reviewed.twice),
    share: ratio(reviewed.twice, reviewed.all),
  },
  {
    part: "again after one has changed",
    ms: round(reviewed.afterChange),
    share: ratio(reviewed.afterChange, reviewed.all),
  },
  { part: "shared by all rules", ms: round(reviewed.shared), share: ratio(reviewed.shared, reviewed.all) },
  ...reviewed.shares
    .slice(0, 5)
    .map(({ rule, share }) => ({ part: rule, ms: round(share * reviewed.all), share: share.toFixed(3) })),
]);
const reviewsInWorkbook = [
  await measureReviewAfterChange(11, 5),
  await measureReviewAfterChange(100, 5),
  await measureReviewAfterChange(1000, 3),
];
printTable(
  "The review in the workbook after a figure was typed, beside one from scratch; ms with client and host",
  reviewsInWorkbook.map(({ indicators, scratch, change }) => ({
    indicators,
    "from scratch: requests": scratch.requests,
    "from scratch: ms": round(scratch.time),
    "after a change: requests": change.requests,
    "after a change: ms": round(change.time),
    "change ÷ scratch": ratio(change.time, scratch.time),
  })),
);
printTable(
  "One text of 100,000 characters that repeats a sign: 2 is linear",
  measureGrowth().map(({ sign, ratio: growth, time }) => ({
    sign: `\`${sign}\``,
    "time ÷ that of half the text": growth.toFixed(1),
    ms: round(time),
  })),
);

/** Each time from the run in which it was shortest: what else the machine was doing only ever adds. */
function fastestOf(runs: readonly BuildMeasurement[]): BuildMeasurement {
  return runs.reduce((best, run) => ({
    ...run,
    import: Math.min(best.import, run.import),
    plan: Math.min(best.plan, run.plan),
    ours: Math.min(best.ours, run.ours),
    client: Math.min(best.client, run.client),
    host: Math.min(best.host, run.host),
    exceljs: Math.min(best.exceljs, run.exceljs),
  }));
}

function printTable(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [
    columns,
    columns.map(() => "---:"),
    ...rows.map((row) => columns.map((column) => String(row[column] ?? ""))),
  ];
  console.log(`\n${title}\n\n${lines.map((line) => `| ${line.join(" | ")} |`).join("\n")}`);
}

function round(value: number): number {
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}

function ratio(value: number, by: number): string {
  return (value / by).toFixed(3);
}
