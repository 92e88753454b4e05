/** One side of a cell's border. */
export type Line = "thin" | "none";

/** How a cell looks: what `src/excel` sends for each style of a plan. */
export interface CellStyle {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly horizontal: "General" | "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center";
  readonly wrap: boolean;
  readonly numberFormat: string;
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
  readonly borders: { readonly top: Line; readonly bottom: Line; readonly left: Line; readonly right: Line };
}

const noBorders = { top: "none", bottom: "none", left: "none", right: "none" } as const;
const box = { top: "thin", bottom: "thin", left: "thin", right: "thin" } as const;

const body: CellStyle = {
  fontName: "標楷體",
  fontSize: 12,
  bold: false,
  horizontal: "Left",
  vertical: "Top",
  wrap: true,
  numberFormat: "General",
  fill: null,
  borders: noBorders,
};
const figure: CellStyle = { ...body, horizontal: "Right", wrap: false };

/**
 * Every look there is. Few on purpose: a style is sent as one set of areas.
 *
 * - `name` has a line on every side although it is mostly part of a merge: a merged cell shows only its outline,
 *   and programs differ in which of the merged cells they take it from.
 * - A planner's bound (超過 541) is a number that shows its sign, so that it is still computed with.
 */
export const styles = {
  title: { ...body, fontSize: 16, bold: true, horizontal: "Center", vertical: "Center" },
  header: { ...body, bold: true, horizontal: "Center", vertical: "Center", borders: box },
  name: { ...body, borders: box },
  analysis: { ...body, borders: { ...noBorders, left: "thin", right: "thin" } },
  analysisLast: { ...body, borders: { ...noBorders, left: "thin", right: "thin", bottom: "thin" } },
  record: { ...body, wrap: false },
  dataHeader: { ...body, bold: true, horizontal: "Center", vertical: "Center", fill: "#DDEBF7" },
  dataText: body,
  dataChoice: { ...body, horizontal: "Center", wrap: false },
  dataOrdinal: { ...figure, horizontal: "Center" },
  dataFigure: figure,
  dataInteger: { ...figure, numberFormat: "#,##0" },
  dataDecimal: { ...figure, numberFormat: "#,##0.##########" },
  dataAbove: { ...figure, numberFormat: '">"General' },
  dataAtLeast: { ...figure, numberFormat: '"≥"General' },
  dataBelow: { ...figure, numberFormat: '"<"General' },
  dataAtMost: { ...figure, numberFormat: '"≤"General' },
  dataAbout: { ...figure, numberFormat: '"≈"General' },
  dataPercent: { ...figure, numberFormat: "#,##0%" },
  dataPercentTenths: { ...figure, numberFormat: "#,##0.0%" },
  dataPercentFine: { ...figure, numberFormat: "#,##0.00####%" },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** The looks a cell can have. */
export type StyleName = keyof typeof styles;
