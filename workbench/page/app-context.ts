import type { RequirementSets } from "../protocol/requirement-sets";
import type { PageLanguage } from "./words";

/** What Excel on the web says of itself and of the add-in when a panel begins to talk to it. */
export function appContext(
  language: PageLanguage,
  requirementSets: RequirementSets,
): Readonly<Record<string, unknown>> {
  const excel = 16;
  return {
    _id: "addin",
    _appName: excel,
    _appVersion: "16.01",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: "workbook.xlsx",
    _clientMode: 1,
    _settings: {},
    _reason: 0,
    _osfControlType: 0,
    _eToken: "",
    _correlationId: "workbench",
    _appInstanceId: "addin",
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: "16.0.1",
    _hostCustomMessage: null,
  };
}
