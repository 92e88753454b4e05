import { describe, expect, test } from "@jest/globals";
import { importReport } from "../../../src/report/import/import-report";

/** 年度績效目標 TAB 衡量指標 TAB 達成情形分析 / 目標 TAB 指標 TAB 目標達成值：100%, in Big5. */
const big5 =
  "a67eabd7c15aaec4a5d8bcd009bfc5b671abfcbcd009b946a6a8b1a1a7cea4c0aa520aa5d8bcd009" +
  "abfcbcd009a5d8bcd0b946a6a8adc8a147313030250a";

const text = "年度績效目標\t衡量指標\t達成情形分析\n目標\t指標\t目標達成值：100%\n";

function importBytes(bytes: Uint8Array, name = "report.txt"): ReturnType<typeof importReport> {
  return importReport({ kind: "file", name, bytes });
}

function utf16(order: "little" | "big"): Uint8Array {
  const units = [...("\ufeff" + text)].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (order === "little" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

/** The beginning of an archive, with the name of the first file in it. */
function archive(name: string): number[] {
  return [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, ...new TextEncoder().encode(name)];
}

describe("the bytes of a file", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with byte order mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16, little end first", utf16("little")],
    ["UTF-16, big end first", utf16("big")],
    ["Big5", Uint8Array.from(Buffer.from(big5, "hex"))],
  ])("%s", (_, bytes) => {
    expect(importBytes(bytes)).toMatchObject({
      ok: true,
      report: {
        goals: [{ title: "目標", indicators: [{ title: "指標", stated: [{ fraction: 1, text: "100%" }] }] }],
      },
      unrecognised: [],
    });
  });

  test.each([
    ["office", archive("[Content_Types].xml")],
    ["office", archive("mimetypeapplication/vnd.oasis.opendocument.text")],
    ["archive", archive("report.txt")],
    ["oldOffice", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ["image", [0x89, 0x50, 0x4e, 0x47]],
    ["unknown", [0x01, 0x00, 0x02, 0x03]],
    ["unknown", Array.from({ length: 200 }, (_, index) => 0x80 + (index % 32))],
  ])("%s is not read as text", (format, bytes) => {
    expect(importBytes(Uint8Array.from(bytes))).toEqual({ ok: false, problem: { code: "binary", format } });
  });

  test.each([[""], [" \r\n\t\n"], ["\ufeff"]])("%j holds nothing", (content) => {
    expect(importBytes(new TextEncoder().encode(content))).toEqual({ ok: false, problem: { code: "empty" } });
  });

  test("a page without text holds nothing", () => {
    expect(importReport({ kind: "html", html: "<table><tr><td></td></tr></table>" })).toEqual({
      ok: false,
      problem: { code: "empty" },
    });
  });
});
