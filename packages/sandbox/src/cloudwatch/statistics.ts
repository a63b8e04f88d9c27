/**
 * Statistics as queries name them, of the samples of one period (never none).
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
 */
export type Statistic = (samples: readonly number[]) => number;

const SIMPLE: Readonly<Record<string, Statistic>> = {
  SampleCount: (samples) => samples.length,
  Sum: sum,
  Average: (samples) => sum(samples) / samples.length,
  Minimum: (samples) => samples.reduce((least, value) => Math.min(least, value)),
  Maximum: (samples) => samples.reduce((most, value) => Math.max(most, value)),
};

/** `p99`, `p99.9`, `tc90`, `PR(:0.5)`, `TC(0.1:0.5)`, `TC(:90%)`, … Null for one that is none, or not known here. */
export function statisticOf(name: string): Statistic | null {
  if (Object.hasOwn(SIMPLE, name)) return SIMPLE[name]!;
  const percentile = /^p(\d{1,2}(?:\.\d{1,10})?|100)$/.exec(name)?.[1];
  if (percentile !== undefined) return (samples) => percentileOf(samples, Number(percentile));
  const trimmed = /^tc(\d{1,2}(?:\.\d{1,10})?|100)$/.exec(name)?.[1];
  if (trimmed !== undefined) return (samples) => samples.length * (Number(trimmed) / 100);
  const range = /^(PR|TC)\(((?:\d+(?:\.\d{1,10})?)?)(%?):((?:\d+(?:\.\d{1,10})?)?)(%?)\)$/.exec(name);
  if (!range) return null;
  const [, kind, low = '', lowUnit = '', high = '', highUnit = ''] = range;
  if (low === '' && high === '') return null;
  const isShare = lowUnit === '%' || highUnit === '%';
  if (isShare && (kind === 'PR' || (low !== '' && lowUnit === '') || (high !== '' && highUnit === ''))) return null;
  if (isShare) return (samples) => (samples.length * (Number(high || 100) - Number(low || 0))) / 100;
  const within = (samples: readonly number[]) => countWithin(samples, low, high);
  return kind === 'TC' ? within : (samples) => (within(samples) / samples.length) * 100;
}

/** "The lower bound is exclusive and the upper bound is inclusive." */
function countWithin(samples: readonly number[], low: string, high: string): number {
  const [above, upTo] = [low === '' ? -Infinity : Number(low), high === '' ? Infinity : Number(high)];
  return samples.filter((value) => value > above && value <= upTo).length;
}

/** Interpolated between the two nearest ranks. */
function percentileOf(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const rank = (percent / 100) * (sorted.length - 1);
  const below = sorted[Math.floor(rank)]!;
  const above = sorted[Math.ceil(rank)]!;
  return below + (above - below) * (rank - Math.floor(rank));
}

function sum(samples: readonly number[]): number {
  return samples.reduce((total, value) => total + value, 0);
}
