import { isDeepStrictEqual } from 'node:util';
import { DEFAULT_BREAKER, type BreakerSettings } from './circuitBreaker.ts';
import { invalidParameter, notModelled } from './errors.ts';
import { mergedStrategy, type StrategyConfiguration } from './native/configuration.ts';

/** Members of a service as given, with ECS's defaults; unknown ones too. What the sandbox reads is typed. */
export interface ServiceSettings extends Record<string, unknown> {
  readonly deploymentConfiguration: DeploymentConfiguration;
  /** Not shown by DescribeServices where it was not given, and then ECS. */
  readonly deploymentController?: { readonly type: 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL' };
  readonly loadBalancers: readonly LoadBalancer[];
  readonly healthCheckGracePeriodSeconds?: number;
  readonly networkConfiguration?: {
    readonly awsvpcConfiguration?: { readonly subnets?: readonly string[] };
  };
  readonly launchType?: string;
  readonly platformVersion?: string;
  readonly enableExecuteCommand?: boolean;
  readonly propagateTags?: 'TASK_DEFINITION' | 'SERVICE' | 'NONE';
}

export interface DeploymentConfiguration extends StrategyConfiguration, Readonly<Record<string, unknown>> {
  readonly minimumHealthyPercent: number;
  readonly maximumPercent: number;
  readonly deploymentCircuitBreaker: BreakerSettings;
  readonly alarms: { readonly enable: boolean; readonly rollback: boolean; readonly alarmNames: readonly string[] };
}

export interface LoadBalancer {
  readonly targetGroupArn?: string;
  readonly containerName?: string;
  readonly containerPort?: number;
  /** What ECS needs to move traffic. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html */
  readonly advancedConfiguration?: {
    readonly alternateTargetGroupArn: string;
    readonly productionListenerRule: string;
    readonly testListenerRule?: string;
    readonly roleArn: string;
  };
}

/** A load balancer with a target group. */
export type AttachedLoadBalancer = LoadBalancer & Required<Omit<LoadBalancer, 'advancedConfiguration'>>;

/**
 * Members that trigger a new service deployment when they change.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html says it parameter by parameter.
 */
const TRIGGERS = [
  'loadBalancers',
  'networkConfiguration',
  'platformVersion',
  'serviceConnectConfiguration',
  'serviceRegistries',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
] as const;

/** What a revision holds, and a rollback brings back. */
const OF_REVISION = ['capacityProviderStrategy', ...TRIGGERS] as const;

const DEFAULT_CONFIGURATION: DeploymentConfiguration = {
  deploymentCircuitBreaker: DEFAULT_BREAKER,
  maximumPercent: 200,
  minimumHealthyPercent: 100,
  alarms: { alarmNames: [], enable: false, rollback: false },
  strategy: 'ROLLING',
  bakeTimeInMinutes: 0,
};

/** What CreateService makes of the members given to it. Throws for what cannot be. */
export function createSettings(given: Record<string, unknown>): ServiceSettings {
  const { deploymentConfiguration, ...rest } = given;
  return checked({
    enableECSManagedTags: false,
    enableExecuteCommand: false,
    loadBalancers: [],
    placementConstraints: [],
    placementStrategy: [],
    propagateTags: 'NONE',
    schedulingStrategy: 'REPLICA',
    serviceRegistries: [],
    ...launch(rest),
    ...rest,
    deploymentConfiguration: merged(DEFAULT_CONFIGURATION, deploymentConfiguration),
  } as unknown as ServiceSettings);
}

/** What UpdateService makes of them: members given replace, members not given (or null) stay. */
export function updateSettings(settings: ServiceSettings, given: Record<string, unknown>): ServiceSettings {
  const { deploymentConfiguration, ...rest } = given;
  const present = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null);
  return checked({
    ...settings,
    ...Object.fromEntries(present),
    deploymentConfiguration: merged(settings.deploymentConfiguration, deploymentConfiguration),
  });
}

