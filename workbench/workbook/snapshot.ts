/**
 * A workbook as plain JSON: what the host's workbook gives out and begins with, the
 * grid draws, the .xlsx writer saves and the reader opens.
 * Rows and columns are zero-based. Lengths are points, colours `#RRGGBB`.
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: string;
  /** What the add-in keeps in the workbook, by name. */
  readonly settings: { readonly [name: string]: JsonValue };
}

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  readonly cells: readonly CellSnapshot[];
  readonly columns: readonly LineSnapshot[];
  readonly rows: readonly LineSnapshot[];
  readonly standardWidth: number;
  readonly standardHeight: number;
  readonly merges: readonly Area[];
  readonly tables: readonly TableSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly rowBreaks: readonly number[];
  readonly page: PageSnapshot;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A row or column that differs from the standard. */
export interface LineSnapshot {
  readonly index: number;
  readonly size: number;
  readonly hidden: boolean;
}

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** With its `=`, or null for a constant. A cell that another cell spilled into has none. */
  readonly formula: string | null;
  readonly value: number | string | boolean | null;
  /** What Excel would show. */
  readonly text: string;
  /** `#N/A` and the like when the value is an error. */
  readonly isError: boolean;
  /** The sentence that a custom function gave with its error. */
  readonly errorMessage: string | null;
  /** Typed with a leading apostrophe: stays text when it is entered again. */
  readonly quotePrefix: boolean;
  /** Where this cell's value was spilled from, as an address on the same sheet. */
  readonly spilledFrom: string | null;
  readonly format: CellFormat;
}

export interface CellFormat {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
    readonly color: string;
  };
  readonly fill: string | null;
  readonly horizontal: "General" | "Left" | "Center" | "Right" | "CenterAcrossSelection";
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  /** Whether sheet protection keeps the cell from being edited. */
  readonly locked: boolean;
  readonly borders: { readonly [edge in "top" | "bottom" | "left" | "right"]: BorderFormat | null };
}

export interface BorderFormat {
  readonly style: "Continuous" | "Dash" | "Dot" | "Double";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

export interface TableSnapshot extends Area {
  readonly name: string;
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly columns: readonly string[];
}

export interface ValidationSnapshot extends Area {
  readonly choices: readonly string[] | null;
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

export interface PageSnapshot {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly printArea: Area | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly centerHorizontally: boolean;
  readonly centerFooter: string;
}
