import { describe, expect, test } from "@jest/globals";
import { lastYearsReport } from "../../../src/report/review/last-years-report";

const of = (agency: string | null, fiscalYear: number | null, title = "年度施政績效報告") => ({
  ...{ agency, fiscalYear },
  title: `${String(fiscalYear)} ${title}`,
});
const civil = of("民政局", 113);

describe("last year's report", () => {
  test("is the same agency's, of the year before", () => {
    const others = [of("社會局", 112), of("民政局", 111), of("民政局", 112), civil];
    expect(lastYearsReport(civil, others)).toBe(others[2]);
  });

  test("may leave the agency unsaid where no other can be meant", () => {
    const unsaid = of(null, 112);
    expect(lastYearsReport(civil, [of("社會局", 112), unsaid])).toBe(unsaid);
    expect(lastYearsReport(of(null, 113), [of("社會局", 112)])).toMatchObject({ agency: "社會局" });
    const titled = (agency: string | null, year: number) => of(agency, year, `${String(agency)}報告`);
    expect(lastYearsReport(titled(null, 113), [titled("社會局", 112), titled("民政局", 112)])).toBeNull();
  });

  test("of several is the one of the same title", () => {
    const drafts = [of("民政局", 112, "年度施政績效報告（初稿）"), of("民政局", 112)];
    expect(lastYearsReport(civil, drafts)).toBe(drafts[1]);
    const units = [of(null, 112, "年度社會局報告"), of(null, 112, "年度民政局報告")];
    expect(lastYearsReport(of(null, 113, "年度民政局報告"), units)).toBe(units[1]);
    expect(lastYearsReport(of(null, 113, "年度警察局報告"), units)).toBeNull();
  });

  test("is none of another agency, of another year, or where the year is not said", () => {
    expect(lastYearsReport(civil, [of("社會局", 112), of("民政局", 111)])).toBeNull();
    expect(lastYearsReport(of("民政局", null), [of("民政局", 112)])).toBeNull();
  });
});