/** Whether going from one to the other takes new tasks. An empty list and a list never given are the same. */
export function triggersDeployment(from: ServiceSettings, to: ServiceSettings): boolean {
  const empty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return TRIGGERS.some((key) => {
    if (empty(from[key]) && empty(to[key])) return false;
    return !isDeepStrictEqual(from[key], to[key]);
  });
}

/** The settings of a service that goes back to an older revision: what tasks are made from is the revision's. */
export function revertSettings(settings: ServiceSettings, revision: ServiceSettings): ServiceSettings {
  const kept = Object.entries(settings).filter(([key]) => !OF_REVISION.some((member) => member === key));
  const reverted = OF_REVISION.filter((key) => key in revision).map((key) => [key, revision[key]]);
  return Object.fromEntries([...kept, ...reverted]) as ServiceSettings;
}

export function controllerOf({ deploymentController }: ServiceSettings): 'ECS' | 'CODE_DEPLOY' | 'EXTERNAL' {
  return deploymentController?.type ?? 'ECS';
}

/** What LATEST stands for where tasks are shown. */
export function platformVersionOf({ platformVersion }: ServiceSettings): string | undefined {
  return platformVersion === 'LATEST' ? '1.4.0' : platformVersion;
}

/** The load balancers that each task is registered at. */
export function targetGroupsOf({ loadBalancers }: ServiceSettings): AttachedLoadBalancer[] {
  return loadBalancers.filter((each): each is AttachedLoadBalancer => each.targetGroupArn !== undefined);
}

/** Members of a deployment configuration that are not given keep their value, down to the breaker's. */
function merged(base: DeploymentConfiguration, given: unknown): DeploymentConfiguration {
  const { deploymentCircuitBreaker, alarms, ...rest } = (given ?? {}) as Partial<DeploymentConfiguration>;
  const { linearConfiguration: _, canaryConfiguration: __, ...kept } = { ...base, ...rest };
  return {
    ...kept,
    ...mergedStrategy(base, rest),
    alarms: { ...base.alarms, ...alarms },
    deploymentCircuitBreaker: { ...base.deploymentCircuitBreaker, ...deploymentCircuitBreaker },
  };
}

function launch(given: Record<string, unknown>): Record<string, unknown> {
  if (Array.isArray(given['capacityProviderStrategy'])) return {};
  const launchType = given['launchType'] ?? 'EC2';
  return launchType === 'FARGATE' ? { launchType, platformVersion: 'LATEST', platformFamily: 'Linux' } : { launchType };
}

function checked(settings: ServiceSettings): ServiceSettings {
  const { minimumHealthyPercent, maximumPercent, deploymentCircuitBreaker } = settings.deploymentConfiguration;
  if (settings['schedulingStrategy'] === 'DAEMON') throw notModelled('the scheduling strategy DAEMON, only REPLICA');
  requireWhole('minimumHealthyPercent', minimumHealthyPercent);
  requireWhole('maximumPercent', maximumPercent);
  requireWhole('healthCheckGracePeriodSeconds', settings.healthCheckGracePeriodSeconds ?? 0);
  if (maximumPercent < 100 && maximumPercent <= minimumHealthyPercent) {
    throw invalidParameter('maximumPercent must be greater than minimumHealthyPercent.');
  }
  const { type, value } = deploymentCircuitBreaker.thresholdConfiguration;
  if (!['COUNT', 'BOUNDED_PERCENT', 'UNBOUNDED_PERCENT'].includes(type) || !(value >= 1)) {
    throw invalidParameter(`Invalid deployment circuit breaker threshold: type ${type}, value ${value}.`);
  }
  return settings;
}

export function requireCount(desiredCount: number): void {
  requireWhole('desiredCount', desiredCount);
}

const LARGEST = 2_147_483_647;

function requireWhole(name: string, value: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= LARGEST) return;
  throw invalidParameter(`Invalid ${name}: ${value}. It must be a whole number from 0 to ${LARGEST}.`);
}
