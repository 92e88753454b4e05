import { describe, expect, test } from "@jest/globals";
import { readSectionHeading } from "../../../src/report/import/headings";

describe("a section heading", () => {
  test.each([
    ["2. 年度辦理情形：實際借閱 12,000 冊", "progress", "年度辦理情形", "實際借閱 12,000 冊"],
    ["二、本年度執行情形：辦理 3 場", "progress", "本年度執行情形", "辦理 3 場"],
    ["三、年度目標達成值：110%", "result", "年度目標達成值", "110%"],
    ["【衡量標準】借閱量", "standard", "衡量標準", "借閱量"],
  ])("is read from %s", (paragraph, name, heading, rest) => {
    expect(readSectionHeading(paragraph)).toMatchObject({ name, heading, rest });
  });

  test.each(["年度辦理情形良好，共 3 場", "效益良好", "1.99 年 4 月 15 日辦理"])(
    "is not read from the sentence %s",
    (paragraph) => {
      expect(readSectionHeading(paragraph)).toBeNull();
    },
  );
});
