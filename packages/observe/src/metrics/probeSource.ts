import { setTimeout as pause } from 'node:timers/promises';
import type { Clock, MetricSource } from '@deploy-actions/strategy';
import { inUrl } from '../template/places.ts';
import { filledHeaders, filledIn } from './placeholders.ts';
import { probeOnce } from './probe.ts';
import { countSamples, type Sample } from './samples.ts';
import { secretsOfMetrics } from './secrets.ts';
import type { ArmName, ProbeSettings } from './settings.ts';

export interface ProbeSourceOptions {
  /** For `{{env.NAME}}`, and for proxies. */
  readonly env: Readonly<Record<string, string>>;
  /** The platform's: windows are of its time. */
  readonly clock: Pick<Clock, 'now'>;
}

/** The last ones that are kept of each arm: more than a day at one a second. */
const KEPT = 100_000;

/**
 * Counts requests of its own, from now on until it is disposed of, in place of what users asked. What a probe meets is not what
 * users meet, so this is for who says that it is to be so. Another process has other counts: a window from before this one
 * began has none.
 */
export function probeSource(settings: ProbeSettings, { env, clock }: ProbeSourceOptions): MetricSource {
  const stopping = new AbortController();
  const { signal } = stopping;
  const secrets = secretsOfMetrics(settings, env);
  const seen: Record<ArmName, Sample[]> = { candidate: [], stable: [] };

  const urlOf = (template: string | null) => template && filledIn(template, null, env, inUrl);
  const urls = { candidate: urlOf(settings.urls.candidate), stable: urlOf(settings.urls.stable) };
  const headers = filledHeaders(settings.headers, env);

  async function ask(arm: ArmName): Promise<void> {
    const url = urls[arm];
    if (url === null) return;
    while (!signal.aborted) {
      // the next request follows the end of this one
      // oxlint-disable-next-line no-await-in-loop
      const { passed, tookMs } = await probeOnce({ url, headers, timeoutMs: settings.timeoutMs, env, signal, secrets });
      if (signal.aborted) return;
      seen[arm].push({ atMs: clock.now(), passed, tookMs });
      if (seen[arm].length > KEPT) seen[arm].shift();
      // oxlint-disable-next-line no-await-in-loop
      await pause(settings.everyMs, undefined, { signal }).catch(() => undefined);
    }
  }
  const asking = Promise.all([ask('candidate'), ask('stable')]);

  return {
    lagMs: 0,
    stepMs: 1_000,
    unfit: (events) =>
      settings.urls.stable === null && events.some(({ kind }) => kind === 'slower-than-stable')
        ? ["the stable release's response times: `stable` is not given"]
        : [],
    async observe(span, arms, events) {
      const count = (arm: ArmName) => arms[arm] && countSamples(seen[arm], seen.stable, span, events);
      return { candidate: count('candidate'), stable: count('stable') };
    },
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await asking;
    },
  };
}
