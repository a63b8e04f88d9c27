import { invalidParameter } from '../errors.ts';
import { requireHooks, type LifecycleHook } from './hooks.ts';

/**
 * How a deployment moves traffic, as the deployment configuration says it.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
 */

const STRATEGIES = ['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY'];

/** Percentages are in tenths, times in whole minutes. */
export interface StrategyConfiguration {
  readonly strategy: string;
  readonly bakeTimeInMinutes: number;
  readonly lifecycleHooks?: readonly LifecycleHook[];
  readonly linearConfiguration?: LinearConfiguration;
  readonly canaryConfiguration?: CanaryConfiguration;
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html */
export interface LinearConfiguration {
  readonly stepPercent: number;
  readonly stepBakeTimeInMinutes: number;
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CanaryConfiguration.html */
export interface CanaryConfiguration {
  readonly canaryPercent: number;
  readonly canaryBakeTimeInMinutes: number;
}

export type GivenStrategy = Omit<Partial<StrategyConfiguration>, 'linearConfiguration' | 'canaryConfiguration'> & {
  readonly linearConfiguration?: Partial<LinearConfiguration>;
  readonly canaryConfiguration?: Partial<CanaryConfiguration>;
};

const DEFAULT_LINEAR: LinearConfiguration = { stepPercent: 10, stepBakeTimeInMinutes: 6 };
const DEFAULT_CANARY: CanaryConfiguration = { canaryPercent: 5, canaryBakeTimeInMinutes: 10 };

/** Whether ECS itself moves the traffic. */
export function isNative({ strategy }: Pick<StrategyConfiguration, 'strategy'>): boolean {
  return strategy !== 'ROLLING';
}

/**
 * The members of the strategy after an update: what is not given stays, but for the configuration of a strategy that
 * is left. Throws for what cannot be.
 */
export function mergedStrategy(base: StrategyConfiguration, given: GivenStrategy): StrategyConfiguration {
  const strategy = given.strategy ?? base.strategy;
  if (!STRATEGIES.includes(strategy)) {
    throw invalidParameter(`Invalid deployment strategy: ${strategy}. It must be one of ${STRATEGIES.join(', ')}.`);
  }
  requireOwn('linearConfiguration', 'LINEAR', strategy, given.linearConfiguration);
  requireOwn('canaryConfiguration', 'CANARY', strategy, given.canaryConfiguration);
  // The reference of bakeTimeInMinutes: "You must provide this parameter when you use the BLUE_GREEN strategy".
  const begins = strategy === 'BLUE_GREEN' && base.strategy !== 'BLUE_GREEN';
  if (begins && given.bakeTimeInMinutes === undefined) {
    throw invalidParameter('bakeTimeInMinutes must be specified for the BLUE_GREEN deployment strategy.');
  }
  const lifecycleHooks = given.lifecycleHooks ?? base.lifecycleHooks;
  const merged: StrategyConfiguration = {
    strategy,
    bakeTimeInMinutes: given.bakeTimeInMinutes ?? base.bakeTimeInMinutes,
    ...(lifecycleHooks && { lifecycleHooks }),
    ...(strategy === 'LINEAR' && {
      linearConfiguration: { ...DEFAULT_LINEAR, ...base.linearConfiguration, ...given.linearConfiguration },
    }),
    ...(strategy === 'CANARY' && {
      canaryConfiguration: { ...DEFAULT_CANARY, ...base.canaryConfiguration, ...given.canaryConfiguration },
    }),
  };
  requireValues(merged);
  return merged;
}

function requireOwn(member: string, owner: string, strategy: string, given: object | undefined): void {
  if (given === undefined || strategy === owner) return;
  throw invalidParameter(`${member} is only valid for the deployment strategy ${owner}, not ${strategy}.`);
}

function requireValues({ bakeTimeInMinutes, ...configuration }: StrategyConfiguration): void {
  const { linearConfiguration: linear, canaryConfiguration: canary, lifecycleHooks = [] } = configuration;
  requireMinutes('bakeTimeInMinutes', bakeTimeInMinutes);
  if (linear) {
    requirePercent('stepPercent', linear.stepPercent, 3);
    requireMinutes('stepBakeTimeInMinutes', linear.stepBakeTimeInMinutes);
  }
  if (canary) {
    requirePercent('canaryPercent', canary.canaryPercent, 0.1);
    requireMinutes('canaryBakeTimeInMinutes', canary.canaryBakeTimeInMinutes);
  }
  requireHooks(lifecycleHooks);
}

function requirePercent(name: string, value: number, least: number): void {
  const tenths = value * 10;
  if (value >= least && value <= 100 && Math.abs(tenths - Math.round(tenths)) < 1e-9) return;
  throw invalidParameter(`Invalid ${name}: ${value}. It must be a multiple of 0.1 from ${least} to 100.`);
}

const DAY_MINUTES = 1_440;

function requireMinutes(name: string, value: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= DAY_MINUTES) return;
  throw invalidParameter(`Invalid ${name}: ${value}. It must be a whole number from 0 to ${DAY_MINUTES}.`);
}
