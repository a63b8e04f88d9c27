import { ours, rivals } from './methods.ts';
import { plan, warmUpMinutes } from './plan.ts';
import { median, type Healthy, type Regressed, type Setting, type Study } from './study.ts';
import type { Tick } from './tick.ts';
import { nameOf, type Pattern } from './traffic.ts';

/** What was promised, and what was measured. */
export interface Target {
  readonly name: string;
  readonly met: boolean;
  readonly measured: string;
  /** Each case that falls short. */
  readonly misses: readonly string[];
}

const LEAST_PROMOTED = 0.95;
const FACTOR = 1.5;
/** Medians of fewer judged windows are whole minutes too coarse to be compared by a factor. */
const SHORT = 3;
const MOST_MS = 1;
/** Numbers have more digits when they are larger, that is all. */
const MOST_GROWTH = 1.2;

export function targetsOf(study: Study, tick: Tick): Target[] {
  const { alpha } = plan.analysis;
  return [
    falseRollbacks(study.healthy, ['constant', 'drift'], alpha),
    falseRollbacks(study.healthy, ['bursts', 'clusters'], 2 * alpha),
    falseRollbacks(study.healthy, ['cold start'], alpha),
    promoted(study.healthy),
    ...ours.flatMap((method) => [
      notSlower(method, 'at 1% of false alarms in the same cell', study.regressed.filter(isConstant), 'same cell'),
      notSlower(method, 'with one threshold for all cells', study.regressed, 'all cells'),
    ]),
    estimates(study.regressed.filter(isConstant)),
    {
      name: `a tick with 10 criteria behind 1,000 windows takes at most ${MOST_MS} ms`,
      met: tick.medianMs < MOST_MS,
      measured: `median ${tick.medianMs.toFixed(3)} ms, 99 of 100 within ${tick.slowestMs.toFixed(3)} ms`,
      misses: [],
    },
    {
      name: 'the state is as large after 100,000 windows as after 1,000',
      met: tick.bytes.at(-1)!.bytes <= MOST_GROWTH * tick.bytes.at(-2)!.bytes,
      measured: tick.bytes.map(({ windows, bytes }) => `${bytes} bytes after ${windows}`).join(', '),
      misses: [],
    },
  ];
}

function isConstant({ cell }: Regressed): boolean {
  return cell.pattern === 'constant';
}

function falseRollbacks(healthy: readonly Healthy[], patterns: readonly Pattern[], atMost: number): Target {
  const seen = healthy.filter(({ cell }) => patterns.includes(cell.pattern));
  const worst = seen.reduce((a, b) => (b.rolledBack > a.rolledBack ? b : a));
  return {
    name: `at most ${percent(atMost)} of healthy rollouts rolled back by evidence: ${patterns.join(', ')}`,
    met: worst.rolledBack <= atMost,
    measured: `at most ${percent(worst.rolledBack)} of ${worst.runs} (${nameOf(worst.cell)})`,
    misses: seen
      .filter(({ rolledBack }) => rolledBack > atMost)
      .map(({ cell, rolledBack }) => `${nameOf(cell)}: ${percent(rolledBack)}`),
  };
}

function promoted(healthy: readonly Healthy[]): Target {
  const seen = healthy.filter(({ canDecide }) => canDecide);
  const worst = seen.reduce((a, b) => (b.promoted < a.promoted ? b : a));
  return {
    name: `at least ${percent(LEAST_PROMOTED)} of healthy rollouts promoted where the plan can decide (${seen.length} of ${healthy.length} cells)`,
    met: worst.promoted >= LEAST_PROMOTED,
    measured: `at least ${percent(worst.promoted)} (${nameOf(worst.cell)})`,
    misses: seen
      .filter((each) => each.promoted < LEAST_PROMOTED)
      .map((each) => `${nameOf(each.cell)}: ${percent(each.promoted)}`),
  };
}

function notSlower(
  method: (typeof ours)[number],
  how: string,
  regressed: readonly Regressed[],
  setting: Setting,
): Target {
  const compared = rivals.map((rival) => {
    const pairs = regressed.map((each) => ({
      cell: each.cell,
      our: median(each, method, setting),
      their: median(each, rival, setting),
    }));
    const [slower, faster] = [
      pairs.filter((each) => each.our > each.their),
      pairs.filter((each) => each.our < each.their),
    ];
    const byMoreThanAMinute = slower.filter((each) => each.our > each.their + 1).length;
    return {
      rival,
      slower,
      counts: `${rival}: slower in ${slower.length} (${byMoreThanAMinute} by more than a minute), faster in ${faster.length} of ${pairs.length}`,
    };
  });
  return {
    name: `${method} no slower than any other method, ${how}`,
    met: compared.every(({ slower }) => slower.length === 0),
    measured: compared.map(({ counts }) => counts).join('; '),
    misses: compared.flatMap(({ rival, slower }) =>
      slower.map(
        ({ cell, our, their }) => `${nameOf(cell)}: ${minutes(our)}, ${rival} ${minutes(their)} (${ratio(our, their)})`,
      ),
    ),
  };
}

function estimates(regressed: readonly Regressed[]): Target {
  const all = regressed.map((each) => ({ ...each, simulated: median(each, 'ours', 'usual') }));
  const seen = all.filter(({ simulated }) => Number.isFinite(simulated));
  const isShort = ({ simulated }: { simulated: number }) => simulated - warmUpMinutes <= SHORT;
  const isOff = ({ estimate, simulated }: { estimate: number; simulated: number }) =>
    Math.max(estimate / simulated, simulated / estimate) > FACTOR;
  const long = seen.filter((each) => !isShort(each));
  const short = seen.filter(isShort);
  const never = all.filter((each) => !Number.isFinite(each.simulated) && Number.isFinite(each.estimate));
  const inWarmth = long.map(({ estimate, simulated }) => (estimate - warmUpMinutes) / (simulated - warmUpMinutes));
  const off = long.filter(isOff);
  const line = ({ cell, estimate, simulated }: (typeof all)[number]) =>
    `${nameOf(cell)}: estimated ${minutes(estimate)}, simulated ${minutes(simulated)} (${ratio(estimate, simulated)})`;
  return {
    name: `the estimated time to detection is within a factor of ${FACTOR} of the simulated median`,
    met: off.length === 0 && never.length === 0,
    measured: [
      `${long.length - off.length} of ${long.length} medians of more than ${SHORT} judged windows (ratios ${spread(long.map(({ estimate, simulated }) => estimate / simulated))}; without the warm-up ${spread(inWarmth)})`,
      `${short.length - short.filter(isOff).length} of ${short.length} shorter ones`,
      `${never.length} estimated that are never seen by half of the rollouts`,
    ].join('; '),
    misses: [...off, ...never].map(line),
  };
}

function spread(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${least.toFixed(2)} to ${Number.isFinite(most) ? most.toFixed(2) : 'never'}`;
}

export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

export function minutes(value: number): string {
  return Number.isFinite(value) ? `${value} min` : 'never';
}

/** Of two times: `never` when only the first is infinite, 0 when only the second is. */
export function ratio(a: number, b: number): string {
  if (!Number.isFinite(a)) return Number.isFinite(b) ? 'never' : '-';
  return Number.isFinite(b) ? (a / b).toFixed(2) : '0';
}
