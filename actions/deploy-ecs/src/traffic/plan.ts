import { planProblems, strategyOf, MOST_BAKE_MINUTES } from '@deploy-actions/aws';
import { readPlan, type Finding, type Plan } from '@deploy-actions/strategy';
import type { Problem } from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';

export type PlanInputs = Pick<Inputs, 'strategy' | 'plan' | 'wait-until'> & Partial<Pick<Inputs, 'engine'>>;

export interface PlanReading {
  /** Null when none was asked for: the service's own way is taken. */
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
  readonly warnings: readonly string[];
}

/** What ECS's strategies may be called for. */
const FITTING: Readonly<Record<Plan['strategy'], readonly string[]>> = {
  rolling: ['ROLLING'],
  'all-at-once': ['BLUE_GREEN'],
  'blue-green': ['BLUE_GREEN'],
  canary: ['CANARY', 'LINEAR'],
  linear: ['LINEAR'],
};

const DAY_MS = MOST_BAKE_MINUTES * 60_000;

/** The plan that the inputs describe, or everything that is wrong with it. */
export function planOfInputs(inputs: PlanInputs): PlanReading {
  const { strategy, plan: text } = inputs;
  if (strategy === undefined && text === undefined) return { plan: null, problems: [], warnings: [] };
  // all at once waits for nothing, unless it is said for how long
  const stages = text ?? (strategy === 'all-at-once' ? '100@0s' : undefined);
  const reading = readPlan({
    ...(strategy !== undefined && { strategy }),
    ...(stages !== undefined && { stages }),
    criteria: 'none',
  });
  if (!reading.ok)
    return { plan: null, problems: reading.problems.map((each) => problemOf(each, inputs)), warnings: [] };
  const plan = named(reading.value, inputs);
  return {
    plan,
    // whether ECS has to do it an engine that is chosen by the service tells later
    problems: (inputs.engine ?? 'native') === 'native' ? problemsOfEcs(plan, inputs) : [],
    warnings: reading.warnings.map(({ message }) => `${message}.`),
  };
}

/** `100@5m` alone says how long the old release is kept: that is blue-green. */
function named(plan: Plan, { strategy, plan: text = '' }: PlanInputs): Plan {
  const isWritten = strategy === undefined && plan.strategy === 'all-at-once' && /\d/.test(text);
  return isWritten ? { ...plan, strategy: 'blue-green' } : plan;
}

/** What of a plan ECS cannot do by itself. */
export function problemsOfEcs(plan: Plan, inputs: PlanInputs): Problem[] {
  if (plan.strategy === 'rolling') return [];
  const input = inputOf(inputs);
  const isSteered = inputs['wait-until'] === 'paused';
  const ecs = strategyOf(plan);
  const misnamed = ecs !== null && !FITTING[plan.strategy].includes(ecs);
  return [
    ...planProblems(isSteered ? plan : unsteered(plan)).map((each) => problemOf(each, inputs)),
    ...(misnamed ? [{ input, message: misnomer(plan, ecs) }] : []),
    ...(isSteered ? [] : tooLong(plan, input)),
  ];
}

/** Nobody keeps a stage longer than its least time. */
export function unsteered(plan: Plan): Plan {
  const stages = plan.stages.map((stage) => ({ ...stage, bake: { ...stage.bake, maxMs: stage.bake.minMs } }));
  return { ...plan, stages };
}

function misnomer({ strategy, stages }: Plan, ecs: string): string {
  const weights = stages.map(({ weight }) => weight).join('-');
  const fits = Object.entries(FITTING).flatMap(([name, list]) => (list.includes(ecs) ? [`\`${name}\``] : []));
  return `the plan goes ${weights}, which is not \`${strategy}\` but ${fits.join(' or ')}: give that, or \`plan\` alone.`;
}

function tooLong({ stages }: Plan, input: string): Problem[] {
  const long = stages.find(({ bake }) => bake.minMs > DAY_MS);
  if (long === undefined) return [];
  const message =
    `ECS by itself keeps a stage for a day (${MOST_BAKE_MINUTES} minutes) at most, the one of ${long.weight}% is to be ` +
    'kept longer. Give `wait-until: paused`, and let canary-shift keep it.';
  return [{ input, message }];
}

function problemOf({ message, path: [key] }: Finding, inputs: PlanInputs): Problem {
  const input = key === 'strategy' && inputs.strategy !== undefined ? 'strategy' : inputOf(inputs);
  return { input, message: /[.?!]$/.test(message) ? message : `${message}.` };
}

function inputOf({ plan }: PlanInputs): string {
  return plan === undefined ? 'strategy' : 'plan';
}
