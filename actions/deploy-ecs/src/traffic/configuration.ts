import {
  EMERGENCY,
  hasBack,
  MOST_PAUSE_MINUTES,
  nativeConfiguration,
  weightsOf,
  withNative,
  type DeploymentConfiguration,
  type Difference,
} from '@deploy-actions/aws';
import { readPlan, type Plan } from '@deploy-actions/strategy';
import { unsteered } from './plan.ts';

/** Where the smoke test is asked: the release answers behind the test listener, and has no production traffic. */
export const GATE_STAGE = 'POST_TEST_TRAFFIC_SHIFT';

/** What the pause for the smoke test outlasts the step by, so that ECS does not go back while it is being asked. */
const GATE_MARGIN_MINUTES = 5;

export interface Ways {
  /** Null: the service's own way. */
  readonly plan: Plan | null;
  /** Somebody else gives the word for each shift. */
  readonly steered: boolean;
  /** Tasks cannot be replaced one by one while another deployment has both target groups. */
  readonly overtakes: boolean;
  /** How long the step may take, in minutes; null without a smoke test. */
  readonly gateMinutes: number | null;
}

/** What the service is configured with for this deployment alone; null where it has all that itself. */
export function configurationFor(own: DeploymentConfiguration, ways: Ways): DeploymentConfiguration | null {
  const shifted = ways.overtakes ? atOnce(own) : ways.plan === null ? own : withPlan(own, ways.plan, ways.steered);
  const given = ways.gateMinutes === null ? shifted : withGate(shifted, ways.gateMinutes);
  return hasBack(own, given) ? null : given;
}

function withPlan(own: DeploymentConfiguration, plan: Plan, steered: boolean): DeploymentConfiguration {
  const native = nativeConfiguration(steered ? plan : unsteered(plan), { steered })!;
  if (steered) return withNative(own, native);
  const { linearConfiguration: _linear, canaryConfiguration: _canary, ...kept } = own;
  // a rolling deployment has no stages that a hook could be at
  const lifecycleHooks = native.strategy === 'ROLLING' ? [] : (own.lifecycleHooks ?? []);
  return { ...kept, ...native, lifecycleHooks };
}

function atOnce({ linearConfiguration: _linear, canaryConfiguration: _canary, ...own }: DeploymentConfiguration) {
  return { ...own, ...EMERGENCY };
}

/** Of two pauses at one stage nobody could tell which an answer is for: the smoke test's takes the place of the service's. */
function withGate(configuration: DeploymentConfiguration, minutes: number): DeploymentConfiguration {
  const hooks = (configuration.lifecycleHooks ?? []).flatMap((hook) => {
    if (hook.targetType !== 'PAUSE') return [hook];
    const lifecycleStages = (hook.lifecycleStages ?? []).filter((stage) => stage !== GATE_STAGE);
    return lifecycleStages.length > 0 ? [{ ...hook, lifecycleStages }] : [];
  });
  const timeoutInMinutes = Math.min(Math.ceil(minutes) + GATE_MARGIN_MINUTES, MOST_PAUSE_MINUTES);
  const gate = {
    targetType: 'PAUSE' as const,
    lifecycleStages: [GATE_STAGE as 'POST_TEST_TRAFFIC_SHIFT'],
    timeoutConfiguration: { timeoutInMinutes, action: 'ROLLBACK' as const },
  };
  return { ...configuration, lifecycleHooks: [...hooks, gate] };
}

export function pausesAt({ lifecycleHooks = [] }: DeploymentConfiguration, stage?: string): boolean {
  return lifecycleHooks.some(
    ({ targetType, lifecycleStages = [] }) =>
      targetType === 'PAUSE' && (stage === undefined || lifecycleStages.some((each) => each === stage)),
  );
}

/** The plan that a service's own configuration carries out; null for a rolling one. */
export function planOfService(own: DeploymentConfiguration): Plan | null {
  const { strategy, linearConfiguration: linear, canaryConfiguration: canary, bakeTimeInMinutes: last = 0 } = own;
  const names = { BLUE_GREEN: 'blue-green', CANARY: 'canary', LINEAR: 'linear' } as const;
  const name = strategy === undefined || strategy === 'ROLLING' ? null : names[strategy];
  if (!name) return null;
  const step = linear?.stepBakeTimeInMinutes ?? canary?.canaryBakeTimeInMinutes ?? 0;
  const stages = weightsOf(own).map((weight) => `${weight}@${weight === 100 ? last : step}m`);
  const reading = readPlan({ strategy: name, stages: stages.join(', '), criteria: 'none' });
  return reading.ok ? reading.value : null;
}

/** The least time that ECS takes to shift and bake, in minutes. */
export function leastMinutes(configuration: DeploymentConfiguration): number {
  const { linearConfiguration: linear, canaryConfiguration: canary, bakeTimeInMinutes = 0 } = configuration;
  const weights = weightsOf(configuration);
  if (weights.length === 0) return 0;
  const step = linear?.stepBakeTimeInMinutes ?? canary?.canaryBakeTimeInMinutes ?? 0;
  return (weights.length - 1) * step + bakeTimeInMinutes;
}

const SHOWN = [
  'strategy',
  'canaryConfiguration',
  'linearConfiguration',
  'bakeTimeInMinutes',
  'lifecycleHooks',
] as const;

/** What is different for this deployment. */
export function changesFor(own: DeploymentConfiguration, given: DeploymentConfiguration | null): Difference[] {
  if (given === null) return [];
  return SHOWN.flatMap((member) => {
    const [before, after] = [shown(own, member), shown(given, member)];
    return before === after ? [] : [{ path: `this deployment.${member}`, before, after }];
  });
}

function shown(configuration: DeploymentConfiguration, member: (typeof SHOWN)[number]): string | undefined {
  const value = configuration[member] ?? (member === 'strategy' ? 'ROLLING' : undefined);
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
