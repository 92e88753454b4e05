import { useEffect, useState } from "react";
import type { FormulaSurvey } from "../excel/convert-formulas";
import type { ConversionScope } from "../excel/read-formulas";
import { panelProblem, type PanelProblem } from "./panel-problem";
import { survey } from "./verbs";

export interface SurveyState {
  /** Null while it is being counted, and where it could not be. */
  readonly survey: FormulaSurvey | null;
  readonly problem: PanelProblem | null;
  readonly recount: () => void;
}

/**
 * What the conversions would do in a scope; counted anew whenever `occasion` is another than before, and for the
 * selection when the panel gets the focus.
 */
export function useSurvey(scope: ConversionScope, occasion: unknown): SurveyState {
  const [counts, setCounts] = useState(0);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isWanted = true;
    const keep = (result: Pick<Found, "survey" | "problem">): void => {
      if (isWanted) setFound({ ...result, scope, occasion, counts });
    };
    survey(scope).then(
      (counted) => keep({ survey: counted, problem: null }),
      (error: unknown) => keep({ survey: null, problem: panelProblem(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [scope, occasion, counts]);
  useEffect(() => {
    if (scope !== "selection") return;
    // Whoever comes back from the sheet has selected something else, most of the time.
    const recount = () => setCounts((before) => before + 1);
    window.addEventListener("focus", recount);
    return () => window.removeEventListener("focus", recount);
  }, [scope]);
  const isCurrent = found?.scope === scope && found.occasion === occasion && found.counts === counts;
  return {
    survey: isCurrent ? found.survey : null,
    problem: isCurrent ? found.problem : null,
    recount: () => setCounts((before) => before + 1),
  };
}

interface Found {
  readonly survey: FormulaSurvey | null;
  readonly problem: PanelProblem | null;
  /** What it was counted for. */
  readonly scope: ConversionScope;
  readonly occasion: unknown;
  readonly counts: number;
}
