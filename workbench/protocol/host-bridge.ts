import type { Host } from "./host";

/** What the client's `OfficeExtension.HostBridge.init` takes. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

/** The client's numbers for kinds of message. */
const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;

/** Carries requests and events without a browser around them. `close` ends the traffic. */
export function createHostBridge(host: Host): { readonly bridge: HostBridge; readonly close: () => void } {
  let isClosed = false;
  const bridge: HostBridge = {
    sendMessageToHost(text) {
      const { id, type, message } = JSON.parse(text) as BridgeMessage;
      if (type !== REQUEST) return;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void host.request(body).then((answer) => {
        post({ id, type: RESPONSE, flags: 0, message: { statusCode: 200, headers: {}, body: answer } });
      });
    },
  };
  function post(message: object): void {
    if (!isClosed) bridge.onMessageFromHost?.(JSON.stringify(message));
  }
  const stop = host.onMessage((entries) => {
    // An event is never delivered inside the call that caused it.
    queueMicrotask(() => post({ type: EVENT, message: { entries } }));
  });
  return {
    bridge,
    close() {
      isClosed = true;
      stop();
    },
  };
}
