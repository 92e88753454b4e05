import { Button, FluentProvider, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Preferences } from "../excel/preferences";
import { languageFor, type Language } from "../locale/language";
import { messagesFor } from "../locale/messages";
import { announcement } from "./announcement";
import { HostNotice } from "./components/HostNotice";
import { LoadFailureBoundary } from "./components/LoadFailureBoundary";
import { MoveFocusContext } from "./components/ScreenHeading";
import { LanguageContext, useLanguage } from "./messages-context";
import { KeptScreen } from "./components/KeptScreen";
import { PanelTabs } from "./components/PanelTabs";
import type { PanelState } from "./panel-state";
import { emptyDraft, type ImportDraft } from "./import-draft";
import { StartScreen } from "./screens/StartScreen";
import type { HostState } from "./connect-to-host";
import { keepTab } from "./host-keys";
import { usePanel, type PanelActions } from "./use-panel";
import type { CurrentReview } from "./use-background-review";
import { usePreferences } from "./use-preferences";
import { useReview, type ReviewState } from "./use-review";
import { useTheme } from "./use-theme";
import type { Imported } from "./verbs";

const ImportScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "import-screen" */ "./screens/ImportScreen")).ImportScreen,
}));
const PreviewScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "preview-screen" */ "./screens/PreviewScreen")).PreviewScreen,
}));
const OutcomeScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "outcome-screen" */ "./screens/OutcomeScreen")).OutcomeScreen,
}));
const ConversionScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "conversion-screen" */ "./screens/ConversionScreen"))
    .ConversionScreen,
}));
const GalleryScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "gallery-screen" */ "./screens/GalleryScreen")).GalleryScreen,
}));
const ReviewScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "review-screen" */ "./screens/ReviewScreen")).ReviewScreen,
}));
const ActivityProgress = lazy(async () => ({
  default: (await import(/* webpackChunkName: "progress" */ "./components/ActivityProgress"))
    .ActivityProgress,
}));
const ProblemMessage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "problem" */ "./components/ProblemMessage")).ProblemMessage,
}));

const useStyles = makeStyles({
  panel: { minHeight: "100vh", boxSizing: "border-box", padding: tokens.spacingHorizontalL },
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    marginBottom: tokens.spacingVerticalM,
  },
  title: { margin: 0 },
  announcement: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  main: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The whole panel: header, what goes wrong or on, and the screen that stands. */
export function Panel({ host }: { readonly host: HostState }) {
  const [preferences, choose] = usePreferences();
  const language =
    preferences.language ?? languageFor(host === "silent" ? navigator.language : host.displayLanguage);
  const messages = messagesFor(language);
  const { state, actions } = usePanel();
  // Kept here, so that what was pasted is still there after a look at another screen.
  const [draft, setDraft] = useState(emptyDraft);
  const [touched, setTouched] = useState(false);
  const { tab } = state;
  const isWriting = state.activity?.verb === "build" || state.activity?.verb === "convert";
  const review = useReview(host !== "silent" && host.missing === null && !isWriting, language);
  const theme = useTheme(host);
  useEffect(() => {
    document.documentElement.lang = language === "zh-TW" ? "zh-Hant-TW" : "en";
    document.title = messages.title;
  }, [language, messages]);
  const styles = useStyles();
  const other: Language = language === "zh-TW" ? "en" : "zh-TW";

  return (
    <FluentProvider theme={theme}>
      <LanguageContext value={language}>
        <MoveFocusContext value={touched}>
          <div className={styles.panel} onClickCapture={() => setTouched(true)} onKeyDown={keepTab}>
            <header className={styles.header}>
              <Text as="h1" className={styles.title} weight="semibold">
                {messages.title}
              </Text>
              <Button
                appearance="subtle"
                size="small"
                lang={other}
                aria-label={messages.switchLanguage}
                onClick={() => choose({ language: other })}
              >
                {messages.otherLanguage}
              </Button>
            </header>
            <PanelTabs
              tab={tab}
              review={review.review}
              onTab={(chosen) => {
                actions.choose(chosen);
                // Whoever goes from tab to tab wants to stay on the tabs.
                setTouched(false);
              }}
            />
            <div role="status" className={styles.announcement}>
              {announcement(state, messages)}
            </div>
            <main className={styles.main} aria-label={messages.tabs[tab]}>
              <HostNotice host={host} />
              <LoadFailureBoundary>
                <Suspense>
                  {state.problem !== null && (
                    <ProblemMessage problem={state.problem} onRetry={actions.retry} />
                  )}
                  {state.activity !== null && <ActivityProgress activity={state.activity} />}
                </Suspense>
                <KeptScreen isShown={tab === "report"}>
                  <Suspense fallback={<Text>{messages.loading}</Text>}>
                    <CurrentScreen
                      state={state}
                      actions={actions}
                      preferences={preferences}
                      onChoose={choose}
                      draft={draft}
                      onDraft={setDraft}
                      review={review.review}
                    />
                  </Suspense>
                </KeptScreen>
                <KeptScreen isShown={tab === "review"}>
                  <Suspense fallback={<Text>{messages.loading}</Text>}>
                    <ReviewScreen
                      state={rememberingReviewer(review, (reviewer) => choose({ reviewer }))}
                      reviewer={preferences.reviewer}
                    />
                  </Suspense>
                </KeptScreen>
              </LoadFailureBoundary>
            </main>
          </div>
        </MoveFocusContext>
      </LanguageContext>
    </FluentProvider>
  );
}

interface CurrentScreenProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly preferences: Preferences;
  readonly onChoose: (change: Partial<Preferences>) => void;
  readonly draft: ImportDraft;
  readonly onDraft: (draft: ImportDraft) => void;
  readonly review: CurrentReview;
}

