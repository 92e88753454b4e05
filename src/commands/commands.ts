import { onRibbonButton } from "../excel/ribbon";

/** The function names are those of the manifest's `ExecuteFunction` actions. */
onRibbonButton("buildSampleReport", buildSampleReport);

/** Reads the sample that comes with the add-in and puts it into the workbook, beside whatever stands there. */
async function buildSampleReport(): Promise<void> {
  const [{ default: text }, { importReport }, { buildReport }] = await Promise.all([
    import(/* webpackChunkName: "sample" */ "../../assets/sample/99-annual-performance-report.txt"),
    import(/* webpackChunkName: "read-report" */ "../report/import/import-report"),
    import(/* webpackChunkName: "build-report" */ "../excel/build-report"),
  ]);
  const result = importReport({ kind: "text", text });
  if (!result.ok) throw new Error(`The sample could not be read: ${result.problem.code}`);
  await buildReport(
    { report: result.report, findings: [], resultLine: "stated", target: "new", language: "zh-TW" },
    () => undefined,
  );
}
