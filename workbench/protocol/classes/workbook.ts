import type { Workbook } from "../../workbook/workbook";
import { oneOf, text } from "../arguments";
import { defineClass, type ObjectOf } from "../object-model";
import { rangeOf } from "./range";
import { rangeAreasObject } from "./range-areas";
import { settingCollectionObject } from "./settings";
import { tableCollectionObject } from "./table-collection";
import { worksheetCollectionObject } from "./worksheet-collection";
import { Refusal } from "../../workbook/refusal";

const nothing = (): void => undefined;

const applicationObject: ObjectOf<Workbook> = defineClass<Workbook>("Application", {
  "1.1": {
    properties: {
      CalculationMode: {
        get: ({ calculationMode }) => calculationMode,
        set: (workbook, value) => {
          workbook.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
        },
      },
    },
    reads: {
      Calculate(workbook, [type]) {
        oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
        workbook.calculation.forgetAnswers();
      },
    },
  },
  "1.6": { reads: { SuspendApiCalculationUntilNextSync: nothing } },
  "1.9": {
    properties: { CalculationEngineVersion: { get: () => 191_029 }, CalculationState: { get: () => "Done" } },
    reads: { SuspendScreenUpdatingUntilNextSync: nothing },
  },
  "1.11": {
    properties: {
      DecimalSeparator: { get: () => "." },
      ThousandsSeparator: { get: () => "," },
      UseSystemSeparators: { get: () => true },
    },
  },
});

export const workbookObject: ObjectOf<Workbook> = defineClass<Workbook>("Workbook", {
  "1.1": {
    properties: {
      Application: { child: (workbook) => applicationObject(workbook) },
      Tables: { child: () => tableCollectionObject({ sheet: null }) },
      Worksheets: { child: (workbook) => worksheetCollectionObject(workbook) },
    },
    reads: {
      GetSelectedRange({ selection: { sheet, areas } }) {
        const [area, ...more] = areas;
        // Excel refuses when several ranges are selected.
        if (area === undefined || more.length > 0) throw new Refusal("InvalidSelection");
        return rangeOf(sheet, area);
      },
      _RemoveReference: (_workbook, [id], { references }) => references.release(text(id)),
      _RemoveAllReferences: (_workbook, _given, { references }) => references.releaseAll(),
      _GetReferenceCount: (_workbook, _given, { references }) => references.size,
    },
  },
  "1.4": { properties: { Settings: { child: (workbook) => settingCollectionObject(workbook) } } },
  "1.7": {
    properties: { Name: { get: () => "活頁簿1.xlsx" } },
    reads: {
      GetActiveCell({ selection: { sheet, areas } }) {
        const [area] = areas;
        if (area === undefined) throw new Refusal("InvalidSelection");
        return rangeOf(sheet, { ...area, rowCount: 1, columnCount: 1 });
      },
    },
  },
  "1.9": {
    properties: { IsDirty: { get: () => true }, AutoSave: { get: () => false } },
    reads: { GetSelectedRanges: ({ selection }) => rangeAreasObject({ ...selection }) },
  },
});
