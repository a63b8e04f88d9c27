import type { Session } from './sts.ts';

/** Before their end credentials are asked for anew, ms: as early as the SDK does. Short-lived ones in their last quarter. */
const MARGIN_MS = 5 * 60_000;

/** So near their end a call made with them may come too late, ms: then the next ones are waited for. */
const RESERVE_MS = 60_000;

/** After a failure nobody is asked for so long, ms: not at every call while there are credentials still. */
const PAUSE_MS = 30_000;

/**
 * Credentials that outlive each of their sessions: one session for all clients, asked for again in time. While the old one lives
 * nobody waits for the next, and a failure to get it is told and tried again later.
 *
 * @returns rejects where there are no credentials that live, and none can be had
 */
export function renewed(
  ask: () => Promise<Session>,
  onFailure: (error: Error, until: Date) => void,
  now: () => number = Date.now,
): () => Promise<Session> {
  let held: { readonly session: Session; readonly end: number; readonly lives: number } | null = null;
  let renewAt = -Infinity;
  let asking: Promise<Session> | null = null;

  const take = async () => {
    const session = await ask();
    const end = session.expiration.getTime();
    const lives = end - now();
    renewAt = end - Math.min(MARGIN_MS, lives / 4);
    held = { session, end, lives };
    return session;
  };
  const asked = () => (asking ??= take().finally(() => (asking = null)));

  return async () => {
    if (held === null || held.end <= now()) return asked();
    const { session, end, lives } = held;
    if (asking === null && now() < renewAt) return session;
    const isFirst = asking === null;
    const next = asked().catch((error: Error) => {
      if (isFirst) {
        renewAt = now() + Math.min(PAUSE_MS, (end - now()) / 4);
        onFailure(error, session.expiration);
      }
      return session;
    });
    return end - now() > Math.min(RESERVE_MS, lives / 16) ? session : next;
  };
}
