import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@deploy-actions/strategy';

/** Time as Azure tells it. */
export interface PlatformClock extends Clock {
  /** Takes the Date header of an answer. */
  tell(header: string | null): void;
}

/**
 * A clock that goes by the Date headers of Azure's answers, and by what has passed here since the last of them: the times of a
 * rollout are compared with time stamps of the platform's, and a runner's clock may be off. To the second, and never backwards.
 * Before the first answer it is the runner's own.
 */
export function createPlatformClock(): PlatformClock {
  let told: { readonly ms: number; readonly at: number } | null = null;
  let latest = -Infinity;
  return {
    tell(header) {
      const ms = Date.parse(header ?? '');
      if (!Number.isFinite(ms)) return;
      const at = performance.now();
      // headers have whole seconds, cut off: between two of them what has passed here is finer
      if (told === null || ms > told.ms + at - told.at || told.ms + at - told.at - ms >= 1_000) told = { ms, at };
    },
    now() {
      if (told === null) return Date.now();
      latest = Math.max(latest, Math.floor(told.ms + performance.now() - told.at));
      return latest;
    },
    elapsed: () => performance.now(),
    async sleep(ms, signal) {
      await sleep(Math.max(0, ms), undefined, signal && { signal }).catch(() => {});
    },
  };
}
