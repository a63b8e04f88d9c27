import type { DeploymentConfiguration, DeploymentLifecycleHook, DeploymentStrategy } from '@aws-sdk/client-ecs';
import type { Plan } from '@deploy-actions/strategy';
import { tenths } from './lifecycle.ts';

/**
 * What a plan makes of a service's deployment configuration. Whole minutes; at most a day of bake time, at most 14 days of
 * a pause. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */
export type NativeConfiguration = Pick<
  DeploymentConfiguration,
  'strategy' | 'bakeTimeInMinutes' | 'lifecycleHooks' | 'linearConfiguration' | 'canaryConfiguration'
>;

export const MOST_BAKE_MINUTES = 1_440;
export const MOST_PAUSE_MINUTES = 20_160;

/** ECS's smallest step of LINEAR, per cent. */
export const LEAST_STEP = 3;

/**
 * What a pause outlasts the longest stage by: what the rollout decides when the time of a stage is over has to come before
 * ECS goes back by itself.
 */
const PAUSE_MARGIN_MINUTES = 5;

/** Where the rollout gives ECS the word: before each shift of production traffic, and before the old revision goes. */
const PAUSED_AT = ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'] as const;
const LAST_PAUSE = [PAUSED_AT[1]] as const;

const MINUTE_MS = 60_000;

/** ECS's strategy with exactly the stages of this plan; null where it has none. */
export function strategyOf({ strategy, stages }: Pick<Plan, 'strategy' | 'stages'>): DeploymentStrategy | null {
  if (strategy === 'rolling') return 'ROLLING';
  const weights = stages.map(({ weight }) => tenths(weight));
  const [first] = weights;
  if (first === undefined || weights.at(-1) !== 100) return null;
  if (weights.length === 1) return 'BLUE_GREEN';
  const isLinear = first >= LEAST_STEP && String(linearWeights(first)) === String(weights);
  if (isLinear && (strategy === 'linear' || weights.length > 2)) return 'LINEAR';
  return weights.length === 2 ? 'CANARY' : null;
}

/**
 * The configuration that a plan makes; null where ECS has none with its stages.
 *
 * @param steered somebody judges each stage and gives the word for the next: ECS pauses before each step, and rolls back when
 *   no word comes in time. Otherwise ECS goes on by itself once the shortest time of a stage has passed.
 */
export function nativeConfiguration(plan: Plan, { steered }: { steered: boolean }): NativeConfiguration | null {
  const strategy = strategyOf(plan);
  if (strategy === null) return null;
  if (strategy === 'ROLLING') return { strategy, bakeTimeInMinutes: 0, lifecycleHooks: [] };
  const bake = platformBake(plan, steered);
  const last = plan.stages.at(-1)!;
  const percent = tenths(plan.stages[0]!.weight);
  return {
    strategy,
    // steered, the last stage is a pause: what nobody calls good is rolled back
    bakeTimeInMinutes: steered ? 0 : minutes(last.bake.minMs, Math.ceil),
    lifecycleHooks: steered ? [pauseFor(plan, bake)] : [],
    ...(strategy === 'LINEAR' && { linearConfiguration: { stepPercent: percent, stepBakeTimeInMinutes: bake } }),
    ...(strategy === 'CANARY' && { canaryConfiguration: { canaryPercent: percent, canaryBakeTimeInMinutes: bake } }),
  };
}

/** The weights that ECS gives one after the other; none for a rolling deployment. */
export function weightsOf(configuration: DeploymentConfiguration): number[] {
  const { strategy, linearConfiguration, canaryConfiguration } = configuration;
  if (strategy === 'LINEAR') return linearWeights(linearConfiguration?.stepPercent ?? 10);
  if (strategy === 'CANARY') return [...new Set([tenths(canaryConfiguration?.canaryPercent ?? 5), 100])];
  return strategy === 'BLUE_GREEN' ? [100] : [];
}

/** The weight that comes after this one; null after the last. */
export function nextWeight(configuration: DeploymentConfiguration, weight: number): number | null {
  return weightsOf(configuration).find((each) => each > weight) ?? null;
}

/** How long a pause for this plan lasts at most, in minutes; a plan lasts no longer than ECS can pause. */
export function pauseMinutes(plan: Plan, bakeMinutes = platformBake(plan, true)): number {
  const last = plan.stages.length - 1;
  const stages = plan.stages.map(({ bake }, index) => bake.maxMs - (index < last ? bakeMinutes * MINUTE_MS : 0));
  const longest = Math.max(...stages, plan.entryCheck?.timeoutMs ?? 0, MINUTE_MS);
  return Math.min(Math.ceil(longest / MINUTE_MS) + PAUSE_MARGIN_MINUTES, MOST_PAUSE_MINUTES);
}

