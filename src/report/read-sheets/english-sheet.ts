import { en, zhTW } from "../layout/captions";
import type { Report } from "../model";

type Rows = readonly (readonly string[])[];

/** Whether the printed sheet was built with English captions: the import knows only the field's own, Chinese ones. */
export function hasEnglishCaptions(rows: Rows): boolean {
  const captions = Object.values(en.reportColumns);
  return rows.slice(0, 30).some((row) => captions.every((caption) => row.includes(caption)));
}

/** Captions and section headings in Chinese; the report's own words stay. */
export function withChineseCaptions(rows: Rows): Rows {
  const columns = new Map(
    (["goal", "indicator", "analysis"] as const).map((key) => [
      en.reportColumns[key],
      zhTW.reportColumns[key],
    ]),
  );
  return rows.map((row) => row.map((text) => columns.get(text) ?? withChineseHeading(text)));
}

const headings = new Map(
  (["standard", "progress", "result", "benefit", "remedy", "other"] as const).map((name) => [
    en.sections[name],
    zhTW.sections[name],
  ]),
);
const headingLine = new RegExp(`^(\\S{1,4}、)(${[...headings.keys()].join("|")})${en.colon.trim()} ?`);

function withChineseHeading(text: string): string {
  return text.replace(
    headingLine,
    (_, marker: string, heading: string) => `${marker}${headings.get(heading) ?? heading}${zhTW.colon}`,
  );
}

/** The report with its headings as they are printed. */
export function withEnglishHeadings(report: Report): Report {
  const printed = new Map([...headings].map(([english, chinese]) => [chinese, english]));
  return {
    ...report,
    goals: report.goals.map((goal) => ({
      ...goal,
      indicators: goal.indicators.map((indicator) => ({
        ...indicator,
        sections: indicator.sections.map((section) => ({
          ...section,
          heading: printed.get(section.heading) ?? section.heading,
        })),
      })),
    })),
  };
}
