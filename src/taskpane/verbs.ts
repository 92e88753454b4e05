/**
 * What the panel can do, in a few verbs. Each loads the code it needs when it is first used, so that the first
 * screen stays small, and marks its time as `import` or `build` in the browser's performance timeline.
 */
import type { BuildRequest, BuildTarget, Built } from "../excel/build-report";
import type { ConversionAction } from "../excel/convert-cell";
import type { ConversionReport, FormulaSurvey } from "../excel/convert-formulas";
import type { MarkedCell } from "../excel/row-mark";
import { inTurn } from "../excel/turns";
import type { ConversionScope } from "../excel/read-formulas";
import type { ImportNotice, ImportProblem, ImportSource } from "../report/import/import-result";
import type { Report } from "../report/model";
import type { Finding } from "../report/review/finding";
import type { Verdict } from "../report/verdict/assessment";
import { UnreadableFile } from "./panel-problem";

/** A report as read, with everything that the preview shows of it. */
export interface Imported {
  readonly report: Report;
  readonly notices: readonly ImportNotice[];
  /** Input text that found no place in the report. */
  readonly unrecognised: readonly string[];
  readonly findings: readonly Finding[];
  /** The sample never takes the place of the planner's own report. */
  readonly target: BuildTarget;
  /** How many indicators got each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

export type ImportOutcome =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Forms of one and the same report, the best first. */
export type ImportSources = readonly [ImportSource, ...ImportSource[]];

/** Reads a report and reviews it. A source that holds none is an outcome, not an error. */
export async function importReport(
  sources: () => Promise<ImportSources>,
  target: BuildTarget,
): Promise<ImportOutcome> {
  const { readReport } = await import(/* webpackChunkName: "read-report" */ "./read-report");
  const contents = await sources();
  return timed("import", () => readReport(contents, target));
}

/** The sample report, which comes with the add-in. */
export async function sampleSource(): Promise<ImportSources> {
  const { default: text } = await import(
    /* webpackChunkName: "sample" */ "../../assets/sample/99-annual-performance-report.txt"
  );
  return [{ kind: "text", text }];
}

/** @throws UnreadableFile when the browser cannot read the file: it was moved, or is open elsewhere. */
export async function fileSource(file: File): Promise<ImportSources> {
  const content = await file.arrayBuffer().catch((cause: unknown) => {
    throw new UnreadableFile(file.name, { cause });
  });
  return [{ kind: "file", name: file.name, bytes: new Uint8Array(content) }];
}

/** Puts a report into the workbook; `onProgress` hears the portion done, from 0 to 1. */
export async function build(request: BuildRequest, onProgress: (portion: number) => void): Promise<Built> {
  const { buildReport } = await import(/* webpackChunkName: "build-report" */ "../excel/build-report");
  return inTurn(() => timed("build", () => buildReport(request, onProgress)));
}

/** Settles which sheets a build fills, before it is begun or tried again. */
export async function settle(request: BuildRequest): Promise<BuildRequest> {
  const { settleTarget } = await import(/* webpackChunkName: "build-report" */ "../excel/build-report");
  return settleTarget(request);
}

/** Shows a cell to the planner, wherever its row stands by now. */
export async function goToCell(cell: MarkedCell): Promise<void> {
  const { selectCell } = await import(/* webpackChunkName: "selection" */ "../excel/selection");
  await selectCell(cell);
}

/** What each conversion would do, without writing. */
export async function survey(scope: ConversionScope): Promise<FormulaSurvey> {
  const { surveyFormulas } = await conversions();
  return surveyFormulas(scope);
}

/** Converts formulas; `onProgress` hears the portion done, from 0 to 1. */
export async function convert(
  scope: ConversionScope,
  action: ConversionAction,
  onProgress: (portion: number) => void,
): Promise<ConversionReport> {
  const { convertFormulas } = await conversions();
  return inTurn(() => convertFormulas(scope, action, onProgress));
}

function conversions() {
  return import(/* webpackChunkName: "convert-formulas" */ "../excel/convert-formulas");
}

async function timed<Result>(name: "import" | "build", work: () => Promise<Result>): Promise<Result> {
  performance.mark(`${name}:start`);
  try {
    return await work();
  } finally {
    performance.measure(name, `${name}:start`);
  }
}
