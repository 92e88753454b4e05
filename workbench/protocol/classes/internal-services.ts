import type { Workbook } from "../../workbook/workbook";
import { defineClass, type ObjectOf, type ModelObject } from "../object-model";

/** Services with which the client announces itself; they have nothing to do here. */
const addinInternalService: ObjectOf<Workbook> = defineClass<Workbook>("AddinInternalService", {
  "1.1": { reads: { NotifyActionHandlerReady: () => null } },
});

export function internalServices(workbook: Workbook): { readonly [name: string]: ModelObject } {
  return { "Microsoft.InternalService.AddinInternalService": addinInternalService(workbook) };
}
