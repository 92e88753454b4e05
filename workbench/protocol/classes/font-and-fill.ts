import type { FormatPatch } from "../../workbook/format";
import { formatArea } from "../../workbook/formatting";
import { color, flag, numberBetween, oneOf, text } from "../arguments";
import { defineClass, type ObjectOf } from "../object-model";
import { areaOf, type RangeTarget } from "../references";
import { formatProperty } from "./format-property";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

type Font = NonNullable<FormatPatch["font"]>;

function fontProperty<K extends keyof Font>(
  name: K,
  read: (value: unknown) => Font[K],
): ReturnType<typeof formatProperty> {
  return formatProperty(
    (format) => format.font[name],
    (value) => ({ font: { [name]: read(value) } }),
  );
}

export const fontObject: ObjectOf<RangeTarget> = defineClass<RangeTarget>("RangeFont", {
  "1.1": {
    properties: {
      Bold: fontProperty("bold", flag),
      Color: fontProperty("color", color),
      Italic: fontProperty("italic", flag),
      Name: fontProperty("name", text),
      Size: fontProperty("size", (value) => numberBetween(value, 1, 409)),
      Underline: fontProperty("underline", (value) => oneOf(value, UNDERLINES)),
    },
  },
});

export const fillObject: ObjectOf<RangeTarget> = defineClass<RangeTarget>("RangeFill", {
  "1.1": {
    properties: {
      Color: formatProperty(
        // Excel answers white for a cell without fill.
        (format) => format.fill ?? "#FFFFFF",
        (value) => ({ fill: value === "" ? null : color(value) }),
      ),
    },
    writes: {
      Clear: (target, _given, { workbook }) =>
        workbook.change(() => formatArea(target.sheet, areaOf(target), { fill: null })),
    },
  },
});
