import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@deploy-actions/strategy';
import type { MiddlewareStack } from '@smithy/types';

/** A client of the SDK, of whichever service. */
interface Client {
  readonly middlewareStack: Pick<MiddlewareStack<any, any>, 'add'>;
}

/** Time as AWS tells it. */
export interface PlatformClock extends Clock {
  /** Reads the time off every answer that this client gets. */
  watch(client: Client): void;
}

/** Aborted or over: in both cases the sleep has ended. */
const ended = () => {};

/**
 * A clock that goes by the Date headers of AWS's answers, and by what has passed here since the last of them: the times of a
 * rollout are compared with time stamps of ECS and CloudWatch, and a runner's clock may be off. To the second, and never
 * backwards. Before the first answer it is the runner's own.
 */
export function createPlatformClock(): PlatformClock {
  let told: { readonly ms: number; readonly at: number } | null = null;
  let latest = -Infinity;

  const tell = (header: string | undefined) => {
    const ms = Date.parse(header ?? '');
    if (!Number.isFinite(ms)) return;
    const at = performance.now();
    // headers have whole seconds, cut off: between two of them what has passed here is finer
    if (told === null || ms > told.ms + at - told.at || told.ms + at - told.at - ms >= 1_000) told = { ms, at };
  };

  return {
    now() {
      if (told === null) return Date.now();
      latest = Math.max(latest, Math.floor(told.ms + performance.now() - told.at));
      return latest;
    },

    elapsed: () => performance.now(),

    async sleep(ms, signal) {
      await sleep(Math.max(0, ms), undefined, signal && { signal }).catch(ended);
    },

    watch({ middlewareStack }) {
      middlewareStack.add(
        (next: (args: any) => Promise<any>) => async (args: any) => {
          const result = await next(args);
          tell((result.response as { headers?: Record<string, string> } | undefined)?.headers?.['date']);
          return result;
        },
        // closest to the wire, where also the answers that are errors pass
        { name: 'platformClock', step: 'deserialize', priority: 'low' },
      );
    },
  };
}
