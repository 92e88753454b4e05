import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { reviewScreenMessagesFor } from "../../locale/review-screen-messages";
import {
  defaultSettings,
  settingChoices,
  thresholdFaults,
  thresholdNames,
  type ReviewSettings,
} from "../../report/review/settings";
import { takesEscape } from "../host-keys";
import { useLanguage } from "../messages-context";
import { thresholdsOf, typedThresholds } from "../../report/review/typed-thresholds";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  number: { maxWidth: "8em" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type ChoiceName = keyof typeof settingChoices;

interface ReviewSettingsFormProps {
  readonly settings: ReviewSettings;
  /** `isAsTyped` says, whenever it is asked, whether the form still shows just these settings. */
  readonly onApply: (settings: ReviewSettings, isAsTyped: () => boolean) => void;
  readonly onCancel: () => void;
}

/** What the planner settles for the report; nothing is kept before it can be. */
export function ReviewSettingsForm({ settings, onApply, onCancel }: ReviewSettingsFormProps) {
  const language = useLanguage();
  const { settings: messages, cancel } = reviewScreenMessagesFor(language);
  const styles = useStyles();
  const [chosen, setChosen] = useState(settings);
  const [typed, setTyped] = useState(typedThresholds(settings.thresholds));
  const shown = useRef({ chosen, typed });
  useEffect(() => {
    shown.current = { chosen, typed };
  }, [chosen, typed]);
  const [faults, setFaults] = useState(thresholdFaults(settings.thresholds));

  const choices = <Name extends ChoiceName>(name: Name, current: string) => {
    const texts: Readonly<Record<string, string>> = messages[name].choices;
    return (
      <Field label={messages[name].label}>
        <RadioGroup value={current} onChange={(_event, { value }) => setChosen({ ...chosen, [name]: value })}>
          {settingChoices[name].map((choice) => (
            <Radio key={choice} value={choice} label={texts[choice] ?? choice} />
          ))}
        </RadioGroup>
      </Field>
    );
  };
  return (
    <form
      noValidate
      aria-label={messages.heading}
      className={styles.form}
      onKeyDown={(event) => {
        if (takesEscape(event)) onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const thresholds = thresholdsOf(typed);
        const found = thresholdFaults(thresholds);
        setFaults(found);
        if (found.size > 0) return;
        const isAsTyped = () => shown.current.chosen === chosen && shown.current.typed === typed;
        onApply({ ...chosen, thresholds }, isAsTyped);
      }}
    >
      <Text size={200}>{messages.lead}</Text>
      {choices("lowerIsBetter", chosen.lowerIsBetter)}
      {choices("rounding", chosen.rounding)}
      {choices("cap", chosen.cap)}
      <Text size={200}>{messages.disclaimer}</Text>
      {thresholdNames.map((name) => {
        const fault = faults.get(name);
        return (
          <Field
            key={name}
            label={messages.thresholds[name]}
            {...(fault === undefined ? {} : { validationMessage: messages.faults[fault] })}
          >
            <Input
              className={styles.number}
              inputMode="decimal"
              value={typed[name]}
              contentAfter={messages.percent}
              onChange={(_event, { value }) => setTyped({ ...typed, [name]: value })}
            />
          </Field>
        );
      })}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {messages.apply}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setChosen(defaultSettings);
            setTyped(typedThresholds(defaultSettings.thresholds));
            setFaults(new Map());
          }}
        >
          {messages.reset}
        </Button>
        <Button size="small" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
