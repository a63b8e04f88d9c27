import { perMethod, type PerMethod } from './methods.ts';
import { runAll } from './pool.ts';
import type { Rollout } from './rollout.ts';
import type { Cell } from './traffic.ts';
import type { Task } from './worker.ts';

/** Rollouts of one task: few enough that no processor waits long for the others at the end. */
const AT_ONCE = 250;

/** What is to be simulated. */
export interface Order {
  readonly cell: Cell;
  readonly runs: number;
  readonly thresholds: PerMethod<readonly number[]>;
  /** See `rollOut`. */
  readonly whole: boolean;
}

/** What came of one kind of rollout. */
export interface Simulation {
  readonly cell: Cell;
  readonly runs: number;
  /** Of ours, by its own settings; together 1. */
  readonly rolledBack: number;
  readonly promoted: number;
  readonly undecided: number;
  /** For each threshold: the share of runs with an alarm, and the minute by which half of them had one. */
  readonly alarms: PerMethod<readonly Alarms[]>;
  /** The highest value that each method's statistic reached, run by run. */
  readonly peaks: PerMethod<readonly number[]>;
}

export interface Alarms {
  readonly share: number;
  /** From the candidate's first traffic; infinite where fewer than half ever alarm. */
  readonly medianMinutes: number;
}

/** The numbers of `seed` from `firstStream` on; gives the first stream that is free afterwards, too. */
export async function simulate(
  orders: readonly Order[],
  seed: number,
  firstStream: number,
): Promise<[Simulation[], number]> {
  const parts = orders.flatMap((order, of) =>
    Array.from({ length: Math.ceil(order.runs / AT_ONCE) }, (_, part) => ({
      of,
      ...order,
      runs: Math.min(AT_ONCE, order.runs - part * AT_ONCE),
    })),
  );
  const tasks = parts.map((part, index): Task => ({ ...part, seed, stream: firstStream + index }));
  const results = await runAll(tasks);
  const simulations = orders.map((order, of) =>
    summarised(
      order,
      results.flatMap((rollouts, index) => (parts[index]!.of === of ? rollouts : [])),
    ),
  );
  return [simulations, firstStream + tasks.length];
}

function summarised({ cell, thresholds }: Order, rollouts: readonly Rollout[]): Simulation {
  const runs = rollouts.length;
  const share = (outcome: Rollout['outcome']) => rollouts.filter((each) => each.outcome === outcome).length / runs;
  const alarms = perMethod((method) =>
    thresholds[method].map((_, index) => {
      const minutes = rollouts.map((rollout) => rollout.alarms[method][index]!).toSorted((a, b) => a - b);
      const medianMinutes = minutes[Math.floor(runs / 2)]!;
      return { share: minutes.filter(Number.isFinite).length / runs, medianMinutes };
    }),
  );
  const peaks = perMethod((method) => rollouts.map((rollout) => rollout.peaks[method]));
  return {
    cell,
    runs,
    rolledBack: share('rolled back'),
    promoted: share('promoted'),
    undecided: share('undecided'),
    alarms,
    peaks,
  };
}

/** The lowest threshold that at most so many of the healthy runs exceed. */
export function thresholdFor(peaks: readonly number[], share: number): number {
  const sorted = peaks.toSorted((a, b) => b - a);
  return sorted[Math.floor(share * sorted.length)]!;
}

/** The share of runs whose peak exceeds a threshold. */
export function shareOver(peaks: readonly number[], threshold: number): number {
  return peaks.filter((peak) => peak > threshold).length / peaks.length;
}

/** The method's threshold in each of several places, as lists that `rollOut` tries at once. */
export function together(...thresholds: readonly PerMethod<number>[]): PerMethod<readonly number[]> {
  return perMethod((method) => thresholds.map((each) => each[method]));
}
