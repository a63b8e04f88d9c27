import type { EcsOptions } from '../src/ecs/ecs.ts';
import { createWorld, deploy, describeDeployment, runService, TARGET_GROUP, until, type World } from './ecsFakes.ts';

export const BLUE = TARGET_GROUP;
export const GREEN = TARGET_GROUP.replace('/shop/', '/shop-green/');
const rule = (name: string) =>
  `arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener-rule/app/shop/1111111111111111/${name}`;
export const PRODUCTION = rule('production');
export const TEST = rule('test');
export const ROLE = 'arn:aws:iam::123456789012:role/infrastructure';

export const advancedConfiguration = {
  alternateTargetGroupArn: GREEN,
  productionListenerRule: PRODUCTION,
  testListenerRule: TEST,
  roleArn: ROLE,
};
export const loadBalancers = [
  { targetGroupArn: BLUE, containerName: 'web', containerPort: 8080, advancedConfiguration },
];

/** A pause hook at each of the stages. */
export const pauseAt = (...lifecycleStages: string[]) => [{ targetType: 'PAUSE', lifecycleStages }];

export const PAUSABLE = [
  'PRE_SCALE_UP',
  'POST_SCALE_UP',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
];

export const BLUE_GREEN = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 };
export const CANARY = {
  strategy: 'CANARY',
  bakeTimeInMinutes: 1,
  canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1 },
};
export const LINEAR = {
  strategy: 'LINEAR',
  bakeTimeInMinutes: 1,
  linearConfiguration: { stepPercent: 40, stepBakeTimeInMinutes: 1 },
};

export interface NativeWorld extends World {
  /** What ECS did wrong with traffic: weights that are no whole, or a group that gets more without being healthy. */
  readonly wrongs: string[];
}

/** `shop` on shop:v1 with two tasks, whose traffic ECS moves. */
export async function nativeWorld(
  deploymentConfiguration: object,
  options: Partial<EcsOptions> = {},
): Promise<NativeWorld> {
  const world = await createWorld(options);
  for (const arn of [PRODUCTION, TEST]) world.rules.add(arn, { [BLUE]: 100, [GREEN]: 0 });
  const wrongs: string[] = [];
  world.rules.watch = (arn, weights) => wrongs.push(...wrongsOf(world, arn, weights));
  await runService(world, 'shop:v1', { loadBalancers });
  // Its hooks are of the deployments to come.
  await world.call('UpdateService', { cluster: 'prod', service: 'shop', deploymentConfiguration });
  return { ...world, wrongs };
}

function wrongsOf({ targets, rules }: World, arn: string, weights: ReadonlyMap<string, number>): string[] {
  const before = rules.weights.get(arn)!;
  const sum = [...weights.values()].reduce((total, each) => total + each, 0);
  const unsound = [...weights].filter(([group, weight]) => {
    const healthy = Object.values(targets.serving(group)).reduce((total, each) => total + each, 0);
    return weight / sum > (before.get(group) ?? 0) / 100 && healthy === 0;
  });
  return [
    ...([100, 1_000].includes(sum) ? [] : [`weights of ${arn} are ${sum} in all`]),
    ...unsound.map(([group, weight]) => `${group} gets ${weight} of ${sum} and has nothing healthy`),
  ];
}

type Shares = readonly [green: number, blue: number];

/** Where traffic goes: per cent of each group at both rules, and the targets of each that would get it, by release. */
export function trafficOf({ rules, targets }: Pick<World, 'rules' | 'targets'>) {
  const shares = (arn: string): Shares => {
    const weights = rules.weights.get(arn)!;
    return [weights.get(GREEN)!, weights.get(BLUE)!];
  };
  return {
    production: shares(PRODUCTION),
    test: shares(TEST),
    serving: { blue: targets.serving(BLUE), green: targets.serving(GREEN) },
  };
}

export interface AwaitedPause {
  readonly stage: string;
  readonly hookId: string;
  readonly deployment: any;
}

/** Resolves when the deployment awaits an answer. */
export async function paused(world: World, arn: string): Promise<AwaitedPause> {
  const deployment = await until(
    () => describeDeployment(world, arn),
    ({ status, lifecycleHookDetails = [] }) =>
      status !== 'PENDING' && lifecycleHookDetails.some((hook: any) => hook.status === 'AWAITING_ACTION'),
  );
  const { hookId } = deployment.lifecycleHookDetails.find((hook: any) => hook.status === 'AWAITING_ACTION');
  return { stage: deployment.lifecycleStage, hookId, deployment };
}

export async function answer({ call }: World, arn: string, hookId: string, action?: string): Promise<void> {
  await call('ContinueServiceDeployment', { serviceDeploymentArn: arn, hookId, ...(action && { action }) });
}

/** Continues until the deployment is paused at the stage for the n-th time. */
export async function pausedAt(world: World, arn: string, stage: string, time = 1): Promise<AwaitedPause> {
  for (let left = time; ;) {
    const pause = await paused(world, arn);
    if (pause.stage === stage && --left === 0) return pause;
    await answer(world, arn, pause.hookId);
  }
}

/** Resolves when the deployment is at the stage. */
export function atStage(world: World, arn: string, stage: string): Promise<any> {
  return until(
    () => describeDeployment(world, arn),
    ({ lifecycleStage, status }) => lifecycleStage === stage && status === 'IN_PROGRESS',
  );
}

/** A release of shop:v2 that is paused at the stage for the first time. */
export async function releasePausedAt(world: World, stage: string): Promise<AwaitedPause & { arn: string }> {
  const arn = await deploy(world, 'shop:v2');
  return { arn, ...(await pausedAt(world, arn, stage)) };
}
