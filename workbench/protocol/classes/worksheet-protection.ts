import { invalidArgument, Refusal } from "../../workbook/refusal";
import type { Sheet } from "../../workbook/sheet";
import { record } from "../arguments";
import { defineClass, type ObjectOf } from "../object-model";

function passwordOf(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export const protectionObject: ObjectOf<Sheet> = defineClass<Sheet>("WorksheetProtection", {
  "1.2": {
    properties: {
      Options: { get: ({ protectionOptions }) => protectionOptions },
      Protected: { get: ({ isProtected }) => isProtected },
    },
    writes: {
      Protect(sheet, [options, password], { workbook }) {
        if (sheet.isProtected) throw new Refusal("AccessDenied");
        workbook.change(() => {
          sheet.isProtected = true;
          sheet.protectionOptions = options === null || options === undefined ? {} : record(options);
          sheet.password = passwordOf(password);
        });
      },
      Unprotect(sheet, [password], { workbook }) {
        if (sheet.password !== null && sheet.password !== passwordOf(password)) throw invalidArgument();
        workbook.change(() =>
          Object.assign(sheet, { isProtected: false, protectionOptions: {}, password: null }),
        );
      },
    },
  },
});
