import type { Picture } from '../picture/picture.ts';
import { ratesOf, weighed } from '../picture/rates.ts';
import type { Series } from '../picture/series.ts';
import { scaleFor } from '../scale.ts';
import { colours, mermaid } from './mermaid.ts';

/** Values on each line of a chart. */
const VALUES = 60;

/** The charts of a rollout: its weights; of one test, how both arms did and how the evidence stands. */
export function chartsOf(picture: Picture): string[] {
  const shown = picture.series.find(({ what }) => what === 'bad') ?? picture.series.find(({ what }) => what !== null);
  const charts = [
    weightChart(picture),
    ...(shown === undefined ? [] : [rateChart(picture, shown), evidenceChart(picture, shown)]),
  ];
  return charts.flatMap((lines) => (lines.length === 0 ? [] : [...lines, '']));
}

function weightChart({ weights, startedAtMs, lastAtMs }: Picture): string[] {
  const range = rangeOf(startedAtMs, startedAtMs, lastAtMs);
  const values = sampled(weights, ({ weight }) => weight, startedAtMs, lastAtMs);
  const lines = [{ colour: colours.candidate, values }];
  return mermaid({ title: 'Traffic on the candidate', unit: 'per cent', most: 100, ...range, lines });
}

function rateChart({ startedAtMs }: Picture, { points, what }: Series): string[] {
  const rates = ratesOf(points).filter(({ candidate, stable }) => candidate !== null || stable !== null);
  if (rates.length === 0) return [];
  const [fromMs, toMs] = [rates[0]!.atMs, rates.at(-1)!.atMs];
  // where both are alike, the candidate is seen
  const arms = (['stable', 'candidate'] as const).filter((arm) => rates.some((rate) => rate[arm] !== null));
  const lines = arms.map((arm) => {
    const known = rates.filter((rate) => rate[arm] !== null);
    return { colour: colours[arm], values: sampled(known, (rate) => rate[arm]!, fromMs, toMs) };
  });
  const legend = arms.map((arm) => (arm === 'candidate' ? 'candidate orange' : 'stable blue')).join(', ');
  return mermaid({
    title: `${what === 'bad' ? 'Bad' : 'Slow'} requests: ${legend}`,
    unit: 'per cent',
    most: scaleFor(lines.flatMap(({ values }) => values)),
    ...rangeOf(startedAtMs, fromMs, toMs),
    lines,
  });
}

function evidenceChart({ startedAtMs }: Picture, { points, enough }: Series): string[] {
  const known = points.flatMap((point) => {
    const value = weighed(point, enough);
    return value === null ? [] : [{ atMs: point.atMs, value }];
  });
  if (known.length === 0) return [];
  const [fromMs, toMs] = [known[0]!.atMs, known.at(-1)!.atMs];
  const values = sampled(known, ({ value }) => value, fromMs, toMs);
  return mermaid({
    title: 'Evidence against the candidate: orange; at the grey line it is rolled back',
    unit: 'per cent of enough',
    most: 120,
    ...rangeOf(startedAtMs, fromMs, toMs),
    lines: [
      { colour: colours.candidate, values },
      { colour: colours.limit, values: values.map(() => 100) },
    ],
  });
}

function rangeOf(startedAtMs: number, fromMs: number, toMs: number) {
  return { fromMs: Math.max(0, fromMs - startedAtMs), toMs: Math.max(0, toMs - startedAtMs) };
}

/** What held at each of the evenly spread times; before the first there was what came first. */
function sampled<T extends { readonly atMs: number }>(
  all: readonly T[],
  valueOf: (each: T) => number,
  fromMs: number,
  toMs: number,
): number[] {
  const sorted = all.toSorted((a, b) => a.atMs - b.atMs);
  let next = 0;
  let value = valueOf(sorted[0]!);
  return Array.from({ length: VALUES }, (_, index) => {
    const atMs = fromMs + ((toMs - fromMs) * index) / (VALUES - 1);
    for (; next < sorted.length && sorted[next]!.atMs <= atMs + 0.5; next += 1) value = valueOf(sorted[next]!);
    return value;
  });
}
