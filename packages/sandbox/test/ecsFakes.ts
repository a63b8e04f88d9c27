import { createClock, type Clock } from '../src/core/clock.ts';
import {
  ImagePullError,
  type Container,
  type ContainerExit,
  type ContainerRuntime,
  type ContainerSpec,
  type ListenerRules,
  type TargetHealth,
  type TargetId,
  type TargetRegistry,
} from '../src/core/ports.ts';
import { createEcs, type Ecs, type EcsOptions } from '../src/ecs/ecs.ts';
import { until } from './until.ts';

export { until };

export const TARGET_GROUP = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/shop/0123456789abcdef';
export const SECOND_TARGET_GROUP = TARGET_GROUP.replace('/shop/', '/admin/');

/** Sandbox ms that the fake load balancer takes to find a target healthy or not, and to drain one. */
const CHECK_MS = 5_000;
const DRAIN_MS = 10_000;

/** Sandbox ms that a container runs that crashes at its start. */
const CRASH_MS = 2_000;

/** What happened to the machine and the load balancer, in order: `start shop:v2`, `register shop:v2`, ... */
export type History = string[];

interface Registered {
  readonly release: string;
  readonly since: number;
  draining: boolean;
}

/** A load balancer that finds every target healthy, but for releases whose name has `unhealthy` in it. */
export class FakeTargets implements TargetRegistry {
  readonly registered = new Map<string, Registered>();
  readonly #clock: Clock;
  readonly #history: History;
  constructor(clock: Clock, history: History) {
    this.#clock = clock;
    this.#history = history;
  }
  assertUsable() {}
  register(group: string, { id, port, release }: TargetId & { release: string }) {
    this.#history.push(`register ${release}`);
    this.registered.set(`${group} ${id}:${port}`, { release, since: this.#clock.now(), draining: false });
  }
  async deregister(group: string, { id, port }: TargetId) {
    const key = `${group} ${id}:${port}`;
    const target = this.registered.get(key)!;
    this.#history.push(`drain ${target.release}`);
    target.draining = true;
    await this.#clock.sleep(DRAIN_MS);
    this.registered.delete(key);
  }
  health(group: string, { id, port }: TargetId): TargetHealth {
    const target = this.registered.get(`${group} ${id}:${port}`);
    if (!target) return { state: 'unused' };
    if (target.draining) return { state: 'draining' };
    if (this.#clock.now() - target.since < CHECK_MS) return { state: 'initial' };
    return target.release.includes('unhealthy')
      ? { state: 'unhealthy', description: 'Health checks failed with these codes: [503]' }
      : { state: 'healthy' };
  }
  /** How many targets would be sent traffic, by release. */
  serving(group = TARGET_GROUP): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const [key, { release }] of this.registered) {
      const [id, port] = key.slice(group.length + 1).split(':');
      if (!key.startsWith(group) || this.health(group, { id: id!, port: Number(port) }).state !== 'healthy') continue;
      counts[release] = (counts[release] ?? 0) + 1;
    }
    return counts;
  }
}

/** A machine on which `...:crash` exits with 1 soon after its start and `...:no-such-image` cannot be pulled. */
export class FakeRuntime implements ContainerRuntime {
  readonly running: ContainerSpec[] = [];
  /** How long processes that crash take to be gone, sandbox ms. */
  lingerMs = 0;
  readonly #clock: Clock;
  readonly #history: History;
  constructor(clock: Clock, history: History) {
    this.#clock = clock;
    this.#history = history;
  }
  async start(spec: ContainerSpec): Promise<Container> {
    if (spec.image.endsWith(':no-such-image'))
      throw new ImagePullError(`CannotPullContainerError: ${spec.image}: not found`);
    const { promise, resolve } = Promise.withResolvers<ContainerExit>();
    this.#history.push(`start ${spec.image}`);
    this.running.push(spec);
    spec.log(`${spec.name} is up`);
    const exit = (exitCode: number) => {
      if (this.running.includes(spec)) this.running.splice(this.running.indexOf(spec), 1);
      resolve({ exitCode });
    };
    const crashes = spec.image.endsWith(':crash');
    if (crashes) this.#clock.after(CRASH_MS + this.lingerMs, () => exit(1));
    return {
      address: { host: '127.0.0.1', port: 9_999 },
      endsAt: crashes ? this.#clock.now() + CRASH_MS : null,
      exited: promise,
      stop: (graceMs) => {
        this.#history.push(`${graceMs > 0 ? 'SIGTERM' : 'SIGKILL'} ${spec.image}`);
        exit(graceMs > 0 ? 0 : 137);
        return promise;
      },
    };
  }
}

/** Listener rules as a load balancer keeps them: by ARN the weight of each target group. */
export class FakeRules implements ListenerRules {
  readonly weights = new Map<string, ReadonlyMap<string, number>>();
  /** Called before weights change, with what they will be. */
  watch: (ruleArn: string, weights: ReadonlyMap<string, number>) => void = () => {};
  add(ruleArn: string, groups: Readonly<Record<string, number>>) {
    this.weights.set(ruleArn, new Map(Object.entries(groups)));
  }
  find(ruleArn: string) {
    const weights = this.weights.get(ruleArn);
    if (!weights) return null;
    const changedBy = { action: 'elasticloadbalancing:ModifyRule', resource: ruleArn };
    return { changedBy, targetGroups: [...weights.keys()] };
  }
  forward(ruleArn: string, groups: readonly { targetGroupArn: string; weight: number }[]) {
    const weights = new Map(groups.map(({ targetGroupArn, weight }) => [targetGroupArn, weight]));
    this.watch(ruleArn, weights);
    this.weights.set(ruleArn, weights);
  }
}

export interface World extends AsyncDisposable {
  readonly ecs: Ecs;
  readonly clock: Clock;
  readonly history: History;
  readonly targets: FakeTargets;
  readonly runtime: FakeRuntime;
  readonly rules: FakeRules;
  /** Actions that no role allows ECS. */
  readonly denied: Set<string>;
  /** States of CloudWatch alarms, by name. */
  readonly alarms: Map<string, 'OK' | 'ALARM'>;
  /** Lines by `group stream`. */
  readonly logs: Map<string, string[]>;
  readonly call: (action: string, input?: object) => Promise<any>;
}

/** An ECS with one cluster, `prod`, 200 times faster than the wall clock and without stale reads. */
export async function createWorld(options: Partial<EcsOptions> = {}): Promise<World> {
  const clock = createClock(200);
  const history: History = [];
  const targets = new FakeTargets(clock, history);
  const runtime = new FakeRuntime(clock, history);
  const rules = new FakeRules();
  const denied = new Set<string>();
  const logs = new Map<string, string[]>();
  const alarms: World['alarms'] = new Map();
  const place = { accountId: '123456789012', region: 'eu-west-1' };
  const ecs = createEcs({
    clock,
    targets,
    listenerRules: rules,
    runtime,
    logs: {
      append: (group, stream, line) =>
        logs.set(`${group} ${stream}`, [...(logs.get(`${group} ${stream}`) ?? []), line]),
    },
    surroundings: {
      role: (arn) => ({ name: arn, allows: (action) => !denied.has(action) }),
      secretArn: (reference) => reference,
      parameterArn: (reference) => reference,
      hasLogGroup: () => true,
      alarmState: (name) => alarms.get(name) ?? null,
    },
    ...place,
    ...options,
    quirks: { staleReadsMs: 0, ...options.quirks },
  });
  const call = async (action: string, input: object = {}) =>
    // Through JSON and back, as over the wire.
    JSON.parse(JSON.stringify(await ecs.service.operations[action]!(input, { ...place, accessKeyId: 'AKIATEST' })));
  await call('CreateCluster', { clusterName: 'prod' });
  return {
    ecs,
    clock,
    history,
    targets,
    runtime,
    rules,
    denied,
    logs,
    alarms,
    call,
    [Symbol.asyncDispose]: () => ecs.close(),
  };
}

/** Registers `shop` with this image and gives its ARN. */
export async function register({ call }: World, image: string, more: object = {}): Promise<string> {
  const { taskDefinition } = await call('RegisterTaskDefinition', {
    family: 'shop',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
    containerDefinitions: [
      {
        name: 'web',
        image,
        portMappings: [{ containerPort: 8080 }],
        logConfiguration: {
          logDriver: 'awslogs',
          options: { 'awslogs-group': '/ecs/shop', 'awslogs-region': 'eu-west-1', 'awslogs-stream-prefix': 'ecs' },
        },
      },
    ],
    ...more,
  });
  return taskDefinition.taskDefinitionArn;
}

export const IDENTITY = { cluster: 'prod', serviceName: 'shop' };

/** Creates the service `shop` on `image` and waits for its steady state. */
export async function runService(world: World, image = 'shop:v1', more: object = {}): Promise<void> {
  await createService(world, image, more);
  await until(
    async () => (await describeService(world)).deployments[0].rolloutState,
    (state) => state === 'COMPLETED',
  );
}

export async function createService(world: World, image: string, more: object = {}): Promise<void> {
  await world.call('CreateService', {
    ...IDENTITY,
    taskDefinition: await register(world, image),
    desiredCount: 2,
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    loadBalancers: [{ targetGroupArn: TARGET_GROUP, containerName: 'web', containerPort: 8080 }],
    ...more,
  });
}

/** Updates the service to `image` and gives the ARN of the service deployment. */
export async function deploy(world: World, image: string, more: object = {}): Promise<string> {
  const taskDefinition = await register(world, image);
  const { service } = await world.call('UpdateService', { cluster: 'prod', service: 'shop', taskDefinition, ...more });
  return service.currentServiceDeployment;
}

export async function describeService({ call }: World): Promise<any> {
  const { services } = await call('DescribeServices', { cluster: 'prod', services: ['shop'] });
  return services[0];
}

export async function describeDeployment({ call }: World, arn: string): Promise<any> {
  const { serviceDeployments } = await call('DescribeServiceDeployments', { serviceDeploymentArns: [arn] });
  return serviceDeployments[0];
}

/** Follows a service deployment to its end. */
export function ended(world: World, arn: string): Promise<any> {
  const over = new Set(['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']);
  return until(
    () => describeDeployment(world, arn),
    ({ status }) => over.has(status),
  );
}

/** The tasks of the service, those with the wanted desired status. */
export async function tasksOf({ call }: World, desiredStatus = 'RUNNING'): Promise<any[]> {
  const { taskArns } = await call('ListTasks', { ...IDENTITY, desiredStatus });
  if (taskArns.length === 0) return [];
  return (await call('DescribeTasks', { cluster: 'prod', tasks: taskArns })).tasks;
}

/** The service's events, oldest first, without its name. */
export async function eventsOf(world: World): Promise<string[]> {
  const { events } = await describeService(world);
  return events.map(({ message }: { message: string }) => message.replace('(service shop) ', '')).toReversed();
}
