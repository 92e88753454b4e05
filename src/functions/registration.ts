/** Whether Excel can call the functions; the panel goes on without them and says so. */
export type Registration =
  | { readonly state: "registered"; readonly names: readonly string[] }
  /** The page runs where there are no custom functions: an older Excel, an iPad, a plain browser. */
  | { readonly state: "unsupported" }
  | { readonly state: "failed"; readonly reason: string }
  /** The functions' script has not run: it was not loaded, or is not a part of this page. */
  | { readonly state: "absent" };

/** The functions are a script of their own, so that they outlive a fault of the panel: a shared name, not a module. */
const key = Symbol.for("annual-performance-report.function-registration");

type Shared = typeof globalThis & { [key]?: Registration };

export function announceRegistration(registration: Registration): void {
  (globalThis as Shared)[key] = registration;
}

/** How the registration of this page's functions went. */
export function readRegistration(): Registration {
  return (globalThis as Shared)[key] ?? { state: "absent" };
}
