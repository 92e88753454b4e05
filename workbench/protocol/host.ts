import type { FunctionMetadata } from "../calculation/function-metadata";
import { Refusal } from "../workbook/refusal";
import { shiftArea } from "../workbook/shift";
import type { Workbook } from "../workbook/workbook";
import { runBatch, type Action, type RequestBody } from "./batch";
import { customFunctionsObject } from "./classes/custom-functions";
import { workbookObject } from "./classes/workbook";
import { internalServices } from "./classes/internal-services";
import { createEvents, type HostMessage } from "./events";
import { createFaults, type Faults } from "./faults";
import type { Session } from "./object-model";
import { createReferences } from "./references";
import { CURRENT_REQUIREMENT_SETS, type RequirementSets } from "./requirement-sets";

export interface HostOptions {
  readonly requirementSets?: RequirementSets;
  /** Bytes of a request or a response; Excel on the web refuses more than 5 MB. */
  readonly payloadLimit?: number;
}

/** What has come over the wire since the host began or `resetStatistics` was called. */
export interface HostStatistics {
  readonly requests: number;
  readonly bytes: number;
  readonly largestRequestBytes: number;
  /** Batches that changed anything. */
  readonly writeRequests: number;
  /** Each request, in order. */
  readonly log: readonly RequestNote[];
}

export interface RequestNote {
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  readonly bytes: number;
}

/** Excel as an add-in meets it, whatever carries the messages. */
export interface Host extends Faults {
  readonly workbook: Workbook;
  readonly requirementSets: RequirementSets;
  readonly statistics: HostStatistics;
  resetStatistics(): void;
  /** Answers one request body; the answer never comes while the host hangs. */
  request(body: string): Promise<string>;
  /** Where events and calls of custom functions go; gives the function that ends this. */
  onMessage(listener: (messages: readonly HostMessage[]) => void): () => void;
  /** The functions of the add-in's functions.json. */
  registerFunctions(functions: readonly FunctionMetadata[]): void;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

export function createHost(workbook: Workbook, options: HostOptions = {}): Host {
  const requirementSets = options.requirementSets ?? CURRENT_REQUIREMENT_SETS;
  const references = createReferences();
  const events = createEvents(workbook);
  const faults = createFaults(workbook, { payloadLimit: options.payloadLimit ?? FIVE_MEGABYTES });
  const statistics = noStatistics();

  workbook.onShift((sheet, shift) => references.moveRanges(sheet, (area) => shiftArea(area, shift)));

  async function request(body: string): Promise<string> {
    const size = byteLength(body);
    const parsed = JSON.parse(body) as RequestBody;
    if (!isDispatcher(parsed)) {
      statistics.requests += 1;
      statistics.bytes += size;
      statistics.largestRequestBytes = Math.max(statistics.largestRequestBytes, size);
      statistics.log.push({ at: performance.timeOrigin + performance.now(), bytes: size });
    }
    await faults.untilAnswering();
    const refusal = faults.refusalOf(size);
    if (refusal !== null) return fault(refusal);
    let hasWritten = false;
    const session: Session = {
      workbook,
      references,
      requirementSets,
      events,
      noteWrite: () => (hasWritten = true),
    };
    const answer = workbook.group(() =>
      runBatch(parsed, {
        session,
        root: workbookObject(workbook),
        services: {
          "Microsoft.ExcelServices.CustomFunctions": customFunctionsObject(workbook),
          ...internalServices(workbook),
        },
        beforeAction: (index, action: Action) => faults.beforeAction(index, action),
      }),
    );
    if (hasWritten) statistics.writeRequests += 1;
    const text = JSON.stringify(answer);
    return byteLength(text) > faults.payloadLimit
      ? fault(new Refusal("ResponsePayloadSizeLimitExceeded"))
      : text;
  }

  return Object.assign(faults, {
    workbook,
    requirementSets,
    statistics,
    resetStatistics: () => void Object.assign(statistics, noStatistics()),
    request,
    onMessage: events.onMessage,
    registerFunctions: workbook.registerFunctions,
  });
}

function noStatistics() {
  const log: RequestNote[] = [];
  return { requests: 0, bytes: 0, largestRequestBytes: 0, writeRequests: 0, log };
}

/** Microsoft's dispatchers of custom functions and of ribbon buttons speak for themselves, not for the add-in. */
function isDispatcher({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(
    ({ Name }) =>
      Name === "Microsoft.ExcelServices.CustomFunctions" ||
      Name === "Microsoft.InternalService.AddinInternalService",
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function fault({ code, message }: Refusal): string {
  return JSON.stringify({
    Results: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0 },
  });
}
