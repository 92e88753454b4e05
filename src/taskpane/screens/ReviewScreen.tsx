import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellLocation } from "../../excel/build-report";
import { reviewScreenMessagesFor, type ReviewScreenMessages } from "../../locale/review-screen-messages";
import { CellExplanationView } from "../components/CellExplanationView";
import { ProblemMessage } from "../components/ProblemMessage";
import { ReviewedList } from "../components/ReviewedList";
import { ReviewNoticeMessage } from "../components/ReviewNoticeMessage";
import { ReviewSettingsForm } from "../components/ReviewSettingsForm";
import { ScreenHeading } from "../components/ScreenHeading";
import { useLanguage } from "../messages-context";
import { countKinds } from "../reviewed-groups";
import type { CurrentReview } from "../use-background-review";
import type { ReviewState } from "../use-review";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReviewScreenProps {
  readonly state: ReviewState;
  readonly reviewer: string;
  readonly onGoTo: (cell: CellLocation) => void;
}

/** What does not hold in the report that stands in the sheets, kept up to date while the planner works on it. */
export function ReviewScreen({ state, reviewer, onGoTo }: ReviewScreenProps) {
  const messages = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  const [isSettling, setSettling] = useState(false);
  const { review, problem, retry, notice, actions } = state;
  const shown = review === "pending" ? null : review;

  return (
    <div className={styles.screen}>
      <ScreenHeading>{messages.heading}</ScreenHeading>
      <Text>{messages.lead}</Text>
      {problem !== null && <ProblemMessage problem={problem} onRetry={retry} />}
      <Text role="status" weight="semibold">
        {problem === null || review !== "pending" ? summary(review, messages) : ""}
      </Text>
      {shown !== null && (
        <Text size={200}>
          {messages.reviewed(shown.title)}
          <br />
          {shown.previousTitle === null ? messages.noPrevious : messages.previous(shown.previousTitle)}
        </Text>
      )}
      {notice !== null && notice.kind !== "explained" && (
        <ReviewNoticeMessage notice={notice} onUndo={actions.undo} />
      )}
      <div role="status">
        {notice?.kind === "explained" && (
          <CellExplanationView explanation={notice.explanation} onGoTo={onGoTo} />
        )}
      </div>
      <div className={styles.actions}>
        {shown !== null && (
          <>
            <Button onClick={() => actions.writeSheet(shown)}>{messages.writeSheet}</Button>
            <Button onClick={() => actions.copy(shown)}>{messages.copy}</Button>
            <Button aria-expanded={isSettling} onClick={() => setSettling(!isSettling)}>
              {messages.settings.heading}
            </Button>
          </>
        )}
        <Button onClick={actions.explain}>{messages.explain.action}</Button>
        <Button onClick={actions.again}>{messages.again}</Button>
      </div>
      {isSettling && shown !== null && (
        <ReviewSettingsForm
          settings={shown.settings}
          onApply={(settings) => {
            setSettling(false);
            actions.settle(shown, settings);
          }}
          onCancel={() => setSettling(false)}
        />
      )}
      {shown !== null && (
        <ReviewedList findings={shown.findings} actions={actions} reviewer={reviewer} onGoTo={onGoTo} />
      )}
    </div>
  );
}

function summary(review: CurrentReview, messages: ReviewScreenMessages): string {
  if (review === "pending") return messages.reviewing;
  return review === null ? messages.noReport : messages.counts(countKinds(review.findings));
}
