import { get } from 'node:http';
import { afterAwake } from '../core/awake.ts';
import type { Cancel, Clock } from '../core/clock.ts';
import type { Address } from '../core/ports.ts';
import { accepts, FAILED, TIMED_OUT, wrongStatus, type CheckResult } from './healthState.ts';
import type { HealthCheckSettings } from './model.ts';

/** Answers come in real time however fast the sandbox's clock runs: no check gives up before this many real ms. */
const TIMEOUT_AT_LEAST_MS = 1_000;

/**
 * Checks a target at once and then at every interval, whatever time the answers take, until cancelled. Settings are
 * read anew for each check.
 */
export function watchHealth(
  target: { readonly address: Address | null; readonly port: number },
  settings: () => HealthCheckSettings,
  clock: Clock,
  report: (result: CheckResult) => void,
): Cancel {
  const stop = new AbortController();
  const watch = async () => {
    while (!stop.signal.aborted) {
      const began = clock.now();
      const current = settings();
      const timeoutMs = Math.max((current.timeoutSeconds * 1_000) / clock.speed, TIMEOUT_AT_LEAST_MS);
      const result = await check(endpointOf(target, current), current, timeoutMs);
      if (stop.signal.aborted) return;
      report(result);
      await clock.sleep(Math.max(0, began + current.intervalSeconds * 1_000 - clock.now()), stop.signal);
    }
  };
  watch().catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
  return () => stop.abort();
}

/** The traffic port is where the process really listens; another port is taken at its word. */
function endpointOf(target: { address: Address | null; port: number }, { port }: HealthCheckSettings): Address | null {
  if (!target.address || port === 'traffic-port' || Number(port) === target.port) return target.address;
  return { host: target.address.host, port: Number(port) };
}

/** One health check: a request on a connection of its own. */
function check(address: Address | null, settings: HealthCheckSettings, timeoutMs: number): Promise<CheckResult> {
  if (!address) return Promise.resolve({ passed: false, why: TIMED_OUT });
  return new Promise((resolve) => {
    const giveUp = new AbortController();
    const { signal } = giveUp;
    const stopWaiting = afterAwake(timeoutMs, () => giveUp.abort());
    const end = (result: CheckResult) => {
      stopWaiting();
      resolve(result);
    };
    const headers = { 'user-agent': 'ELB-HealthChecker/2.0', connection: 'close' };
    const request = get({ ...address, path: settings.path, headers, agent: false, signal }, (response) => {
      const status = response.statusCode!;
      response.resume();
      response.on('error', () => {});
      end(accepts(settings.matcher, status) ? { passed: true } : { passed: false, why: wrongStatus(status) });
    });
    request.on('error', () => end({ passed: false, why: signal.aborted ? TIMED_OUT : FAILED }));
  });
}
