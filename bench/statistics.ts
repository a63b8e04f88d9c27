/** What n measurements say. */
export interface Summary {
  readonly runs: number;
  readonly mean: number;
  readonly median: number;
  /** First and third quartile: half of all runs lie between them. */
  readonly quartiles: readonly [number, number];
  readonly max: number;
}

/** @throws RangeError without measurements */
export function summarise(values: readonly number[]): Summary {
  if (values.length === 0) throw new RangeError('Nothing was measured.');
  const sorted = values.toSorted((a, b) => a - b);
  return {
    runs: sorted.length,
    mean: round(sorted.reduce((sum, each) => sum + each, 0) / sorted.length),
    median: round(quantile(sorted, 0.5)),
    quartiles: [round(quantile(sorted, 0.25)), round(quantile(sorted, 0.75))],
    max: round(sorted.at(-1)!),
  };
}

/** Linear between the two neighbours. */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)]!;
  const above = sorted[Math.ceil(position)]!;
  return below + (above - below) * (position - Math.floor(position));
}

export function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
