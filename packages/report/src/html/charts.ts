import type { Picture } from '../picture/picture.ts';
import { ratesOf, weighed } from '../picture/rates.ts';
import type { Series } from '../picture/series.ts';
import { thinned } from '../picture/thinned.ts';
import { scaleFor } from '../scale.ts';
import { chart } from './chart.ts';

/** Points on a line: no screen shows more. */
const MOST_POINTS = 300;

export function weightChart({ weights, startedAtMs, lastAtMs }: Picture): string {
  const points = thinned(weights, MOST_POINTS).map(({ atMs, weight }) => ({ atMs, value: weight }));
  const held = [...points, { atMs: lastAtMs, value: points.at(-1)!.value }];
  return chart({
    title: 'Traffic on the candidate',
    fromMs: startedAtMs,
    toMs: lastAtMs,
    most: 100,
    lines: [{ label: 'per cent of the traffic, as it was read back', kind: 'candidate', isStep: true, points: held }],
  });
}

/** How both arms did by one test, and how the evidence stands; of health checks there is nothing to draw. */
export function chartsOfSeries(picture: Picture, series: Series): string[] {
  return series.what === null ? [] : [rateChart(picture, series), evidenceChart(picture, series)];
}

function rateChart({ startedAtMs, lastAtMs }: Picture, { points, what }: Series): string {
  // thinned first: what is left of the sums says how it was in between
  const rates = ratesOf(thinned(points, MOST_POINTS));
  const line = (arm: 'candidate' | 'stable') => ({
    label: arm === 'candidate' ? 'candidate' : 'stable release',
    kind: arm,
    isStep: false,
    points: rates.map((rate) => ({ atMs: rate.atMs, value: rate[arm] })),
  });
  // where both are alike, the candidate is seen
  const lines = [line('stable'), line('candidate')];
  return chart({
    title: `${what === 'bad' ? 'Bad' : 'Slow'} requests, per cent of all`,
    fromMs: startedAtMs,
    toMs: lastAtMs,
    most: scaleFor(lines.flatMap((each) => each.points.flatMap(({ value }) => value ?? []))),
    lines,
  });
}

function evidenceChart({ startedAtMs, lastAtMs }: Picture, { points, enough }: Series): string {
  const evidence = thinned(points, MOST_POINTS).map((point) => ({ atMs: point.atMs, value: weighed(point, enough) }));
  const limit = [startedAtMs, lastAtMs].map((atMs) => ({ atMs, value: 100 }));
  return chart({
    title: 'Evidence against the candidate, per cent of what is enough (logarithmic)',
    fromMs: startedAtMs,
    toMs: lastAtMs,
    most: 120,
    lines: [
      { label: 'evidence', kind: 'candidate', isStep: false, points: evidence },
      { label: 'enough: it is rolled back', kind: 'limit', isStep: false, points: limit },
    ],
  });
}
