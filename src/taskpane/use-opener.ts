import { useRef, type MouseEvent } from "react";

export interface Opener {
  /** For the button that opens something. */
  readonly remember: (event: MouseEvent<HTMLElement>) => void;
  /** For whatever closes it: the keyboard goes on where it was. */
  readonly giveFocusBack: () => void;
}

/** The button that opened what stands under it. */
export function useOpener(): Opener {
  const opener = useRef<HTMLElement>(null);
  return {
    remember: ({ currentTarget }) => {
      opener.current = currentTarget;
    },
    giveFocusBack: () => opener.current?.focus(),
  };
}
