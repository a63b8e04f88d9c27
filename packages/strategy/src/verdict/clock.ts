import { formatDuration } from '../duration.ts';

/** The times of a rollout, in milliseconds by whatever clocks there are. */
export interface Times {
  readonly nowMs: number;
  readonly startedAtMs: number;
  /** When the stage's weight was read back as written; null when it was not yet. */
  readonly verifiedAtMs: number | null;
}

/** What cannot be, in words: times that are none, and times to come. */
export function impossible({ nowMs, startedAtMs, verifiedAtMs }: Times): string[] {
  if (!Number.isFinite(nowMs)) return [`The time is unknown: nowMs is ${nowMs}.`];
  return [
    ...ahead('The rollout began', 'startedAtMs', startedAtMs, nowMs),
    ...(verifiedAtMs === null ? [] : ahead('The weight was verified', 'verifiedAtMs', verifiedAtMs, nowMs)),
    ...(verifiedAtMs !== null && verifiedAtMs < startedAtMs && startedAtMs <= nowMs
      ? ['The weight was verified before the rollout began: verifiedAtMs or startedAtMs is wrong.']
      : []),
  ];
}

function ahead(what: string, name: string, atMs: number, nowMs: number): string[] {
  if (!Number.isFinite(atMs)) return [`${what} nobody knows when: ${name} is ${atMs}.`];
  if (atMs <= nowMs) return [];
  return [`${what} in ${formatDuration(Math.ceil(atMs - nowMs))}, says the clock: it went back, or ${name} is wrong.`];
}

/**
 * How long the rollout has lasted at least. A clock that goes back does not make it shorter than it was when the weight was
 * verified; where the start is unknown, or to come, it is taken to be then. 0 where nothing is known.
 */
export function lastedMs({ nowMs, startedAtMs, verifiedAtMs }: Times): number {
  const known = [nowMs, verifiedAtMs].filter((each) => each !== null && Number.isFinite(each)) as number[];
  const latest = Math.max(...known);
  const first = startedAtMs <= latest ? startedAtMs : verifiedAtMs;
  return first !== null && Number.isFinite(latest - first) ? latest - first : 0;
}

/** How long the stage has lasted; 0 where that is not known. */
export function bakedMs({ nowMs, verifiedAtMs }: Times): number {
  const baked = verifiedAtMs === null ? 0 : nowMs - verifiedAtMs;
  return Number.isFinite(baked) ? Math.max(0, baked) : 0;
}
