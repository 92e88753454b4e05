import { halfWidthFigures } from "../figures/half-width";
import type { ImportNotice } from "./import-result";
import type { LogicalGoal, LogicalRow } from "./logical-rows";

/** No report says of every indicator that less than a twentieth was reached. */
const leastOfPercentages = 5;

/**
 * The figures of a column 達成度 as percentages. A cell formatted as a plain number shows 104 for 104%, or 1.04. Where
 * all figures of the column are below 5, they are taken as shares, which is told; 1.04 among others may be either and
 * stays as it is.
 */
export function withPercentSigns(goals: readonly LogicalGoal[]): {
  readonly goals: readonly LogicalGoal[];
  readonly notices: readonly ImportNotice[];
} {
  const rows = goals.flatMap((goal) => goal.rows);
  const asPercentage = holdsShares(rows.flatMap(statedTexts)) ? percentageOfShare : percentageOf;
  const signed = (text: string): string => {
    const figure = halfWidthFigures(text.trim());
    return bare.test(figure) ? asPercentage(figure) : text;
  };
  const notices =
    asPercentage === percentageOf
      ? []
      : rows.flatMap((row, index): ImportNotice[] => {
          const [text = ""] = statedTexts(row);
          const { line } = row;
          return text === "" ? [] : [{ code: "shareAsPercentage", line, indicator: index + 1, text }];
        });
  const ofRow = (row: LogicalRow): LogicalRow => ({
    ...row,
    figureRows: row.figureRows.map((cells) => ({ ...cells, stated: signed(cells.stated) })),
  });
  return { goals: goals.map((goal) => ({ ...goal, rows: goal.rows.map(ofRow) })), notices };
}

const bare = /^\d[\d,]*(?:\.\d+)?$/;

function statedTexts({ figureRows }: LogicalRow): readonly string[] {
  return figureRows.map(({ stated }) => halfWidthFigures(stated.trim())).filter((text) => text !== "");
}

function holdsShares(texts: readonly string[]): boolean {
  const values = texts.filter((text) => bare.test(text)).map(Number);
  // A sign anywhere shows what the column means.
  if (values.length === 0 || texts.some((text) => /\d\s*%/.test(text))) return false;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (
    most < leastOfPercentages && (most <= 1 || values.some((value) => !Number.isInteger(value))) && least >= 0
  );
}

function percentageOf(text: string): string {
  return /^[0-4]\.\d+$/.test(text) ? text : `${text}%`;
}

/** Excel shows 541/300 in as many digits as the column has room for. */
function percentageOfShare(text: string): string {
  return `${String(Number((Number(text) * 100).toFixed(2)))}%`;
}
