import { ready, type HostInfo } from "../excel/host";

/** What the panel knows of the Excel around it; `silent` while Excel has not answered for a while, as it still may. */
export type HostState = HostInfo | "silent";

/** Excel on the web answers within two or three seconds even on a slow line. */
const patience = 10_000;

/** Shows the panel once Excel has answered, or has let the planner wait too long. */
export function connectToHost(show: (host: HostState) => void): void {
  const silence = setTimeout(() => show("silent"), patience);
  ready()
    .then(show, () => show({ missing: "office", displayLanguage: navigator.language, theme: null }))
    .finally(() => clearTimeout(silence));
}
