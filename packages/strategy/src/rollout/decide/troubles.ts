import { formatDuration } from '../../duration.ts';
import { LASTING_MS, LONGEST_CAUSE } from '../limits.ts';
import type { Progress } from '../progress.ts';

/** What a rollout cannot go forward without. */
export type Needed = 'target' | 'word' | 'record' | 'metrics' | 'health';

/** How often, and why, one of these failed. Plain data. */
export interface Trouble {
  readonly of: Needed;
  /** What was said of it last. */
  readonly why: string;
  /** Since when it fails, by the platform's clock, ms since 1970; null when it does not any more. */
  readonly sinceMs: number | null;
  /** How long it had failed before, in all, ms. */
  readonly lostMs: number;
}

const TEXT: Readonly<Record<Needed, string>> = {
  target: 'the target could not be read',
  word: 'the target did not take what it was asked for',
  record: 'no record could be written into the journal, without which nothing goes forward',
  metrics: 'the metrics could not be read',
  health: 'the health check could not be made',
};

/** @param why what is the matter with it; null when it does what it should */
export function troubled(progress: Progress, of: Needed, why: string | null, atMs: number): Progress {
  const before = progress.troubles.find((each) => each.of === of);
  if (before === undefined && why === null) return progress;
  const { sinceMs = null, lostMs = 0, why: said = '' } = before ?? {};
  const now: Trouble =
    why === null
      ? { of, why: said, sinceMs: null, lostMs: lostMs + lasted(sinceMs, atMs) }
      : { of, why, sinceMs: sinceMs ?? atMs, lostMs };
  return { ...progress, troubles: [...progress.troubles.filter((each) => each !== before), now] };
}

/** What has kept a rollout from going forward for long, as sentences after another one; empty for nothing. */
export function lastingTroubles({ troubles }: Progress, atMs: number): string {
  return troubles
    .map(({ of, why, sinceMs, lostMs }) => ({ of, why, ms: lostMs + lasted(sinceMs, atMs) }))
    .filter(({ ms }) => ms >= LASTING_MS)
    .toSorted((one, other) => other.ms - one.ms)
    .map(({ of, why, ms }) => ` For ${formatDuration(Math.round(ms / 1_000) * 1_000)} ${TEXT[of]}: ${sentence(why)}`)
    .join('');
}

/** A clock that is lost tells no times. */
function lasted(sinceMs: number | null, atMs: number): number {
  const ms = sinceMs === null ? 0 : atMs - sinceMs;
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}

function sentence(why: string): string {
  const text = why.length > LONGEST_CAUSE ? `${why.slice(0, LONGEST_CAUSE - 1)}…` : why;
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
