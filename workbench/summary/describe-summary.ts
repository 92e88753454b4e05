import type { Verdict } from "../../src/report/verdict/assessment";
import type { Summary } from "./summary";

/** A few lines for the person who ran the demo. */
export function describeSummary(summary: Summary, folder: string): string {
  const { report, findings, unrecognised, sheets, excel, milliseconds } = summary;
  const indicators = report.goals.flatMap((goal) => goal.indicators);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return [
    `${report.title}: ${counted(report.goals.length, "goal")}, ${counted(indicators.length, "indicator")}`,
    `  verdicts: ${verdictCounts(indicators.map(({ verdict }) => verdict))}`,
    `  findings: ${counted(count("error"), "error")}, ${counted(count("warning"), "warning")}, ${counted(count("info"), "note")}`,
    `  text that found no place: ${String(unrecognised.length)}`,
    ...sheets.map(
      ({ name, rows, formulas, errors }) =>
        `  sheet ${name}: ${counted(rows, "row")}, ${counted(formulas, "formula")}, ${counted(errors, "error")}`,
    ),
    `  Excel: ${counted(excel.requests, "request")}, ${counted(excel.bytes, "byte")}`,
    `  time: import ${String(milliseconds.import)} ms, build ${String(milliseconds.build)} ms`,
    `Written to ${folder}: report.xlsx, report.png, summary.json`,
  ].join("\n");
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}

function verdictCounts(verdicts: readonly Verdict[]): string {
  const counts = new Map<Verdict, number>();
  for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, number]) => `${String(number)} ${verdict}`).join(", ");
}
