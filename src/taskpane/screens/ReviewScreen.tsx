import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CellLocation } from "../../excel/build-report";
import type { WorkbookReview } from "../../excel/review-workbook";
import { reviewScreenMessagesFor, type ReviewScreenMessages } from "../../locale/review-screen-messages";
import { CellExplanationView } from "../components/CellExplanationView";
import { ProblemMessage } from "../components/ProblemMessage";
import { ReviewedList } from "../components/ReviewedList";
import { ReviewNoticeMessage } from "../components/ReviewNoticeMessage";
import { ScreenHeading } from "../components/ScreenHeading";
import { useLanguage, useMessages } from "../messages-context";
import { countKinds } from "../reviewed-groups";
import { useReview } from "../use-review";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReviewScreenProps {
  readonly onGoTo: (cell: CellLocation) => void;
  readonly onBack: () => void;
}

/** What does not hold in the report that stands in the sheets, kept up to date while the planner works on it. */
export function ReviewScreen({ onGoTo, onBack }: ReviewScreenProps) {
  const { back } = useMessages();
  const messages = reviewScreenMessagesFor(useLanguage());
  const styles = useStyles();
  const { review, problem, retry, notice, actions } = useReview();

  return (
    <div className={styles.screen}>
      <ScreenHeading>{messages.heading}</ScreenHeading>
      <Text>{messages.lead}</Text>
      {problem !== null && <ProblemMessage problem={problem} onRetry={retry} />}
      <Text role="status" weight="semibold">
        {problem === null || review !== "pending" ? summary(review, messages) : ""}
      </Text>
      {notice !== null && notice.kind !== "explained" && (
        <ReviewNoticeMessage notice={notice} onUndo={actions.undo} />
      )}
      <div role="status">
        {notice?.kind === "explained" && (
          <CellExplanationView explanation={notice.explanation} onGoTo={onGoTo} />
        )}
      </div>
      <div className={styles.actions}>
        {review !== null && review !== "pending" && (
          <>
            <Button onClick={() => actions.writeSheet(review)}>{messages.writeSheet}</Button>
            <Button onClick={() => actions.copy(review)}>{messages.copy}</Button>
          </>
        )}
        <Button onClick={actions.explain}>{messages.explain.action}</Button>
        <Button onClick={actions.again}>{messages.again}</Button>
        <Button appearance="subtle" onClick={onBack}>
          {back}
        </Button>
      </div>
      {review !== null && review !== "pending" && (
        <ReviewedList findings={review.findings} actions={actions} onGoTo={onGoTo} />
      )}
    </div>
  );
}

function summary(review: WorkbookReview | null | "pending", messages: ReviewScreenMessages): string {
  if (review === "pending") return messages.reviewing;
  return review === null ? messages.noReport : messages.counts(countKinds(review.findings));
}
