import { describe, expect, test } from "@jest/globals";
import { readSectionHeading } from "../../../src/report/import/headings";
import { readAnalysis } from "../../../src/report/import/read-analysis";

describe("a section heading", () => {
  test.each([
    ["2. 年度辦理情形：實際借閱 12,000 冊", "progress", "年度辦理情形", "實際借閱 12,000 冊"],
    ["二、本年度執行情形：辦理 3 場", "progress", "本年度執行情形", "辦理 3 場"],
    ["三、年度目標達成值：110%", "result", "年度目標達成值", "110%"],
    ["【衡量標準】借閱量", "standard", "衡量標準", "借閱量"],
    ["一、年度目標值：1,200 件", "standard", "年度目標值", "1,200 件"],
    ["二、實際值：1,260 件", "result", "實際值", "1,260 件"],
    ["五、差異原因：經費不足", "remedy", "差異原因", "經費不足"],
    ["四、後續效益：降低成本", "benefit", "後續效益", "降低成本"],
  ])("is read from %s", (paragraph, name, heading, rest) => {
    expect(readSectionHeading(paragraph)).toMatchObject({ name, heading, rest });
  });

  test("of what is meant otherwise within a sentence needs its number", () => {
    expect(readSectionHeading("目標值：1,200 件")).toBeNull();
    expect(readSectionHeading("檢討：下年度提前辦理")).toBeNull();
  });

  test.each([
    [
      ["二、辦理情形：共 63 場", "三、達成情形：105%"],
      ["progress", "result"],
    ],
    [
      ["二、達成情形：共 63 場", "三、效益：良好"],
      ["progress", "benefit"],
    ],
    [
      ["二、辦理情形：共 63 場", "三、達成情形：如期", "四、達成值：105%"],
      ["progress", "progress", "result"],
    ],
  ])("達成情形 is the result only behind what was done: %j", (texts, names) => {
    const read = readAnalysis(texts, { name: "other", heading: "" });
    expect(read.map(({ name }) => name)).toEqual(names);
  });

  test.each(["年度辦理情形良好，共 3 場", "效益良好", "1.99 年 4 月 15 日辦理"])(
    "is not read from the sentence %s",
    (paragraph) => {
      expect(readSectionHeading(paragraph)).toBeNull();
    },
  );
});
