import { isSupported } from "./session";

/** Where the panel runs. */
export interface HostInfo {
  /** Null when Excel is there; otherwise why nothing can be built. */
  readonly missing: null | "office" | "excel" | "requirementSet";
  /** The language of Office's own menus, such as `zh-TW`; the browser's where Office is missing. */
  readonly displayLanguage: string;
  /** Null where Office does not say. */
  readonly theme: HostTheme | null;
}

/** Office's colours, `#RRGGBB`. */
export interface HostTheme {
  readonly background: string;
  readonly foreground: string;
}

/** The oldest Excel that has all we need. */
const floor = { set: "ExcelApi", version: "1.9" };

const defaultLanguage = "zh-TW";

/** Waits for Office; resolves without it too, so that the panel can say so. */
export async function ready(): Promise<HostInfo> {
  if (typeof Office === "undefined") {
    return { missing: "office", displayLanguage: browserLanguage(), theme: null };
  }
  const { host } = await Office.onReady();
  const isExcel = host === Office.HostType.Excel;
  const missing = !isExcel ? "excel" : isSupported(floor.set, floor.version) ? null : "requirementSet";
  return {
    missing,
    displayLanguage: Office.context?.displayLanguage ?? browserLanguage(),
    theme: currentTheme(),
  };
}

function browserLanguage(): string {
  return typeof navigator === "undefined" ? defaultLanguage : navigator.language;
}

function currentTheme(): HostTheme | null {
  const theme = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  const background = theme?.bodyBackgroundColor;
  const foreground = theme?.bodyForegroundColor;
  return background && foreground ? { background, foreground } : null;
}
