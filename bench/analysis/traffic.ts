import type { Count } from '@deploy-actions/strategy';
import type { Random } from './random.ts';

export const volumes = [20, 60, 600, 6_000] as const;
export const errorRates = [0.001, 0.005, 0.01] as const;
export const regressions = [1.5, 2, 3, 5, 10] as const;

/**
 * How errors come.
 *
 * - `constant`: by themselves, always as many
 * - `drift`: five times as many and back within the hour, in both arms alike; each run begins somewhere else
 * - `bursts`: each arm has a gamma multiplier of its own in each window, with a coefficient of variation of 0.5
 * - `clusters`: one fifth of them, each tried five times
 * - `cold start`: ten times as many on the candidate for three minutes
 */
export const patterns = ['constant', 'drift', 'bursts', 'clusters', 'cold start'] as const;

export type Pattern = (typeof patterns)[number];

/** One kind of rollout. */
export interface Cell {
  /** In all, over both arms, on average. */
  readonly requestsPerMinute: number;
  /** Of the stable release, 0 to 1. */
  readonly errorRate: number;
  readonly pattern: Pattern;
  /** How many times as many errors the candidate has; 1 is healthy. */
  readonly times: number;
}

export interface Minute {
  readonly candidate: Count;
  readonly stable: Count;
}

const BURSTS = 0.5;
const TRIES = 5;
const COLD_MINUTES = 3;

export function nameOf({ requestsPerMinute, errorRate, pattern, times }: Cell): string {
  const regression = times === 1 ? '' : `, x${times}`;
  return `${requestsPerMinute} a minute, ${Number((errorRate * 100).toFixed(3))}%, ${pattern}${regression}`;
}

/** The traffic of one rollout, minute by minute from the candidate's first request. */
export function trafficOf(cell: Cell, random: Random): (minute: number, weight: number) => Minute {
  const { requestsPerMinute, errorRate, pattern, times } = cell;
  const phase = random.uniform();
  const arm = (requests: number, share: number): Count => {
    if (pattern === 'clusters') {
      const clusters = random.binomial(requests, Math.min(1, share / TRIES));
      return { requests: requests + clusters * (TRIES - 1), events: clusters * TRIES };
    }
    const burst = pattern === 'bursts' ? random.gamma(BURSTS) : 1;
    return { requests, events: random.binomial(requests, Math.min(1, share * burst)) };
  };
  return (minute, weight) => {
    const all = random.poisson(requestsPerMinute);
    const onCandidate = random.binomial(all, weight / 100);
    const drift = pattern === 'drift' ? 1 + 4 * Math.sin(Math.PI * (minute / 60 + phase)) ** 2 : 1;
    const cold = pattern === 'cold start' && minute < COLD_MINUTES ? 10 : 1;
    return {
      candidate: arm(onCandidate, errorRate * drift * times * cold),
      stable: arm(all - onCandidate, errorRate * drift),
    };
  };
}
