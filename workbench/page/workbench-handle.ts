import type { BlankArgument } from "../calculation/function-metadata";
import type { Host, HostStatistics } from "../protocol/host";
import type { RequirementSets } from "../protocol/requirement-sets";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { PageLanguage } from "./words";

/** How the host page is to behave, given in its address. */
export interface PageOptions {
  readonly language?: PageLanguage;
  /** The requirement sets the host claims, such as `{ ExcelApi: "1.9" }`; those of Excel on the web unless given. */
  readonly requirementSets?: RequirementSets;
  readonly blankArgument?: BlankArgument;
}

/** What the page offers to whoever drives the browser. */
export interface WorkbenchHandle {
  readonly host: Host;
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