/** Where ECS pauses for this plan: all at once means that nothing is asked before the traffic goes over. */
function pausesOf({ strategy, entryCheck }: Plan): typeof PAUSED_AT | typeof LAST_PAUSE {
  return strategy === 'all-at-once' && entryCheck === undefined ? LAST_PAUSE : PAUSED_AT;
}

/** Whether ECS waits for the word wherever the plan gives one, and goes back when nothing is heard. */
export function isSteered(plan: Plan, { strategy, lifecycleHooks = [] }: DeploymentConfiguration): boolean {
  if (strategy === undefined || strategy === 'ROLLING') return false;
  return pausesOf(plan).every((stage) => lifecycleHooks.some((hook) => isPauseAt(hook, stage) && rollsBack(hook)));
}

/** Whether a hook is the rollout's own pause, as `nativeConfiguration` makes it. */
export function isOwnPause({ targetType, lifecycleStages = [] }: DeploymentLifecycleHook): boolean {
  const stages = String([...lifecycleStages].toSorted());
  return targetType === 'PAUSE' && [PAUSED_AT, LAST_PAUSE].some((own) => String([...own].toSorted()) === stages);
}

/**
 * The service's own configuration with what the plan makes of it. Hooks of the service stay, but for pauses where the
 * rollout pauses itself: nobody could tell which of the two an answer is for.
 */
export function withNative(own: DeploymentConfiguration | undefined, native: NativeConfiguration) {
  const { linearConfiguration: _linear, canaryConfiguration: _canary, ...kept } = own ?? {};
  const hooks = (own?.lifecycleHooks ?? []).flatMap(withoutPausesOfRollout);
  return { ...kept, ...native, lifecycleHooks: [...hooks, ...(native.lifecycleHooks ?? [])] };
}

/** Stages of the service's own pauses that a rollout takes the place of. */
export function replacedPauses({ lifecycleHooks = [] }: DeploymentConfiguration): string[] {
  return PAUSED_AT.filter((stage) => lifecycleHooks.some((hook) => !isOwnPause(hook) && isPauseAt(hook, stage)));
}

/** What brings a release back at once: no steps, no hooks. */
export const EMERGENCY: NativeConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [] };

function pauseFor(plan: Plan, bakeMinutes: number): DeploymentLifecycleHook {
  return {
    targetType: 'PAUSE',
    lifecycleStages: [...pausesOf(plan)],
    timeoutConfiguration: { timeoutInMinutes: pauseMinutes(plan, bakeMinutes), action: 'ROLLBACK' },
  };
}

/** One time for all steps: what a stage lasts longer is spent in the pause after it, or there is nobody to spend it. */
function platformBake({ stages }: Plan, steered: boolean): number {
  const times = stages.slice(0, -1).map(({ bake }) => bake.minMs);
  if (times.length === 0) return 0;
  return steered ? minutes(Math.min(...times), Math.floor) : minutes(Math.max(...times), Math.ceil);
}

function minutes(ms: number, round: (minutes: number) => number): number {
  return Math.min(round(ms / MINUTE_MS), MOST_BAKE_MINUTES);
}

function linearWeights(stepPercent: number): number[] {
  const step = Math.round(stepPercent * 10);
  return Array.from({ length: Math.ceil(1_000 / step) }, (_, index) => Math.min(step * (index + 1), 1_000) / 10);
}

function isPauseAt({ targetType, lifecycleStages = [] }: DeploymentLifecycleHook, stage: string): boolean {
  return targetType === 'PAUSE' && lifecycleStages.some((each) => each === stage);
}

function rollsBack({ timeoutConfiguration }: DeploymentLifecycleHook): boolean {
  return (timeoutConfiguration?.action ?? 'ROLLBACK') === 'ROLLBACK';
}

function withoutPausesOfRollout(hook: DeploymentLifecycleHook): DeploymentLifecycleHook[] {
  if (hook.targetType !== 'PAUSE') return [hook];
  const lifecycleStages = (hook.lifecycleStages ?? []).filter((stage) => !PAUSED_AT.some((each) => each === stage));
  return lifecycleStages.length > 0 ? [{ ...hook, lifecycleStages }] : [];
}
