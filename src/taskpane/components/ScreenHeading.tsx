import { makeStyles, tokens } from "@fluentui/react-components";
import { createContext, use, useEffect, useEffectEvent, useRef, type ReactNode } from "react";

/** False until the person has done something: a panel that has just opened must not take the focus from the sheet. */
export const MoveFocusContext = createContext(false);

const useStyles = makeStyles({
  heading: {
    margin: 0,
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The heading of a screen; takes the focus when its screen appears, so that a screen reader begins there. */
export function ScreenHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  const moveFocus = use(MoveFocusContext);
  const onAppear = useEffectEvent(() => {
    if (moveFocus) heading.current?.focus();
  });
  useEffect(() => onAppear(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
