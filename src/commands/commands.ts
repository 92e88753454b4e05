import type { ConversionAction } from "../excel/convert-cell";
import type { ConversionScope } from "../excel/read-formulas";
import { onRibbonButton } from "../excel/ribbon";

/** The function names are those of the manifest's `ExecuteFunction` actions. */
onRibbonButton("buildSampleReport", { name: "buildSample" }, buildSampleReport);
onConversionButton("convertToPlainFormulas", "selection", "toPortable");
onConversionButton("convertToFunctions", "selection", "toFunctions");
onConversionButton("convertToValues", "selection", "toValues");
onConversionButton("repairFunctions", "workbook", "repair");

/** Reads the sample that comes with the add-in and puts it into the workbook, beside whatever stands there. */
async function buildSampleReport(): Promise<null> {
  const [{ default: text }, { importReport }, { buildReport }] = await Promise.all([
    import(/* webpackChunkName: "sample" */ "../../assets/sample/99-annual-performance-report.txt"),
    import(/* webpackChunkName: "read-report" */ "../report/import/import-report"),
    import(/* webpackChunkName: "build-report" */ "../excel/build-report"),
  ]);
  const result = importReport({ kind: "text", text });
  if (!result.ok) throw new Error(`The sample could not be read: ${result.problem.code}`);
  await buildReport(
    {
      report: result.report,
      resultLine: "stated",
      formulas: "portable",
      target: "new",
      language: "zh-TW",
    },
    () => undefined,
  );
  return null;
}

/** Converts formulas; the panel opens and says what was converted and what was left. */
function onConversionButton(functionName: string, scope: ConversionScope, action: ConversionAction): void {
  onRibbonButton(functionName, { name: "convert", scope, action }, async () => {
    const { convertFormulas } = await import(
      /* webpackChunkName: "convert-formulas" */ "../excel/convert-formulas"
    );
    return { kind: "converted", report: await convertFormulas(scope, action) };
  });
}
