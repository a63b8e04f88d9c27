import {
  assess,
  decide,
  eventsOf,
  keyOf,
  startAnalysis,
  takeWindow,
  testsOf,
  type AnalysisState,
  type Criterion,
  type Window,
} from '@deploy-actions/strategy';
import { plan as usual } from './plan.ts';
import { randomOf, type Random } from './random.ts';

/** What one look at a rollout costs. */
export interface Tick {
  /** To take a window, assess and decide, behind a thousand windows, in milliseconds. */
  readonly medianMs: number;
  /** Of a hundred such ticks, one takes longer. */
  readonly slowestMs: number;
  /** The length of the state as JSON, by the number of windows behind it. */
  readonly bytes: readonly { readonly windows: number; readonly bytes: number }[];
}

const MINUTE = 60_000;
const BEHIND = 1_000;
const TICKS = 5_000;
const LENGTHS = [10, 1_000, 100_000];

const criteria: readonly Criterion[] = [
  { subject: { kind: 'error-rate' }, operator: '<', limit: { kind: 'of-baseline', factor: 1.25 } },
  { subject: { kind: 'error-rate' }, operator: '<', limit: { kind: 'share', share: 0.05 } },
  { subject: { kind: 'error-rate' }, operator: '>', limit: { kind: 'share', share: 0.1 } },
  ...[0.5, 0.95, 0.99].map((quantile): Criterion => ({
    subject: { kind: 'response-time', quantile },
    operator: '<',
    limit: { kind: 'duration', ms: 1_000 },
  })),
  ...[0.95, 0.99].map((quantile): Criterion => ({
    subject: { kind: 'response-time', quantile },
    operator: '<',
    limit: { kind: 'of-baseline', factor: 1.5 },
  })),
  { subject: { kind: 'slow-rate', edgeMs: 300 }, operator: '<', limit: { kind: 'of-baseline', factor: 1.5 } },
  { subject: { kind: 'slow-rate', edgeMs: 2_000 }, operator: '<', limit: { kind: 'share', share: 0.02 } },
];

const plan = { ...usual, criteria };
const tests = testsOf(plan);
const events = eventsOf(tests);

export function measureTick(seed: number): Tick {
  const random = randomOf(seed, 0);
  let state = startAnalysis(tests);
  const bytes: { windows: number; bytes: number }[] = [];
  const times: number[] = [];
  for (let windows = 1; windows <= LENGTHS.at(-1)!; windows += 1) {
    const window = windowOf(windows, random);
    const startedAt = performance.now();
    state = takeWindow(state, window, tests, plan.analysis);
    if (windows > BEHIND && windows <= BEHIND + TICKS) {
      verdict(state, windows);
      times.push(performance.now() - startedAt);
    }
    if (LENGTHS.includes(windows)) bytes.push({ windows, bytes: JSON.stringify(state).length });
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { medianMs: sorted[TICKS / 2]!, slowestMs: sorted[TICKS * 0.99]!, bytes };
}

function windowOf(minute: number, random: Random): Window {
  const arm = (mean: number) => {
    const requests = random.poisson(mean);
    return {
      requests,
      events: Object.fromEntries(events.map((event) => [keyOf(event), random.binomial(requests, 0.005)])),
    };
  };
  return { stage: 0, fromMs: minute * MINUTE, toMs: (minute + 1) * MINUTE, candidate: arm(300), stable: arm(5_700) };
}

function verdict(state: AnalysisState, minutes: number): void {
  const assessments = assess(state, tests, plan.analysis, { index: 0, weight: 5 });
  decide({
    plan,
    stage: 0,
    assessments,
    nowMs: minutes * MINUTE,
    startedAtMs: 0,
    verifiedAtMs: 0,
    aborts: [],
    unread: 0,
    smoke: 'not run',
  });
}
