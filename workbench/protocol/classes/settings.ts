import { Refusal } from "../../workbook/refusal";
import { text } from "../arguments";
import { defineClass, type ObjectOf, type ModelObject } from "../object-model";
import type { Workbook } from "../../workbook/workbook";

interface Setting {
  readonly workbook: Workbook;
  readonly key: string;
}

function valueOf({ workbook, key }: Setting): unknown {
  if (!workbook.settings.has(key)) throw new Refusal("ItemNotFound");
  return workbook.settings.get(key);
}

const settingObject: ObjectOf<Setting> = defineClass<Setting>(
  "Setting",
  {
    "1.4": {
      properties: {
        Key: { get: ({ key }) => key },
        Value: {
          get: valueOf,
          set: ({ workbook, key }, value) => workbook.change(() => workbook.settings.set(key, value)),
        },
      },
      writes: {
        Delete: (target) => {
          valueOf(target);
          target.workbook.change(() => target.workbook.settings.delete(target.key));
        },
      },
    },
  },
  { identity: ({ key }) => ({ _Id: key }) },
);

function item(workbook: Workbook, key: unknown): ModelObject {
  const setting = { workbook, key: text(key) };
  valueOf(setting);
  return settingObject(setting);
}

export const settingCollectionObject: ObjectOf<Workbook> = defineClass<Workbook>(
  "SettingCollection",
  {
    "1.4": {
      reads: {
        GetCount: ({ settings }) => settings.size,
        GetItem: (workbook, [key]) => item(workbook, key),
        GetItemOrNullObject: (workbook, [key]) =>
          workbook.settings.has(text(key)) ? settingObject({ workbook, key: text(key) }) : null,
      },
      writes: {
        Add(workbook, [key, value]) {
          workbook.change(() => workbook.settings.set(text(key), value));
          return settingObject({ workbook, key: text(key) });
        },
      },
    },
  },
  { item, items: (workbook) => [...workbook.settings.keys()].map((key) => settingObject({ workbook, key })) },
);
