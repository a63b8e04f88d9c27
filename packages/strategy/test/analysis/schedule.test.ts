import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Period, Schedule } from '../../src/analysis/schedule.ts';
import type { Span } from '../../src/analysis/window.ts';
import { closedWindows } from '../../src/analysis/schedule.ts';
import { holdsAndCatches, type Load } from '../mutant.ts';

type Core = typeof import('../../src/analysis/schedule.ts');

const coreOf = (load: Load): Promise<Core> => load<Core>('analysis/schedule');

/** Stages with gaps between them, in which the weight is being changed; at the end, the last one holds. */
const periods = fc
  .array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 120 })), { minLength: 1, maxLength: 5 })
  .map((all) => {
    let nowMs = 0;
    return all.map(([gapMs, lengthMs], stage): Period => {
      const fromMs = nowMs + gapMs;
      nowMs = fromMs + lengthMs;
      return { stage, fromMs, untilMs: stage === all.length - 1 ? null : nowMs };
    });
  });

const schedule: fc.Arbitrary<Schedule> = fc.record({
  periods,
  windowMs: fc.integer({ min: 1, max: 40 }),
  warmUpMs: fc.nat({ max: 90 }),
  lagMs: fc.nat({ max: 40 }),
});

const END_MS = 800;

/** Every window of the clock that lies whole within one period, after the warm-up, and is complete by now. */
function expected({ periods: all, windowMs, warmUpMs, lagMs }: Schedule, nowMs: number): Span[] {
  const onTheClock = Array.from({ length: Math.ceil(nowMs / windowMs) }, (_, index) => index * windowMs);
  return onTheClock.flatMap((fromMs) => {
    const toMs = fromMs + windowMs;
    const within = all.find((period) => period.fromMs <= fromMs && toMs <= (period.untilMs ?? Infinity));
    if (within === undefined || fromMs < all[0]!.fromMs + warmUpMs || toMs > nowMs - lagMs) return [];
    return [{ stage: within.stage, fromMs, toMs }];
  });
}

holdsAndCatches(
  'exactly the windows of the clock are given that lie within one weight, after the warm-up, and are complete',
  coreOf,
  (core) => {
    fc.assert(
      fc.property(schedule, fc.nat({ max: END_MS }), (of, nowMs) => {
        expect(core.closedWindows(of, null, nowMs)).toEqual(expected(of, nowMs));
      }),
    );
  },
  [
    {
      name: 'one that touches the change to a weight is kept',
      file: 'analysis/schedule',
      from: 'Math.ceil(',
      to: 'Math.floor(',
    },
    {
      name: 'one that touches the change from a weight is kept',
      file: 'analysis/schedule',
      from: 'Math.floor(',
      to: 'Math.ceil(',
    },
    {
      name: 'the change from a weight is not seen',
      file: 'analysis/schedule',
      from: 'untilMs ?? Infinity',
      to: 'Infinity',
    },
    { name: 'the warm-up is kept', file: 'analysis/schedule', from: ' + warmUpMs', to: '' },
    {
      name: 'each weight has a warm-up',
      file: 'analysis/schedule',
      from: 'Math.max(fromMs, warmMs',
      to: 'Math.max(fromMs + warmUpMs, warmMs',
    },
    { name: 'counts are complete at once', file: 'analysis/schedule', from: 'nowMs - lagMs', to: 'nowMs' },
    {
      name: 'windows begin with the weight',
      file: 'analysis/schedule',
      from: 'fromMs: (first + index) * windowMs',
      to: 'fromMs: period.fromMs + index * windowMs',
    },
  ],
);

/** The schedule as it is known at a time: what comes later is not there yet. */
function knownAt(nowMs: number, of: Schedule): Schedule {
  const begun = of.periods.filter(({ fromMs }) => fromMs <= nowMs);
  const upTo = (untilMs: number | null) => (untilMs !== null && untilMs <= nowMs ? untilMs : null);
  return { ...of, periods: begun.map((period) => ({ ...period, untilMs: upTo(period.untilMs) })) };
}

holdsAndCatches(
  'who asks at any times gets the same windows as who asks once at the end: none twice, none lost',
  coreOf,
  (core) => {
    fc.assert(
      fc.property(schedule, fc.array(fc.nat({ max: END_MS }), { maxLength: 30 }), (of, times) => {
        const given: Span[] = [];
        for (const nowMs of [...times.toSorted((a, b) => a - b), END_MS, END_MS]) {
          given.push(...core.closedWindows(knownAt(nowMs, of), given.at(-1)?.toMs ?? null, nowMs));
        }
        expect(given).toEqual(core.closedWindows(of, null, END_MS));
      }),
    );
  },
  [
    { name: 'what was taken is given again', file: 'analysis/schedule', from: 'throughMs ?? 0', to: '0' },
    {
      name: 'one is left out after each asking',
      file: 'analysis/schedule',
      from: 'throughMs ?? 0',
      to: '(throughMs ?? -1) + 1',
    },
    {
      name: 'windows begin when one asks',
      file: 'analysis/schedule',
      from: 'toMs: (first + index + 1) * windowMs',
      to: 'toMs: nowMs - schedule.lagMs',
    },
  ],
);

describe('at the edges', () => {
  const minutes = (fromMs: number, untilMs: number | null) => ({
    periods: [{ stage: 0, fromMs, untilMs }],
    windowMs: 60,
    warmUpMs: 0,
    lagMs: 0,
  });

  test.each<[string, Schedule, number, number]>([
    ['a window from the weight to the change is kept', minutes(60, 120), 1_000, 1],
    ['one that begins a moment before the weight is not', minutes(61, 120), 1_000, 0],
    ['one that ends a moment after the change is not', minutes(60, 119), 1_000, 0],
    ['one that ends now is closed', minutes(60, null), 120, 1],
    ['one that ends a moment later is not', minutes(60, null), 119, 0],
    ['a weight that was written but never verified has none', { ...minutes(0, null), periods: [] }, 1_000, 0],
  ])('%s', (_, of, nowMs, count) => {
    expect(closedWindows(of, null, nowMs)).toHaveLength(count);
  });
});