/** Whoever ignores a finding need not say again who they are. */
function rememberingReviewer(review: ReviewState, onReviewer: (reviewer: string) => void): ReviewState {
  const ignore: ReviewState["actions"]["ignore"] = (finding, reason, onDone) => {
    onReviewer(reason.by);
    review.actions.ignore(finding, reason, onDone);
  };
  return { ...review, actions: { ...review.actions, ignore } };
}

/** Back to what was read; null where nothing was. */
function toPreview(imported: Imported | null, { open }: PanelActions): (() => void) | null {
  return imported === null ? null : () => open({ name: "preview", imported });
}

function CurrentScreen({
  state,
  actions,
  preferences,
  onChoose,
  draft,
  onDraft,
  review,
}: CurrentScreenProps) {
  const language = useLanguage();
  const { resultLine, formulas } = preferences;
  const busy = state.activity !== null;
  const toStart = (): void => actions.open({ name: "start" });
  const onReview = (): void => actions.choose("review");
  switch (state.screen.name) {
    case "start":
      return (
        <StartScreen
          busy={busy}
          onSample={actions.importSample}
          onImport={() => actions.open({ name: "import" })}
          onBlank={() =>
            actions.build({
              report: null,
              resultLine: "computed",
              formulas,
              target: "new",
              language,
            })
          }
          onConversion={() => actions.open({ name: "conversion", report: null, from: state.screen })}
          onGallery={() => actions.open({ name: "gallery" })}
          onReview={onReview}
        />
      );
    case "import":
      return (
        <ImportScreen
          busy={busy}
          onImport={actions.importPasted}
          onFile={actions.importFile}
          onBack={toStart}
          draft={draft}
          onDraft={onDraft}
        />
      );
    case "preview":
      return (
        <PreviewScreen
          imported={state.screen.imported}
          resultLine={resultLine}
          formulas={formulas}
          busy={busy}
          onResultLine={(chosen) => onChoose({ resultLine: chosen })}
          onFormulas={(chosen) => onChoose({ formulas: chosen })}
          onBuild={actions.build}
          onBack={toStart}
        />
      );
    case "conversion": {
      const { report, from } = state.screen;
      return (
        <ConversionScreen
          report={report}
          busy={busy}
          onConvert={actions.convert}
          onGoTo={actions.goTo}
          onBack={() => actions.open(from)}
        />
      );
    }
    case "gallery":
      return <GalleryScreen onBack={toStart} />;
    case "outcome":
      return (
        <OutcomeScreen
          built={state.screen.built}
          request={state.screen.request}
          busy={busy}
          onAgain={actions.build}
          review={review}
          onGoTo={actions.goTo}
          onPreview={toPreview(state.screen.imported, actions)}
          onReview={onReview}
          onStart={toStart}
        />
      );
  }
}
