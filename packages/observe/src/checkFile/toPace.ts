import type { Pace, RetryClass } from '../model.ts';
import type { WrittenDefaults } from './schema/suite.ts';

/** What holds where nothing is said; each is documented with its key in the schema. */
const DEFAULT_RETRY_ON: readonly RetryClass[] = ['network', '404', '429', '5xx'];

/** Fills in what is not written, and turns seconds into milliseconds. */
export function paceOf(written: WrittenDefaults): Pace {
  const periodMs = ms(written.periodSeconds ?? 5);
  return {
    initialDelayMs: ms(written.initialDelaySeconds ?? 0),
    periodMs,
    timeoutMs: ms(written.timeoutSeconds ?? 5),
    successThreshold: written.successThreshold ?? 3,
    failureThreshold: written.failureThreshold ?? 3,
    deadlineMs: ms(written.deadlineSeconds ?? 180),
    backoff: {
      factor: written.backoff?.factor ?? 1,
      maxMs: Math.max(periodMs, ms(written.backoff?.maxSeconds ?? 30)),
      jitter: written.backoff?.jitter ?? 'none',
    },
    retryOn: written.retryOn?.map((each) => String(each) as RetryClass) ?? DEFAULT_RETRY_ON,
  };
}

function ms(seconds: number): number {
  return Math.round(seconds * 1_000);
}
