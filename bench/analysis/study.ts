import { detection } from '@deploy-actions/strategy';
import { methods, perMethod, usualThresholds, type PerMethod } from './methods.ts';
import { plan } from './plan.ts';
import { shareOver, simulate, thresholdFor, together, type Simulation } from './simulate.ts';
import { errorRates, nameOf, patterns, regressions, volumes, type Cell } from './traffic.ts';

/** At which thresholds methods are compared. */
export const settings = ['usual', 'same cell', 'all cells'] as const;

/**
 * - `usual`: each method's own
 * - `same cell`: the one at which 1% of healthy rollouts with constant errors of the same traffic alarm; nobody knows it
 * - `all cells`: one for all traffic, with at most 1% of alarms in each healthy cell with constant or drifting errors
 */
export type Setting = (typeof settings)[number];

export interface Healthy extends Simulation {
  /** Whether the plan is expected to see the regression it is meant to see. */
  readonly canDecide: boolean;
}

export interface Regressed extends Simulation {
  /** When the plan is expected to see the regression, in minutes from the candidate's first traffic; infinite: not. */
  readonly estimate: number;
}

export interface Study {
  readonly healthy: readonly Healthy[];
  readonly regressed: readonly Regressed[];
  /** The thresholds for all cells, and the highest share of false alarms they have in a constant or drifting cell. */
  readonly calibrated: PerMethod<{ readonly threshold: number; readonly falseAlarms: number; readonly worst: string }>;
}

/** The share of false alarms that methods are set to. */
const FALSE_ALARMS = plan.analysis.alpha;

/** @param runs of each healthy kind of rollout; regressions have half of them: their medians need fewer */
export async function study(runs: number, seed: number, tell: (doing: string) => void): Promise<Study> {
  const cells = (pattern: Cell['pattern'], times: number) =>
    volumes.flatMap((requestsPerMinute) =>
      errorRates.map((errorRate): Cell => ({ requestsPerMinute, errorRate, pattern, times })),
    );

  const well = patterns.flatMap((pattern) => cells(pattern, 1));
  tell(`${well.length} healthy kinds of rollout, ${runs} of each …`);
  const [simulated, nextStream] = await simulate(
    well.map((cell) => ({ cell, runs, thresholds: together(usualThresholds(cell)), whole: true })),
    seed,
    1,
  );
  const healthy = simulated.map((each) => ({
    ...each,
    canDecide: Number.isFinite(estimate({ ...each.cell, times: plan.analysis.regression })),
  }));

  const even = healthy.filter(({ cell }) => cell.pattern === 'constant' || cell.pattern === 'drift');
  const calibrated = perMethod((method) => {
    const threshold = Math.max(...even.map(({ peaks }) => thresholdFor(peaks[method], FALSE_ALARMS)));
    const shares = even.map(({ cell, peaks }) => ({ share: shareOver(peaks[method], threshold), cell }));
    const worst = shares.reduce((a, b) => (b.share > a.share ? b : a));
    return { threshold, falseAlarms: worst.share, worst: nameOf(worst.cell) };
  });

  const ill = (['constant', 'drift'] as const).flatMap((pattern) =>
    regressions.flatMap((times) => cells(pattern, times)),
  );
  tell(`${ill.length} kinds of regression, ${Math.ceil(runs / 2)} of each …`);
  const [seen] = await simulate(
    ill.map((cell) => {
      const { requestsPerMinute, errorRate } = cell;
      const same = healthy.find(
        (each) =>
          each.cell.requestsPerMinute === requestsPerMinute &&
          each.cell.errorRate === errorRate &&
          each.cell.pattern === 'constant',
      )!;
      const inCell = perMethod((method) => thresholdFor(same.peaks[method], FALSE_ALARMS));
      const inAll = perMethod((method) => calibrated[method].threshold);
      const thresholds = together(usualThresholds(cell), inCell, inAll);
      return { cell, runs: Math.ceil(runs / 2), thresholds, whole: false };
    }),
    seed,
    nextStream,
  );
  return { healthy, regressed: seen.map((each) => ({ ...each, estimate: estimate(each.cell) })), calibrated };
}

function estimate({ requestsPerMinute, errorRate, times }: Cell): number {
  const seen = detection(plan, { requestsPerMinute, errorRate }, { of: 'bad', times });
  return seen === null ? Infinity : seen.afterMs / 60_000;
}

/** Minutes until half of the rollouts had an alarm. */
export function median({ alarms }: Simulation, method: (typeof methods)[number], setting: Setting): number {
  return alarms[method][settings.indexOf(setting)]!.medianMinutes;
}
