import type { Verdict } from "../../src/report/verdict/assessment";
import type { Summary } from "./summary";

/** A few lines for the person who ran the demo. */
export function describeSummary(summary: Summary, folder: string): string {
  const { report, findings, unrecognised, sheets, excel, milliseconds } = summary;
  const indicators = report.goals.flatMap((goal) => goal.indicators);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return [
    `${report.title}: ${String(report.goals.length)} goals, ${String(indicators.length)} indicators`,
    `  verdicts: ${verdictCounts(indicators.map(({ verdict }) => verdict))}`,
    `  findings: ${String(count("error"))} errors, ${String(count("warning"))} warnings, ${String(count("info"))} notes`,
    `  text that found no place: ${String(unrecognised.length)}`,
    ...sheets.map(
      ({ name, rows, formulas, errors }) =>
        `  sheet ${name}: ${String(rows)} rows, ${String(formulas)} formulas, ${String(errors)} errors`,
    ),
    `  Excel: ${String(excel.requests)} requests, ${String(excel.bytes)} bytes`,
    `  time: import ${String(milliseconds.import)} ms, build ${String(milliseconds.build)} ms`,
    `Written to ${folder}: report.xlsx, report.png, summary.json`,
  ].join("\n");
}

function verdictCounts(verdicts: readonly Verdict[]): string {
  const counts = new Map<Verdict, number>();
  for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, number]) => `${String(number)} ${verdict}`).join(", ");
}
