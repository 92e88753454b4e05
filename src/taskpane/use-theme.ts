import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { HostState } from "./connect-to-host";

const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

/**
 * Excel's theme, or where Excel names none the system's. Contrast themes need nothing here: the browser forces
 * their colours and Fluent's styles are made for that.
 */
export function useTheme(host: HostState): Theme {
  const systemIsDark = useSyncExternalStore(watchSystem, () => prefersDark.matches);
  const background = host === "silent" ? undefined : host.theme?.background;
  const isDark = background === undefined ? systemIsDark : luminance(background) < 0.5;
  return isDark ? webDarkTheme : webLightTheme;
}

function watchSystem(changed: () => void): () => void {
  prefersDark.addEventListener("change", changed);
  return () => prefersDark.removeEventListener("change", changed);
}

/** Of `#RRGGBB`, from 0 (black) to 1 (white): near enough to tell a dark theme from a light one. */
function luminance(colour: string): number {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return 0.299 * channel(1) + 0.587 * channel(3) + 0.114 * channel(5);
}
