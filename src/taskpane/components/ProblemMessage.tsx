import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from "@fluentui/react-components";
import type { ExcelProblem } from "../../excel/problem";
import { importProblemSentence } from "../../locale/import-problems";
import type { Messages } from "../../locale/messages";
import type { Language } from "../../locale/language";
import { useLanguage, useMessages } from "../messages-context";
import type { PanelProblem } from "../panel-problem";

interface ProblemMessageProps {
  readonly problem: PanelProblem;
  readonly onRetry: () => void;
}

/** What happened, what was kept, and what to do next. */
export function ProblemMessage({ problem, onRetry }: ProblemMessageProps) {
  const messages = useMessages();
  const language = useLanguage();
  const technical = technicalDetail(problem);
  return (
    <MessageBar intent={problem.kind === "import" ? "warning" : "error"} layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{problemTitle(problem, messages)}</MessageBarTitle>
        <br />
        {problemSentence(problem, messages, language)}
        {technical !== null && (
          <details>
            <summary>{messages.excel.details}</summary>
            <Text font="monospace" size={200}>
              {technical}
            </Text>
          </details>
        )}
      </MessageBarBody>
      {problem.kind !== "import" && (
        <MessageBarActions>
          <Button onClick={onRetry}>{messages.retry}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function problemTitle(problem: PanelProblem, messages: Messages): string {
  switch (problem.kind) {
    case "import":
    case "file":
      return messages.import.problemTitle;
    case "excel":
    case "reviewOutdated":
    case "loadFailed":
      return messages.excel.heading;
  }
}

function problemSentence(
  problem: PanelProblem,
  { excel, ...messages }: Messages,
  language: Language,
): string {
  switch (problem.kind) {
    case "import":
      return importProblemSentence(problem.problem, language);
    case "file":
      return messages.import.fileUnreadable(problem.name);
    case "reviewOutdated":
    case "loadFailed":
      return excel[problem.kind];
    case "excel":
      return excelSentence(problem.problem, excel);
  }
}

function excelSentence(problem: ExcelProblem, excel: Messages["excel"]): string {
  switch (problem.kind) {
    case "protectedSheet":
      return excel.protectedSheet(problem.sheet);
    case "timeLimit":
      return excel.timeLimit(problem.seconds);
    case "cellEditMode":
    case "computing":
    case "payloadTooLarge":
    case "unsupported":
    case "sheetGone":
    case "rowGone":
    case "noCellsSelected":
    case "unexpected":
      return excel[problem.kind];
  }
}

/** For whoever is asked for help. */
function technicalDetail(problem: PanelProblem): string | null {
  if (problem.kind !== "excel") return null;
  switch (problem.problem.kind) {
    case "unexpected":
      return problem.problem.code;
    case "unsupported":
      return problem.problem.set;
    default:
      return null;
  }
}
