import { readFileSync } from "node:fs";
import { listMarker } from "../src/report/numbering/list-marker";

const samplePath = "assets/sample/99-annual-performance-report.txt";

/**
 * The sample's table repeated until it holds `count` indicators, each repetition under a goal of its own and with
 * other numbers, so that no cache of equal texts flatters the result.
 */
export function repeatedSample(count: number): string {
  const lines = readFileSync(samplePath, "utf8").split("\n");
  const header = lines.findIndex((line) => line.startsWith("年度績效目標"));
  const body = lines.slice(header + 1);
  const repetitions = Math.ceil(count / indicatorsInSample);
  const parts = [lines.slice(0, header + 1).join("\n")];
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const indicators = Math.min(indicatorsInSample, count - repetition * indicatorsInSample);
    parts.push(varied(firstIndicators(body, indicators), repetition));
  }
  return parts.join("\n");
}

const indicatorsInSample = 11;

/** Lines of the body up to the one in which indicator `count + 1` starts. */
function firstIndicators(body: readonly string[], count: number): string {
  if (count === indicatorsInSample) return body.join("\n");
  const marker = listMarker(1, count + 1);
  const end = body.findIndex((line) => new RegExp(`^\\t?(<p>)?${marker}|\\t(<p>)?${marker}`).test(line));
  return body.slice(0, end).join("\n");
}

/** Other counts in each repetition; list markers, years and percentages stay what they are. */
function varied(text: string, repetition: number): string {
  return text
    .replace("重視移民人權 加強移民輔導", `重視移民人權 加強移民輔導 ${repetition + 1}`)
    .replace(/(\d[\d,]*) (人|場次|次|件)/g, (_, digits: string, unit: string) => {
      const value = Number(digits.replaceAll(",", "")) + repetition;
      return `${value.toLocaleString("en-US")} ${unit}`;
    });
}
