import type { SectionName } from "../../src/report/model";
import type { Verdict } from "../../src/report/verdict/assessment";
import type { HostStatistics } from "../protocol/host";

/** `out/summary.json`: a stable interface, described in the README. Fractions are fractions, missing is null. */
export interface Summary {
  /** The file as it was named on the command line. */
  readonly input: string;
  readonly report: ReportSummary;
  readonly findings: readonly FindingSummary[];
  readonly unrecognised: readonly string[];
  readonly sheets: readonly SheetSummary[];
  readonly excel: Pick<HostStatistics, "requests" | "bytes" | "largestRequestBytes">;
  readonly milliseconds: { readonly import: number; readonly build: number };
}

export interface ReportSummary {
  readonly title: string;
  readonly fiscalYear: number | null;
  readonly agency: string | null;
  readonly goals: readonly {
    readonly title: string;
    readonly indicators: readonly IndicatorSummary[];
  }[];
}

export interface IndicatorSummary {
  readonly number: number;
  readonly title: string;
  readonly sections: SectionsSummary;
  readonly stated: readonly number[];
  readonly measures: readonly {
    readonly label: string;
    readonly unit: string;
    readonly target: number | null;
    readonly actual: number | null;
    readonly achievement: number | null;
  }[];
  readonly verdict: Verdict;
}

/** The usual four stand always, as empty lists where the report has none; the others where it has them. */
export type SectionsSummary = Readonly<
  Record<"standard" | "progress" | "result" | "benefit", readonly string[]>
> &
  Readonly<Partial<Record<SectionName, readonly string[]>>>;

export interface FindingSummary {
  readonly rule: string;
  readonly severity: string;
  readonly indicator: number | null;
  readonly message: string;
  /** `施政績效報告!C40`, or null when the sheets do not show the place. */
  readonly cell: string | null;
}

export interface SheetSummary {
  readonly name: string;
  readonly rows: number;
  readonly formulas: number;
  readonly errors: number;
}
