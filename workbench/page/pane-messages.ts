/**
 * The conversation between Excel on the web and a panel's page, as JSON texts sent by `postMessage`: what Microsoft's
 * client asks for, and what it takes for an answer.
 */
import type { Host } from "../protocol/host";
import { appContext } from "./app-context";
import type { PageLanguage } from "./words";

interface PaneMessage {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _actionType: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId?: number };
    readonly ArrayData?: readonly unknown[];
  };
}

/** Microsoft's numbers. */
const reply = 0;
const event = 1;
const registerEvent = 1;
const executeRichApi = 93;

export interface PaneOptions {
  readonly isPane: (source: MessageEventSource | null) => boolean;
  readonly host: Host;
  readonly language: PageLanguage;
}

/** Answers the panel's page as long as the host page stands. */
export function answerPane({ isPane, host, language }: PaneOptions): void {
  window.addEventListener("message", ({ data, source, origin }: MessageEvent<unknown>) => {
    if (!isPane(source) || source === null || typeof data !== "string") return;
    const message = parse(data);
    if (message === null) return;
    const post = (responseType: number, body: unknown): void => {
      const envelope = {
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _origin: location.href,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
        _data: body,
      };
      source.postMessage(JSON.stringify(envelope), { targetOrigin: origin });
    };
    answer(message, { host, language, post });
  });
}

interface Conversation {
  readonly host: Host;
  readonly language: PageLanguage;
  readonly post: (responseType: number, body: unknown) => void;
}

function answer(message: PaneMessage, { host, language, post }: Conversation): void {
  if (message._actionName === "ContextActivationManager_getAppContextAsync") {
    post(reply, appContext(language, host.requirementSets));
  } else if (message._actionName === "executeMethod") {
    void execute(message, host).then((body) => {
      post(reply, body);
    });
  } else if (message._actionType === registerEvent) {
    post(reply, { Error: 0 });
    if (message._actionName === "richApiMessage") {
      host.onMessage((rows) => {
        post(event, { ArrayData: rows });
      });
    }
  }
}

async function execute({ _data }: PaneMessage, host: Host): Promise<unknown> {
  if (_data?.DdaMethod?.DispatchId !== executeRichApi) return { Error: 0 };
  const ok = 200;
  return { Data: [ok, [], await host.request(String(_data.ArrayData?.[4]))], Error: 0 };
}

function parse(text: string): PaneMessage | null {
  try {
    return JSON.parse(text) as PaneMessage;
  } catch {
    return null;
  }
}
