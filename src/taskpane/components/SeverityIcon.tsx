import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Severity } from "../../report/review/finding";

const icons: Readonly<Record<Severity, ReactNode>> = {
  error: <ErrorCircleRegular />,
  warning: <WarningRegular />,
  info: <InfoRegular />,
};

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase300 },
});

interface SeverityIconProps {
  readonly severity: Severity;
  readonly className?: string | undefined;
}

/** For the eye alone: the severity's name stands beside it. */
export function SeverityIcon({ severity, className }: SeverityIconProps) {
  return <span className={mergeClasses(useStyles().icon, className)}>{icons[severity]}</span>;
}
