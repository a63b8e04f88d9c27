import type { Finding, Phase, Snapshot } from '@deploy-actions/strategy';

/** Alarms that people named, wherever they are kept. */
export interface Guards {
  /** Those that fire now; rejects when that cannot be told. */
  firing(): Promise<readonly string[]>;
  /** Those that there are none of. */
  unknown(): Promise<readonly string[]>;
}

/** Past these nothing is decided by alarms any more, and nobody waits for them. */
const GUARDED: readonly Phase[] = ['absent', 'preparing', 'waiting', 'shifting'];

/**
 * A look that tells of alarms, too. While they cannot be read nobody knows that all is well: then it rejects, so that nothing goes
 * forward; what goes back does so without them.
 */
export async function withAlarms(look: Promise<Snapshot>, guards: Guards | null): Promise<Snapshot> {
  const snapshot = await look;
  if (guards === null || !GUARDED.includes(snapshot.phase)) return snapshot;
  const alarms = [...new Set([...snapshot.alarms, ...(await guards.firing())])];
  return { ...snapshot, alarms };
}

/** What is wrong with the names. */
export async function guardFindings(guards: Guards | null): Promise<Finding[]> {
  const unknown = (await guards?.unknown()) ?? [];
  return unknown.map((name) => ({
    message: `there is no alarm \`${name}\` in this account and region.`,
    path: ['alarms'],
  }));
}
