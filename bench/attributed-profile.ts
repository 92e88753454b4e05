import { Session, type Profiler } from "node:inspector/promises";

export type Owner = "ours" | "client" | "host" | "other";

/**
 * Runs a task under Node's sampling profiler and says how many milliseconds were spent in whose code. A sample in
 * native code (JSON, garbage collection, arrays) belongs to the nearest caller with a script of its own.
 */
export async function attributed<T>(
  task: () => Promise<T>,
  ownerOf: (scriptUrl: string) => Owner | null,
): Promise<{ result: T; milliseconds: Readonly<Record<Owner, number>> }> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 200 });
  await session.post("Profiler.start");
  const result = await task();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return { result, milliseconds: timeByOwner(profile, ownerOf) };
}

function timeByOwner(
  profile: Profiler.Profile,
  ownerOf: (scriptUrl: string) => Owner | null,
): Readonly<Record<Owner, number>> {
  const owners = ownersOfNodes(profile.nodes, ownerOf);
  const milliseconds: Record<Owner, number> = { ours: 0, client: 0, host: 0, other: 0 };
  profile.samples?.forEach((node, index) => {
    milliseconds[owners.get(node) ?? "other"] += (profile.timeDeltas?.[index] ?? 0) / 1000;
  });
  return milliseconds;
}

function ownersOfNodes(
  nodes: readonly Profiler.ProfileNode[],
  ownerOf: (scriptUrl: string) => Owner | null,
): ReadonlyMap<number, Owner> {
  const owners = new Map<number, Owner>();
  // The profiler lists parents before their children, so that one pass hands owners down.
  for (const node of nodes) {
    const owner = ownerOf(node.callFrame.url) ?? owners.get(node.id) ?? "other";
    owners.set(node.id, owner);
    for (const child of node.children ?? []) owners.set(child, owner);
  }
  return owners;
}
