import type { BlankArgument } from "../calculation/function-metadata";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { PageLanguage } from "./words";

/** How the host page is to behave, given in its address. */
export interface PageOptions {
  readonly language?: PageLanguage;
  /** The requirement sets the host claims, such as `{ ExcelApi: "1.9" }`; those of Excel on the web unless given. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly blankArgument?: BlankArgument;
}

/** What the add-in has asked of the host since the page was opened. */
export interface HostStatistics {
  readonly requests: number;
  readonly bytes: number;
  readonly largestRequestBytes: number;
}

/** What the page offers to whoever drives the browser. */
export interface WorkbenchHandle {
  readonly snapshot: () => WorkbookSnapshot;
  readonly statistics: () => HostStatistics;
  /** The workbook as an .xlsx file, in Base64. */
  readonly saveAsBase64: () => Promise<string>;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}
