import type { Count } from '@deploy-actions/strategy';
import { startMannWhitney } from './mannWhitney.ts';
import { plan } from './plan.ts';
import type { Cell } from './traffic.ts';

/** Takes one window and gives what is compared with a threshold at its end; alarm when it is over. */
export type Statistic = (candidate: Count, stable: Count) => number;

/** Ours with the plan's tolerance, and with none, as the others. */
export const ours = ['ours', 'ours strict'] as const;
export const rivals = ['threshold', 'z-test', 'Mann-Whitney'] as const;
export const methods = [...ours, ...rivals] as const;

export type Method = (typeof methods)[number];
export type Rival = (typeof rivals)[number];

/** One number for each method. */
export type PerMethod<T> = Readonly<Record<Method, T>>;

export function perMethod<T>(value: (method: Method) => T): PerMethod<T> {
  return Object.fromEntries(methods.map((method) => [method, value(method)])) as PerMethod<T>;
}

/** Failed minutes until the rule rolls back. */
const FAILURES = 5;
/** The lowest error rate that fails a minute: a success rate of less than 99%. */
const LEAST_LIMIT = 0.01;
/** One-sided, at 1%; also the end of a two-sided interval of 98%. */
const ONE_PERCENT = 2.3263478740408408;
/** Fewer bad events than this are not nearly normal. */
const LEAST_EVENTS = 5;

/** Where each method alarms by its own settings. */
export function usualThresholds({ errorRate }: Cell): PerMethod<number> {
  // the evidence must be reached, not exceeded
  const enough = Math.log(1 / plan.analysis.alpha) - 1e-12;
  return {
    ours: enough,
    'ours strict': enough,
    threshold: Math.max(LEAST_LIMIT, 2 * errorRate) / errorRate,
    'z-test': ONE_PERCENT,
    'Mann-Whitney': ONE_PERCENT,
  };
}

/** Ours are not among them: their evidence is taken from the analysis itself. */
export function startRivals({ errorRate }: Cell): Readonly<Record<Rival, Statistic>> {
  return { threshold: startThreshold(errorRate), 'z-test': startZTest(), 'Mann-Whitney': startMannWhitney() };
}

/**
 * Failed minutes, counted together: the fifth highest error rate of a minute, as a multiple of what the service usually
 * shows. It is over the limit when five minutes were. A minute without requests is none.
 */
function startThreshold(errorRate: number): Statistic {
  let highest: readonly number[] = Array.from({ length: FAILURES }, () => 0);
  return ({ requests, events }) => {
    const times = requests > 0 ? events / requests / errorRate : 0;
    if (times > highest[0]!) highest = [times, ...highest.slice(1)].toSorted((a, b) => a - b);
    return highest[0]!;
  };
}

/** Two proportions of all requests since the start, pooled. */
function startZTest(): Statistic {
  const sum = { requests: 0, events: 0, besideRequests: 0, besideEvents: 0 };
  return (candidate, stable) => {
    sum.requests += candidate.requests;
    sum.events += candidate.events;
    sum.besideRequests += stable.requests;
    sum.besideEvents += stable.events;
    const { requests, events, besideRequests, besideEvents } = sum;
    if (requests === 0 || besideRequests === 0 || events + besideEvents < LEAST_EVENTS) return -Infinity;
    const pooled = (events + besideEvents) / (requests + besideRequests);
    const spread = Math.sqrt(pooled * (1 - pooled) * (1 / requests + 1 / besideRequests));
    return spread === 0 ? 0 : (events / requests - besideEvents / besideRequests) / spread;
  };
}
