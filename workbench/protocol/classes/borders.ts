import { borderOf, setBorder, type BorderIndex } from "../../workbook/formatting";
import { invalidArgument, Refusal } from "../../workbook/refusal";
import type { BorderFormat } from "../../workbook/snapshot";
import { color, oneOf } from "../arguments";
import { defineClass, type ObjectOf, type Session } from "../object-model";
import { areaOf, type RangeTarget } from "../references";

const INDEXES: readonly BorderIndex[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
];
const STYLES = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: BorderIndex;
}

const PLAIN: BorderFormat = { style: "Continuous", weight: "Thin", color: "#000000" };

function change(target: BorderTarget, patch: Partial<BorderFormat>, { workbook }: Session): void {
  const { range, index } = target;
  workbook.change(() => {
    const current = borderOf(range.sheet, areaOf(range), index) ?? PLAIN;
    setBorder(range.sheet, areaOf(range), index, { ...current, ...patch });
  });
}

function read<K extends keyof BorderFormat>(target: BorderTarget, name: K, none: string | null): unknown {
  const border = borderOf(target.range.sheet, areaOf(target.range), target.index);
  if (border === undefined) return null;
  return border === null ? none : border[name];
}

const borderObject: ObjectOf<BorderTarget> = defineClass<BorderTarget>("RangeBorder", {
  "1.1": {
    properties: {
      Color: {
        get: (target) => read(target, "color", "#000000"),
        set: (target, value, session) => change(target, { color: color(value) }, session),
      },
      SideIndex: { get: ({ index }) => index },
      Style: {
        get: (target) => read(target, "style", "None"),
        set(target, value, session) {
          const style = oneOf(value, STYLES);
          if (style !== "None") return change(target, { style }, session);
          session.workbook.change(() =>
            setBorder(target.range.sheet, areaOf(target.range), target.index, null),
          );
        },
      },
      Weight: {
        get: (target) => read(target, "weight", "Thin"),
        set: (target, value, session) => change(target, { weight: oneOf(value, WEIGHTS) }, session),
      },
    },
  },
});

function border(range: RangeTarget, key: unknown): ReturnType<typeof borderObject> {
  if (key === "DiagonalDown" || key === "DiagonalUp") throw new Refusal("NotImplemented");
  return borderObject({ range, index: oneOf(key, INDEXES) });
}

export const borderCollectionObject: ObjectOf<RangeTarget> = defineClass<RangeTarget>(
  "RangeBorderCollection",
  {
    "1.1": {
      properties: { Count: { get: () => INDEXES.length } },
      reads: {
        GetItem: (range, [key]) => border(range, key),
        GetItemAt: (range, [index]) => {
          const found = INDEXES[Number(index)];
          if (found === undefined) throw invalidArgument();
          return border(range, found);
        },
      },
    },
  },
  {
    item: border,
    items: (range) => INDEXES.map((index) => borderObject({ range, index })),
  },
);
