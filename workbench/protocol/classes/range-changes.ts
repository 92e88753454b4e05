import { isEntireColumn, isEntireRow } from "../../workbook/address";
import { clearContents } from "../../workbook/contents";
import { copyCells, type CopyWhat } from "../../workbook/copying";
import { formatArea } from "../../workbook/formatting";
import { STANDARD_FORMAT } from "../../workbook/format";
import { unmergeCells } from "../../workbook/merges";
import { deleteCells, insertCells } from "../../workbook/structure";
import { intersection } from "../../workbook/area";
import { parseAddress } from "../../workbook/address";
import { invalidArgument } from "../../workbook/refusal";
import { oneOf, optionalFlag, optionalText, rangeArgument } from "../arguments";
import { isModelObject, type ModelObject, type Session } from "../object-model";
import { areaOf, type RangeTarget } from "../references";
import { rangeOf } from "./range";

/** `All` is the API's default; `Formats` keeps the content, `Contents` the looks. */
export function clearRange(target: RangeTarget, [applyTo]: readonly unknown[], { workbook }: Session): void {
  const what = oneOf(optionalText(applyTo, "All"), [
    "All",
    "Formats",
    "Contents",
    "Hyperlinks",
    "RemoveHyperlinks",
  ]);
  const { sheet } = target;
  const area = areaOf(target);
  workbook.change(() => {
    if (what === "All" || what === "Contents") clearContents(workbook, sheet, area);
    if (what === "All" || what === "Formats") formatArea(sheet, area, { ...STANDARD_FORMAT });
    if (what !== "All") return;
    unmergeCells(sheet, area);
    sheet.validations = sheet.validations.filter((validation) => intersection(validation, area) === null);
  });
}

export function insertRange(
  target: RangeTarget,
  [shift]: readonly unknown[],
  { workbook }: Session,
): ModelObject {
  const direction = oneOf(shift, ["Down", "Right"]);
  const area = areaOf(target);
  // Whole rows can only move down, whole columns only to the right.
  if (isEntireRow(area) && direction === "Right") throw invalidArgument();
  if (isEntireColumn(area) && direction === "Down") throw invalidArgument();
  workbook.change(() => insertCells(workbook, target.sheet, area, direction));
  return rangeOf(target.sheet, area);
}

export function deleteRange(target: RangeTarget, [shift]: readonly unknown[], { workbook }: Session): void {
  const direction = oneOf(shift, ["Up", "Left"]);
  const area = areaOf(target);
  if (isEntireRow(area) && direction === "Left") throw invalidArgument();
  if (isEntireColumn(area) && direction === "Up") throw invalidArgument();
  workbook.change(() => deleteCells(workbook, target.sheet, area, direction));
}

export function copyFrom(
  target: RangeTarget,
  [source, copyType, skipBlanks, transpose]: readonly unknown[],
  { workbook }: Session,
): void {
  const what: CopyWhat = oneOf(optionalText(copyType, "All"), ["All", "Formulas", "Values", "Formats"]);
  if (optionalFlag(transpose, "no")) throw invalidArgument("The workbench doesn't transpose.");
  const from = sourceOf(source, target);
  const blanks = optionalFlag(skipBlanks, "no") ? "skip blanks" : "copy blanks";
  workbook.change(() =>
    copyCells(workbook, from, { sheet: target.sheet, area: areaOf(target) }, what, blanks),
  );
}

function sourceOf(
  source: unknown,
  target: RangeTarget,
): { sheet: RangeTarget["sheet"]; area: ReturnType<typeof areaOf> } {
  if (isModelObject(source)) {
    const from = rangeArgument(source);
    return { sheet: from.sheet, area: areaOf(from) };
  }
  const parsed = typeof source === "string" ? parseAddress(source) : null;
  if (parsed === null) throw invalidArgument();
  return { sheet: target.sheet, area: parsed.area };
}
