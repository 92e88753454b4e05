import { readCalendarWord } from "../figures/calendar";
import { readFigures } from "../figures/read-figures";
import { normaliseText, originOf } from "../figures/normalised-text";
import type { SourceLine } from "./source-table";

export interface ReportTitle {
  readonly title: string;
  /** ROC year. */
  readonly fiscalYear: number | null;
  readonly agency: string | null;
  /** Lines that say neither. */
  readonly others: readonly string[];
}

const titleWords =
  /(?:施政|年度|績效|工作|業務|計畫).{0,14}(?:報告|績效|成果|情形|一覽表|評估表|檢討)|績效報告|年度績效/;
const agencyLine =
  /^(?:(?:機關|單位|主管機關|填報機關|填表機關)(?:名稱)?\s*[:：]\s*)?([\p{Script=Han}]{2,24}(?:部|署|局|處|會|府|院|所|中心|館|公司|學校|分署|總隊|室|科|課|廳))$/u;
const era = /(?:中華民國|民國|西元)\s*$/;

/** Finds title, year and agency in the lines that stand before the table. */
export function readTitle(lines: readonly SourceLine[], fallbackTitle: string): ReportTitle {
  const named = lines.findIndex(({ text }) => titleWords.test(text) && text.length <= 80);
  const titleIndex = named >= 0 || fallbackTitle !== "" ? named : lines.findIndex(namesYear);
  const titleLine = lines[titleIndex]?.text ?? "";
  const title = titleLine || fallbackTitle;
  const inTitle = readAgencyInTitle(title);
  const others: string[] = [];
  let agency = inTitle;
  let fiscalYear = yearOf(title);
  lines.forEach(({ text }, index) => {
    if (index === titleIndex) return;
    const ofAgency = agencyLine.exec(text.trim())?.[1];
    const year = /^\D{0,8}\d{2,4}\s*年度?$/.test(text.trim()) ? yearOf(text) : null;
    if (ofAgency && agency === null && index < Math.max(titleIndex, 0) + 4) agency = ofAgency;
    else if (year !== null && fiscalYear === null) fiscalYear = year;
    else if (text !== title) others.push(text);
  });
  return { title, fiscalYear, agency, others };
}

/** A short line that begins with or contains 113 年度 serves as title where none says 報告. */
function namesYear({ text }: SourceLine): boolean {
  return text.length <= 40 && /年[^年月日]*$/.test(text) && yearOf(text) !== null;
}

function yearOf(text: string): number | null {
  return readFigures(text).find(({ date }) => (date?.year ?? null) !== null)?.date?.year ?? null;
}

/** 內政部 in 內政部 99 年度施政績效報告; null when nothing precedes the year. */
function readAgencyInTitle(title: string): string | null {
  const normalised = normaliseText(title);
  for (let index = 0; index < normalised.text.length; index++) {
    const year = readCalendarWord(normalised.text.slice(index));
    if (!year || year.year === null) continue;
    const before = title.slice(0, originOf(normalised, index)).replace(era, "").trim();
    return before.length >= 2 ? before : agencyAfterYear(normalised.text.slice(index + year.length));
  }
  return null;
}

/** 113 年度交通局施政績效報告 names the agency after the year. */
function agencyAfterYear(rest: string): string | null {
  return (
    /^\s*([\p{Script=Han}]{1,20}?(?:部|署|局|處|委員會|府|院))\s*(?:年度)?(?:施政|績效|工作|業務)/u.exec(
      rest,
    )?.[1] ?? null
  );
}
