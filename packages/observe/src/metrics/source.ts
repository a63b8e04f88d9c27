import type { Arm, Event, MetricSource } from '@deploy-actions/strategy';
import type { ProxyRules } from '../model.ts';
import { redactor } from '../redact.ts';
import { proxiesOf } from '../run/proxy.ts';
import { countArm, type AskNumber } from './counts.ts';
import { edgesFor } from './edges.ts';
import { secretsOfMetrics } from './secrets.ts';
import type { ArmName, HttpSettings, Measure, PrometheusSettings } from './settings.ts';

export interface SourceOptions {
  /** For `{{env.NAME}}`, and for proxies. */
  readonly env: Readonly<Record<string, string>>;
  /** What `{{release}}` is; the names of the arms unless told. */
  readonly releases?: Readonly<Partial<Record<ArmName, string>>>;
  /** Told of what the counts do not show, each thing once: an event without data, which is then not judged by. */
  readonly onNote?: (message: string) => void;
}

/** What one request needs besides the question. */
export interface Asking {
  readonly env: Readonly<Record<string, string>>;
  readonly proxy: ProxyRules;
  readonly signal: AbortSignal;
}

/** A window by the second, as no source that is asked by time needs it coarser. */
const STEP_MS = 1_000;

/**
 * A source that is asked for one number after the other.
 *
 * @param askerOf is called for each window: what it remembers is of that window
 * @param measured what it can be asked for
 */
export function askedSource(
  settings: PrometheusSettings | HttpSettings,
  { env, releases = {}, onNote }: SourceOptions,
  measured: ReadonlySet<Measure>,
  askerOf: (asking: Asking) => AskNumber,
): MetricSource {
  const stopping = new AbortController();
  const redact = redactor(secretsOfMetrics(settings, env));
  const asking: Asking = { env, proxy: proxiesOf(env), signal: stopping.signal };
  const noted = new Set<string>();
  const note = (message: string) => {
    if (noted.has(message)) return;
    noted.add(message);
    onNote?.(redact(message));
  };

  return {
    lagMs: settings.lagMs,
    stepMs: STEP_MS,
    unfit: (events) => unfit(measured, events, settings.source === 'http' ? 'values' : 'queries'),
    async observe({ fromMs, toMs }, arms, events) {
      const ask = askerOf(asking);
      const nameOf = (arm: ArmName, { name }: Arm) => releases[arm] ?? name;
      const edgeOf = edgesFor(ask, arms.stable && nameOf('stable', arms.stable), fromMs);
      const count = (arm: ArmName) => {
        const which = arms[arm];
        if (which === null) return null;
        return countArm(ask, { arm, release: nameOf(arm, which), fromMs, toMs }, events, edgeOf, note);
      };
      try {
        const [candidate, stable] = await Promise.all([count('candidate'), count('stable')]);
        return { candidate, stable };
      } catch (error) {
        // a cause would hold what is masked here
        // oxlint-disable-next-line preserve-caught-error
        throw new Error(redact((error as Error).message));
      }
    },
    async [Symbol.asyncDispose]() {
      stopping.abort();
    },
  };
}

function unfit(measured: ReadonlySet<Measure>, events: readonly Event[], where: string): string[] {
  const needed: readonly [Measure, string, boolean][] = [
    ['bad', 'bad requests', events.some(({ kind }) => kind === 'bad')],
    ['slow', 'slow requests', events.some(({ kind }) => kind !== 'bad')],
    ['quantile', "the stable release's response times", events.some(({ kind }) => kind === 'slower-than-stable')],
  ];
  return needed.flatMap(([measure, what, isNeeded]) =>
    isNeeded && !measured.has(measure) ? [`${what}: \`${where}.${measure}\` is not given`] : [],
  );
}
