import { intersection } from "../../workbook/area";
import { invalidArgument, Refusal } from "../../workbook/refusal";
import type { Sheet, Validation } from "../../workbook/sheet";
import type { Area } from "../../workbook/snapshot";
import { standardValidation } from "../../workbook/validations";
import { flag, record, isGiven } from "../arguments";
import { defineClass, type ObjectOf, isModelObject, type Session } from "../object-model";
import { areaOf, type RangeTarget } from "../references";

const TYPES: { readonly [member: string]: string } = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** Excel's most for a list written out. */
const LIST_LIMIT = 255;

/** The validation of exactly these cells; what overlapped gives up the cells it shared. */
function own({ sheet, ...target }: RangeTarget): Validation {
  const area = areaOf({ sheet, ...target });
  const found = find(sheet, area);
  if (found !== undefined) return found;
  const created = standardValidation(area);
  cutOut(sheet, area);
  sheet.validations.push(created);
  return created;
}

function find(sheet: Sheet, area: Area): Validation | undefined {
  return sheet.validations.find(
    ({ row, column, rowCount, columnCount }) =>
      row === area.row &&
      column === area.column &&
      rowCount === area.rowCount &&
      columnCount === area.columnCount,
  );
}

function cutOut(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const shared = intersection(validation, area);
    if (shared === null) return [validation];
    return without(validation, shared).map((rest) => ({ ...validation, ...rest }));
  });
}

/** What is left of an area around a hole in it. */
function without(area: Area, hole: Area): readonly Area[] {
  const below = hole.row + hole.rowCount;
  const right = hole.column + hole.columnCount;
  return [
    { ...area, rowCount: hole.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...area, row: hole.row, rowCount: hole.rowCount, columnCount: hole.column - area.column },
    {
      ...area,
      row: hole.row,
      rowCount: hole.rowCount,
      column: right,
      columnCount: area.column + area.columnCount - right,
    },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

function read<T>(target: RangeTarget, pick: (validation: Validation) => T, none: T): T | null {
  const area = areaOf(target);
  const touching = target.sheet.validations.filter((validation) => intersection(validation, area) !== null);
  const [first, ...more] = touching;
  if (first === undefined) return none;
  const shared = intersection(first, area);
  const covers = shared !== null && shared.rowCount * shared.columnCount === area.rowCount * area.columnCount;
  return more.length === 0 && covers ? pick(first) : null;
}

function change(target: RangeTarget, patch: (validation: Validation) => void, { workbook }: Session): void {
  if (target.sheet.isProtected) throw new Refusal("AccessDenied");
  workbook.change(() => patch(own(target)));
}

function ruleOf(value: unknown): Readonly<Record<string, unknown>> {
  const rule = Object.fromEntries(
    Object.entries(record(value)).filter(([, part]) => part !== null && part !== undefined),
  );
  const members = Object.keys(rule);
  if (members.length !== 1 || members.some((member) => TYPES[member] === undefined)) throw invalidArgument();
  const list = rule["list"];
  if (list === undefined) return rule;
  const { source } = record(list);
  if (isModelObject(source)) return rule;
  if (typeof source !== "string" || source === "" || source.length > LIST_LIMIT) throw invalidArgument();
  return rule;
}

const MESSAGE_LIMITS = { title: 32, message: 255 };

function texts<T extends { title: string; message: string }>(current: T, value: unknown): T {
  const given = Object.fromEntries(
    Object.entries(record(value)).filter(([name, part]) => name in current && isGiven(part)),
  );
  const next = { ...current, ...given };
  if (next.title.length > MESSAGE_LIMITS.title || next.message.length > MESSAGE_LIMITS.message)
    throw invalidArgument();
  return next;
}

export const dataValidationObject: ObjectOf<RangeTarget> = defineClass<RangeTarget>("DataValidation", {
  "1.8": {
    properties: {
      ErrorAlert: {
        get: (target) =>
          read(target, ({ errorAlert }) => errorAlert, standardValidation(areaOf(target)).errorAlert),
        set: (target, value, session) =>
          change(
            target,
            (validation) => (validation.errorAlert = texts(validation.errorAlert, value)),
            session,
          ),
      },
      IgnoreBlanks: {
        get: (target) => read(target, ({ ignoreBlanks }) => ignoreBlanks, true),
        set: (target, value, session) =>
          change(target, (validation) => (validation.ignoreBlanks = flag(value)), session),
      },
      Prompt: {
        get: (target) => read(target, ({ prompt }) => prompt, standardValidation(areaOf(target)).prompt),
        set: (target, value, session) =>
          change(target, (validation) => (validation.prompt = texts(validation.prompt, value)), session),
      },
      Rule: {
        get: (target) => read(target, ({ rule }) => rule, {}),
        set: (target, value, session) =>
          change(target, (validation) => (validation.rule = ruleOf(value)), session),
      },
      Type: {
        get: (target) =>
          read(target, ({ rule }) => TYPES[Object.keys(rule)[0] ?? ""] ?? "None", "None") ?? "Inconsistent",
      },
    },
    writes: {
      Clear: (target, _given, { workbook }) => workbook.change(() => cutOut(target.sheet, areaOf(target))),
    },
  },
});
