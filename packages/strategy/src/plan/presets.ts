import { formatDuration, parseDuration } from '../duration.ts';
import { meant } from '../suggest.ts';
import { bakeOf, DEFAULT_BAKE_MS, TIME_EXPECTED } from './bake.ts';
import { LONGEST_MS, MOST_STAGES } from './bounds.ts';
import { strategies, type Bake, type Strategy } from './plan.ts';
import { canonical, shortened } from './spelling.ts';
import { parseWeight, WEIGHT_EXPECTED, weightOf } from './weight.ts';

/** A stage as a preset or a text gives it. */
export interface Step {
  readonly weight: number;
  readonly bake: Bake;
}

/** What a familiar name stands for. */
export interface Preset {
  readonly strategy: Strategy;
  /** Absent for the names of strategies: they are no more than that. */
  readonly steps?: readonly Step[];
}

/** Examples of each form; the numbers can be others. */
export const presetExamples = [...strategies, 'canary-10-5m', 'linear-10-1m', '25-50-100'] as const;

/** How long each weight is kept when nobody says. */
const USUAL_TIMES = { canary: '5m', linear: '1m' } as const;

const FINAL: Step = { weight: 100, bake: bakeOf(DEFAULT_BAKE_MS) };

/**
 * What a name stands for; null when it is none.
 *
 * - a strategy: `rolling`, `all-at-once`, `blue-green`, `canary`, `linear`
 * - `canary-10-5m`: 10% for at least 5 minutes, then 100%
 * - `linear-10-1m`: 10%, 20%, ... each for at least a minute, then 100%
 * - `25-50-100`: these weights, each for at least 5 minutes
 * - as platforms name them, with any prefix: `Canary10Percent5Minutes`, `Linear10PercentEvery1Minute`, `AllAtOnce`
 *
 * The stable release is kept for 5 minutes after the last weight is reached, whatever the preset.
 */
export function presetOf(name: string): Preset | null {
  const preset = presetOrWhyNot(name);
  return typeof preset === 'string' ? null : preset;
}

/** As `presetOf`; in words what is wrong with a name of a familiar form. */
function presetOrWhyNot(name: string): Preset | string | null {
  const spelt = canonical(name.trim());
  const strategy = strategies.find((each) => each === spelt);
  if (strategy !== undefined) return { strategy };
  if (/^\d+(?:\.\d)?(?:-\d+(?:\.\d)?)+$/.test(spelt)) return byWeights(spelt);
  const [, kind, weight, time] = /^(canary|linear)-([\d.]+)(?:-(\w+))?$/.exec(spelt) ?? platformName(name.trim()) ?? [];
  if (kind === 'all-at-once') return { strategy: kind };
  return kind === 'canary' || kind === 'linear' ? stepped(kind, weight!, time) : null;
}

/** The stages of a strategy that are meant when nobody says any. */
export function usualSteps(strategy: Strategy): readonly Step[] {
  if (strategy !== 'canary' && strategy !== 'linear') return [FINAL];
  return presetOf(`${strategy}-10-${USUAL_TIMES[strategy]}`)!.steps!;
}

/** What to say of a name that is not known. */
export function unknownPreset(name: string): string {
  const why = presetOrWhyNot(name);
  if (typeof why === 'string') return `\`${shortened(name)}\` is no plan: ${why}`;
  const suggestion = meant(name, presetExamples);
  return [
    `\`${shortened(name)}\` is no plan that is known by name: `,
    ...(suggestion === null ? [] : [`did you mean ${suggestion}? `]),
    `There are ${presetExamples.join(', ')} (with numbers of your own), or stages such as 10@10m, 50@15m, 100`,
  ].join('');
}

function byWeights(spelt: string): Preset | null {
  const weights = spelt.split('-').map(parseWeight);
  if (weights.includes(null)) return null;
  return { strategy: 'canary', steps: weights.map((weight) => ({ ...FINAL, weight: weight! })) };
}

/** `Linear10PercentEvery1Minutes` in the parts that `linear-10-1m` has. */
function platformName(name: string): readonly string[] | null {
  if (/^[\w.]*AllAtOnce$/.test(name)) return [name, 'all-at-once'];
  const [, kind, weight, every, count] = /^[\w.]*(Canary|Linear)(\d+)Percent(Every)?(\d+)Minutes?$/.exec(name) ?? [];
  if (kind === undefined || (kind === 'Linear') !== (every === 'Every')) return null;
  return [name, kind.toLowerCase(), weight!, `${count}m`];
}

function stepped(strategy: keyof typeof USUAL_TIMES, weightText: string, time: string | undefined): Preset | string {
  const weight = parseWeight(weightText);
  if (weight === null) return `expected ${WEIGHT_EXPECTED}, not \`${shortened(weightText)}\``;
  if (weight >= 100) return 'all of the traffic at once is all-at-once; expected a weight below 100';
  const count = strategy === 'canary' ? 1 : Math.ceil(100 / weight) - 1;
  if (count >= MOST_STAGES) {
    return `steps of ${weight}% are ${count + 1} stages, but ${MOST_STAGES} are the most: expected steps of 1% or more`;
  }
  const called = `${strategy}-${weight}`;
  if (time === undefined) return `for how long? Did you mean ${called}-${USUAL_TIMES[strategy]}?`;
  const minMs = parseDuration(time);
  if (minMs === null) {
    const unit = /^\d+$/.test(time) ? `; did you mean ${called}-${time}m?` : '';
    return `expected ${TIME_EXPECTED}, not \`${shortened(time)}\`${unit}`;
  }
  if (minMs > LONGEST_MS) return `expected a time up to ${formatDuration(LONGEST_MS)}, not ${formatDuration(minMs)}`;
  const bake = bakeOf(minMs);
  const steps = Array.from({ length: count }, (_, index) => ({ weight: weightOf(weight * (index + 1))!, bake }));
  return { strategy, steps: [...steps, FINAL] };
}
