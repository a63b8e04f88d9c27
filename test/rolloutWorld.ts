import {
  startGitHub,
  startTraffic,
  type GitHub,
  type GitHubInput,
  type Sandbox,
  type ScenarioInput,
  type Traffic,
} from '@deploy-actions/sandbox';
import type { ActionRun, RunOptions } from '@deploy-actions/runner';
import { fileURLToPath } from 'node:url';
import { awsOf, registerImage } from './awsFixture.ts';
import { runBundle, shopSandbox, until } from './e2e.ts';

/** A minute of the platform is two thirds of a second. */
export const SPEED = 90;

/** Where Node keeps what it has compiled of the bundles: hundreds of processes start with the same code. */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/deploy-actions/compiled', import.meta.url));

/** A shop whose traffic ECS moves, on GitHub, with clients that send requests all the time. */
export interface RolloutWorld extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly github: GitHub;
  readonly traffic: Traffic;
  /** ARN of the candidate's task definition. */
  readonly candidate: string;
  /** How it was when it was opened. */
  readonly before: Rest;
  /** Runs canary-shift, as a step of the workflow run of this number. */
  shift(
    inputs: Readonly<Record<string, string>>,
    options?: Partial<RunOptions> & { readonly run?: number },
  ): Promise<ActionRun>;
  run(action: string, inputs: Readonly<Record<string, string>>, options?: Partial<RunOptions>): Promise<ActionRun>;
  settled(): Promise<Rest>;
  atRest(release: string): Rest;
}

type Service = NonNullable<ScenarioInput['services']>[number];

/** Short stages, which a few requests are enough for: what is tried is how rollouts go, not what they see. */
export const QUICK = {
  plan: '20@1m..300m, 100@1m..300m',
  criteria: 'none',
  'poll-interval-seconds': '0.2',
};

export async function openWorld(
  image = 'shop:v2',
  {
    service = {},
    scenario = {},
    perSecond = 50,
    atOnce,
    speed = SPEED,
    runs: count = 3,
    tokens,
  }: {
    readonly service?: Partial<Service>;
    readonly scenario?: ScenarioInput | ((github: GitHub) => ScenarioInput);
    readonly perSecond?: number;
    /** Requests that may be unanswered at once. */
    readonly atOnce?: number;
    readonly speed?: number;
    /** Workflow runs that go on, numbered from 1. */
    readonly runs?: number;
    readonly tokens?: NonNullable<GitHubInput['tokens']>;
  } = {},
): Promise<RolloutWorld> {
  const runs = Array.from({ length: count }, (_, index) => ({ id: index + 1, status: 'in_progress' as const }));
  const open = (all: ScenarioInput) =>
    shopSandbox(
      { ...(service.weighted ? {} : { trafficShifting: {} }), deregistrationDelaySeconds: 10, ...service },
      all,
      speed,
    );
  const starting = startGitHub({ scenario: { runs, ...(tokens && { tokens }) } });
  // AWS trusts a GitHub that is there already
  const [sandbox, github] = await Promise.all([
    typeof scenario === 'function' ? starting.then((each) => open(scenario(each))) : open(scenario),
    starting,
  ]);
  const traffic = startTraffic(sandbox.urls['shop']!, { perSecond, ...(atOnce && { atOnce }) });
  const { taskDefinitionArn: candidate } = await registerImage(awsOf(sandbox).api, 'shop', image);
  const run: RolloutWorld['run'] = (action, inputs, options = {}) =>
    runBundle(
      action,
      sandbox,
      { service: 'shop', ...inputs },
      { ...options, env: { ...github.env, ...sandbox.env, NODE_COMPILE_CACHE: COMPILED, ...options.env } },
    );
  const before = restOf({ sandbox });
  return {
    sandbox,
    github,
    traffic,
    candidate,
    before,
    run,
    settled: () => settledRest({ sandbox }),
    atRest: (release) => atRest(release, before),
    shift: (inputs, { run: number = 1, ...options } = {}) =>
      run(
        'canary-shift',
        { 'task-definition': candidate, ...QUICK, ...inputs },
        { ...options, env: { ...options.env, GITHUB_RUN_ID: String(number) } },
      ),
    async [Symbol.asyncDispose]() {
      await traffic.stop();
      await Promise.all([sandbox.close(), github.close()]);
    },
  };
}

interface State {
  readonly ecs: {
    readonly services: readonly {
      readonly serviceName: string;
      readonly status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
      readonly loadBalancers: readonly { readonly advancedConfiguration?: object }[];
      readonly deploymentConfiguration: object;
      readonly tags: readonly { readonly key: string }[];
      readonly deployments: readonly { readonly rolloutState: string }[];
      readonly desiredCount: number;
    }[];
    readonly tasks: readonly {
      readonly lastStatus: string;
      readonly containers: readonly { readonly image: string }[];
    }[];
  };
  readonly elbv2: {
    readonly loadBalancers: readonly { readonly listeners: readonly { readonly rules: readonly Rule[] }[] }[];
    readonly targetGroups: readonly {
      readonly arn: string;
      readonly targets: readonly { readonly release: string; readonly health: { readonly state: string } }[];
    }[];
  };
  /** Absent from a sandbox in which nothing scales by itself. */
  readonly autoscaling?: { readonly scalableTargets: readonly object[] };
}

