import { useEffect, useState } from "react";
import { defaultPreferences, loadPreferences, savePreferences, type Preferences } from "../excel/preferences";

/** What the planner chose, now or the last time. A choice made before the saved ones arrive wins over them. */
export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const [saved, setSaved] = useState<Preferences>(defaultPreferences);
  const [chosen, setChosen] = useState<Partial<Preferences>>({});
  useEffect(() => {
    // Answers with the defaults where storage is blocked.
    void loadPreferences().then(setSaved);
  }, []);

  const choose = (change: Partial<Preferences>): void => {
    setChosen({ ...chosen, ...change });
    void savePreferences({ ...saved, ...chosen, ...change });
  };
  return [{ ...saved, ...chosen }, choose];
}
