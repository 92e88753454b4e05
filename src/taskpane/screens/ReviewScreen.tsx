import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { WorkbookReview } from "../../excel/review-workbook";
import { reviewScreenMessagesFor, type ReviewScreenMessages } from "../../locale/review-screen-messages";
import { CellExplanationView } from "../components/CellExplanationView";
import { LastFix } from "../components/LastFix";
import { ProblemMessage } from "../components/ProblemMessage";
import { ReviewedList } from "../components/ReviewedList";
import { ReviewNoticeMessage, tellsOf } from "../components/ReviewNoticeMessage";
import { ReviewSettingsForm } from "../components/ReviewSettingsForm";
import { ScreenHeading } from "../components/ScreenHeading";
import { useLanguage } from "../messages-context";
import { countKinds } from "../reviewed-groups";
import { ownSettings } from "../../locale/setting-lines";
import type { CurrentReview } from "../use-background-review";
import { useOpener } from "../use-opener";
import { useReasonDrafts } from "../use-reason-drafts";
import type { ReviewState } from "../use-review";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    minInlineSize: 0,
    border: "none",
    "& button:disabled": {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      cursor: "not-allowed",
    },
  },
  empty: { position: "absolute" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReviewScreenProps {
  readonly state: ReviewState;
  /** Who ignored something the last time. */
  readonly reviewer: string;
}

/** What does not hold in the report that stands in the sheets, kept up to date while the planner works on it. */
export function ReviewScreen({ state, reviewer }: ReviewScreenProps) {
  const language = useLanguage();
  const messages = reviewScreenMessagesFor(language);
  const styles = useStyles();
  // The report whose settings are open: what is chosen there is about no other one.
  const [settledReport, setSettledReport] = useState<string | null>(null);
  const { remember, giveFocusBack } = useOpener();
  const explainer = useOpener();
  const { review, isFree, problem, retry, notice, explanation, lastFix, actions } = state;
  const shown = review === "pending" ? null : review;
  const onAppear = useEffectEvent(() => {
    if (review !== "pending") actions.look();
  });
  useEffect(() => onAppear(), []);
  const report = shown && reportIdentity(shown);
  const settled = shown ? ownSettings(shown.settings, language) : "";
  const isSettling = settledReport !== null && settledReport === report;
  if (settledReport !== null && !isSettling) setSettledReport(null);
  const drafts = useReasonDrafts(report);
  const settingsPlace = useRef<HTMLDivElement>(null);
  const closeSettings = (): void => {
    // What is kept at last may find the planner somewhere else.
    const focused = document.activeElement;
    if (focused === document.body || settingsPlace.current?.contains(focused) === true) giveFocusBack();
    setSettledReport((open) => (open === report ? null : open));
  };

  return (
    <fieldset disabled={!isFree} className={styles.screen}>
      <ScreenHeading>{messages.heading}</ScreenHeading>
      <Text>{messages.lead}</Text>
      {problem !== null && <ProblemMessage problem={problem} onRetry={retry} />}
      <Text role="status" weight="semibold">
        {review === "pending" && (problem !== null || !isFree) ? "" : summary(review, messages)}
      </Text>
      {shown !== null && (
        <Text size={200}>
          {messages.reviewed(shown.title)}
          <br />
          {shown.previousTitle === null ? messages.noPrevious : messages.previous(shown.previousTitle)}
          {settled !== "" && (
            <>
              <br />
              {settled}
            </>
          )}
        </Text>
      )}
      <ReviewNoticeMessage notice={notice} lastFix={lastFix} onUndo={actions.undo} />
      {lastFix.length > 0 && !tellsOf(notice, lastFix) && <LastFix fixes={lastFix} onUndo={actions.undo} />}
      <div role="status" className={explanation === null ? styles.empty : undefined}>
        {explanation !== null && (
          <CellExplanationView
            shown={explanation}
            onGoTo={actions.goTo}
            onClose={() => {
              explainer.giveFocusBack();
              actions.closeExplanation();
            }}
          />
        )}
      </div>
      <div className={styles.actions}>
        {shown !== null && (
          <>
            <Button size="small" onClick={actions.writeSheet}>
              {messages.writeSheet}
            </Button>
            <Button size="small" onClick={actions.copy}>
              {messages.copy}
            </Button>
            <Button
              size="small"
              aria-expanded={isSettling}
              onClick={(event) => {
                remember(event);
                setSettledReport(isSettling ? null : report);
              }}
            >
              {messages.settings.heading}
            </Button>
          </>
        )}
        <Button
          size="small"
          onClick={(event) => {
            explainer.remember(event);
            actions.explain();
          }}
        >
          {messages.explain.action}
        </Button>
        <Button size="small" onClick={actions.again}>
          {messages.again}
        </Button>
      </div>
      {isSettling && shown !== null && (
        <div ref={settingsPlace}>
          <ReviewSettingsForm
            settings={shown.settings}
            onApply={(settings, isAsTyped) => {
              // What was typed since, while Excel refused, is not yet kept.
              actions.settle(shown, settings, () => {
                if (isAsTyped()) closeSettings();
              });
            }}
            onCancel={closeSettings}
          />
        </div>
      )}
      {shown !== null && (
        <ReviewedList review={shown} actions={actions} drafts={drafts} reviewer={reviewer} />
      )}
    </fieldset>
  );
}

/** Settings are kept by year; another sheet may hold another agency's report of the same one. */
function reportIdentity({ fiscalYear, basis }: WorkbookReview): string {
  return JSON.stringify([basis.standing.sheets.report.id, fiscalYear]);
}

function summary(review: CurrentReview, messages: ReviewScreenMessages): string {
  if (review === "pending") return messages.reviewing;
  return review === null ? messages.noReport : messages.counts(countKinds(review.findings));
}
