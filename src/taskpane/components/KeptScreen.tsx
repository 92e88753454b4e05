import { Activity, useState, type ReactNode } from "react";

interface KeptScreenProps {
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/** A part of the panel that is drawn once it is first shown; what is typed and chosen in it outlasts its hiding. */
export function KeptScreen({ isShown, children }: KeptScreenProps) {
  const [isOpened, setOpened] = useState(isShown);
  if (isShown && !isOpened) setOpened(true);
  return isOpened && <Activity mode={isShown ? "visible" : "hidden"}>{children}</Activity>;
}
