import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { presetExamples, presetOf, unknownPreset, usualSteps } from '../../src/plan/presets.ts';

const MINUTE_MS = 60_000;

/** The strategy, then each step as weight and least minutes. */
function shown(name: string): string {
  const preset = presetOf(name);
  if (preset === null) return 'unknown';
  const steps = preset.steps?.map(({ weight, bake }) => `${weight}@${bake.minMs / MINUTE_MS}`) ?? [];
  return [preset.strategy, ...steps].join(' ');
}

describe('a preset', () => {
  test.each([
    ['canary-10-5m', 'canary 10@5 100@5'],
    ['canary-2.5-1h30m', 'canary 2.5@90 100@5'],
    ['linear-10-1m', 'linear 10@1 20@1 30@1 40@1 50@1 60@1 70@1 80@1 90@1 100@5'],
    ['linear-30-2m', 'linear 30@2 60@2 90@2 100@5'],
    ['linear-33.3-2m', 'linear 33.3@2 66.6@2 99.9@2 100@5'],
    ['25-50-100', 'canary 25@5 50@5 100@5'],
    ['Canary_10_5m', 'canary 10@5 100@5'],
    ['all-at-once', 'all-at-once'],
    ['blueGreen', 'blue-green'],
    ['rolling', 'rolling'],
    ['VendorDefault.AppCanary10Percent15Minutes', 'canary 10@15 100@5'],
    ['VendorDefault.AppLinear50PercentEvery1Minute', 'linear 50@1 100@5'],
    ['Linear50PercentEvery3Minutes', 'linear 50@3 100@5'],
    ['VendorDefault.AllAtOnce', 'all-at-once'],
  ])('%s is %s', (name, expected) => {
    expect(shown(name)).toBe(expected);
  });

  test.each([
    'canary-100-5m',
    'canary-0-5m',
    'canary-10-5',
    'canary-10',
    'canary-10-15d',
    'linear-0.5-1m',
    '25-500',
    '10',
    'Canary10PercentEvery5Minutes',
    'Linear10Percent5Minutes',
    'half, AllAtOnce',
    '',
  ])('%j is none', (name) => {
    expect(presetOf(name)).toBeNull();
  });

  test('that is not known is told with what was probably meant, and with what there is', () => {
    expect(unknownPreset('rollling')).toMatch(
      /`rollling`.* did you mean rolling\?.*blue-green, canary.*10@10m, 50@15m, 100/,
    );
    expect(unknownPreset('yolo')).not.toMatch(/did you mean/);
  });

  test.each([
    ['linear-0.5-1m', 'steps of 0.5% are 200 stages, but 100 are the most: expected steps of 1% or more'],
    ['linear-10-20d', 'expected a time up to 14d, not 20d'],
    ['canary-10-15d', 'expected a time up to 14d, not 15d'],
    ['canary-100-5m', 'all of the traffic at once is all-at-once; expected a weight below 100'],
    ['Canary100Percent5Minutes', 'all of the traffic at once is all-at-once; expected a weight below 100'],
    ['canary-0-5m', 'expected a weight over 0 up to 100, in steps of 0.1, not `0`'],
    ['canary-10', 'for how long? Did you mean canary-10-5m?'],
    ['Linear_20', 'for how long? Did you mean linear-20-1m?'],
    ['canary-10-5', 'expected a time such as 10m, 90s or 1h30m, not `5`; did you mean canary-10-5m?'],
    ['canary-10-soon', 'expected a time such as 10m, 90s or 1h30m, not `soon`'],
  ])('is refused with the reason: %s', (name, why) => {
    expect(presetOf(name)).toBeNull();
    expect(unknownPreset(name)).toBe(`\`${name}\` is no plan: ${why}`);
    const [, suggested] = /did you mean (.*)\?$/i.exec(why) ?? [];
    if (suggested !== undefined) expect(presetOf(suggested)).not.toBeNull();
  });

  test('has weights that rise to 100, whatever its numbers', () => {
    fc.assert(
      fc.property(fc.constantFrom('canary', 'linear'), fc.integer({ min: 10, max: 999 }), (kind, tenths) => {
        const weights = presetOf(`${kind}-${tenths / 10}-1m`)!.steps!.map(({ weight }) => weight);
        expect(weights).toEqual(weights.toSorted((a, b) => a - b));
        expect(new Set(weights).size).toBe(weights.length);
        expect(weights[0]).toBe(tenths / 10);
        expect(weights.at(-1)).toBe(100);
      }),
    );
  });

  test('is each of the examples', () => {
    for (const name of presetExamples) expect(presetOf(name)).not.toBeNull();
    expect(usualSteps('canary')).toEqual(presetOf('canary-10-5m')!.steps);
    expect(usualSteps('linear')).toEqual(presetOf('linear-10-1m')!.steps);
    expect(usualSteps('rolling').map(({ weight }) => weight)).toEqual([100]);
  });
});
