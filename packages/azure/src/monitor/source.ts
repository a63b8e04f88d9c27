import type { Arm, Event, MetricSource } from '@deploy-actions/strategy';
import type { MonitorApi, Stretch } from './api.ts';
import { countsOf, METRICS } from './counts.ts';

const MINUTE_MS = 60_000;

/** How late metrics of the platform come no document promises; people see up to three minutes. */
export const LAG_MS = 180_000;

/** What `Arm.id` calls production; any other is the name of a slot. */
export const PRODUCTION = 'production';

/**
 * The requests of production and of the slot as Azure Monitor counts them, by the minute; bad are those that were answered with 5XX.
 * After a swap the arms have changed places, and are counted where they are.
 */
export function monitorSource(api: MonitorApi): MetricSource {
  async function count(arm: Arm | null, span: Stretch, events: readonly Event[]) {
    if (arm === null) return null;
    const found = await api.totals(arm.id === PRODUCTION ? null : arm.id, METRICS, span).catch((error: Error) => {
      throw new Error(`Azure Monitor could not be read: ${error.message}`, { cause: error });
    });
    return countsOf(found, span, events);
  }

  return {
    lagMs: LAG_MS,
    stepMs: MINUTE_MS,
    unfit: (events) =>
      events.some(({ kind }) => kind !== 'bad')
        ? ['response times: of a site Azure Monitor has only their mean, not how many requests were slow']
        : [],
    async observe(span, arms, events) {
      const { fromMs, toMs } = span;
      if (!(fromMs < toMs && fromMs % MINUTE_MS === 0 && toMs % MINUTE_MS === 0)) {
        throw new RangeError(
          `Azure Monitor counts by the minute, not from ${fromMs} to ${toMs} ms: give the analysis a window of whole minutes.`,
        );
      }
      const [candidate, stable] = await Promise.all([
        count(arms.candidate, span, events),
        count(arms.stable, span, events),
      ]);
      return { candidate, stable };
    },
    async [Symbol.asyncDispose]() {},
  };
}