interface Rule {
  readonly arn: string;
  readonly actions: readonly {
    readonly ForwardConfig?: {
      readonly TargetGroups: readonly { readonly TargetGroupArn: string; readonly Weight: number }[];
    };
  }[];
}

const stateOf = ({ sandbox }: Pick<RolloutWorld, 'sandbox'>) => sandbox.state() as State;

/** Per cent of the production traffic that each release has, by the rule and the targets behind it. */
export function sharesNow(world: Pick<RolloutWorld, 'sandbox'>): Readonly<Record<string, number>> {
  const { loadBalancers, targetGroups } = stateOf(world).elbv2;
  const [forward] = loadBalancers[0]!.listeners[0]!.rules[0]!.actions;
  const groups = forward!.ForwardConfig!.TargetGroups.filter(({ Weight }) => Weight > 0);
  const total = groups.reduce((sum, { Weight }) => sum + Weight, 0);
  const releaseOf = (arn: string) => targetGroups.find((each) => each.arn === arn)!.targets[0]?.release ?? 'nobody';
  return Object.fromEntries(groups.map((each) => [releaseOf(each.TargetGroupArn), (each.Weight / total) * 100]));
}

/** Resolves once a release has this share of the production traffic. */
export function shareIs(world: Pick<RolloutWorld, 'sandbox'>, release: string, percent: number): Promise<void> {
  return until(`${release} to have ${percent}%`, () => Math.round(sharesNow(world)[release] ?? 0) === percent);
}

/** What a service looks like that nobody is rolling out to: as it was before, but for its release. */
export interface Rest {
  readonly shares: Readonly<Record<string, number>>;
  readonly running: readonly string[];
  readonly configuration: object;
  readonly tags: readonly string[];
  /** Names of all services of the cluster: a candidate's is not among them any more. */
  readonly services: readonly string[];
  /** What is registered where production sends no traffic. */
  readonly idle: readonly string[];
  /** All rules to the byte, weights too; null where ECS moves the traffic, whose two groups change places with each release. */
  readonly rules: string | null;
  /** What may scale the services, and whether it is held: as the platform shows it. */
  readonly scaling: readonly object[];
}

export function restOf(world: Pick<RolloutWorld, 'sandbox'>): Rest {
  const { ecs, elbv2, autoscaling } = stateOf(world);
  const [service] = ecs.services;
  const isEcsOwned = service!.loadBalancers.some(({ advancedConfiguration }) => advancedConfiguration !== undefined);
  const rules = elbv2.loadBalancers.flatMap(({ listeners }) => listeners.flatMap((listener) => listener.rules));
  return {
    shares: sharesNow(world),
    running: liveTasks(ecs)
      .map(({ lastStatus, containers }) => `${containers[0]!.image} ${lastStatus}`)
      .toSorted(),
    // no hooks, and none said, are one
    configuration: { lifecycleHooks: [], ...service!.deploymentConfiguration },
    tags: service!.tags.map(({ key }) => key),
    services: ecs.services.filter(({ status }) => status !== 'INACTIVE').map(({ serviceName }) => serviceName),
    idle: idleTargets(elbv2),
    rules: isEcsOwned ? null : JSON.stringify(rules.map(({ arn, actions }) => ({ arn, actions }))),
    scaling: autoscaling?.scalableTargets ?? [],
  };
}

const liveTasks = ({ tasks }: State['ecs']) => tasks.filter(({ lastStatus }) => lastStatus !== 'STOPPED');

function idleTargets({ loadBalancers, targetGroups }: State['elbv2']): string[] {
  const [production] = loadBalancers[0]!.listeners[0]!.rules[0]!.actions;
  const serving = production!.ForwardConfig!.TargetGroups.filter(({ Weight }) => Weight > 0);
  return targetGroups
    .filter(({ arn }) => !serving.some(({ TargetGroupArn }) => TargetGroupArn === arn))
    .flatMap(({ targets }) => targets.map(({ release, health }) => `${release} ${health.state}`));
}

/** The same, once ECS is at rest: what goes is gone, and what stays is up. What was left behind does not keep it from resting. */
export async function settledRest(world: Pick<RolloutWorld, 'sandbox'>): Promise<Rest> {
  await until(
    'the service to come to rest',
    () => {
      const { ecs, elbv2 } = stateOf(world);
      const [service] = ecs.services;
      const stays = ecs.services.filter(({ status }) => status === 'ACTIVE');
      const targets = elbv2.targetGroups.flatMap((each) => each.targets);
      return (
        service!.deployments.length === 1 &&
        service!.deployments[0]!.rolloutState !== 'IN_PROGRESS' &&
        ecs.services.every(({ status }) => status !== 'DRAINING') &&
        targets.every(({ health }) => health.state !== 'draining') &&
        liveTasks(ecs).length === stays.reduce((sum, { desiredCount }) => sum + desiredCount, 0)
      );
    },
    120_000,
  );
  return restOf(world);
}

/** What is expected of a service at rest: all traffic on one release, nothing of a rollout left. */
export function atRest(release: string, before: Rest): Rest {
  return { ...before, shares: { [release]: 100 }, running: before.running.map(() => `${release} RUNNING`) };
}

export { until };
