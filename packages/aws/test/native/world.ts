import type { Clock, Goal, Plan, Snapshot, Target } from '@deploy-actions/strategy';
import { startSandbox, startTraffic, type Sandbox, type ScenarioInput, type Traffic } from '@deploy-actions/sandbox';
import {
  connectBalancer,
  connectEcs,
  connectNativeTarget,
  createPlatformClock,
  type BalancerApi,
  type EcsApi,
  type NativeNote,
  type NativeTarget,
} from '../../src/index.ts';

/** An ECS service on the sandbox whose traffic ECS moves, with clients that send requests all the time. */
export interface World extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly api: EcsApi;
  readonly balancer: BalancerApi;
  readonly clock: Clock;
  readonly traffic: Traffic;
  /** ARN of the task definition that served at first. */
  readonly stable: string;
  /** Registers the service's task definition with another image. */
  register(image: string): Promise<string>;
  connect(plan: Plan, more?: Connecting): Promise<NativeTarget>;
  service(): Promise<any>;
  /** Calls of this action, that took effect or not. */
  calls(action: string): readonly any[];
  /** Requests that were lost, by the balancer's ledger and by the clients; ends the traffic. */
  lost(): Promise<number>;
}

export interface Connecting {
  readonly release?: string | null;
  readonly note?: NativeNote | null;
  readonly rollout?: string;
}

type ServiceInput = NonNullable<ScenarioInput['services']>[number];

export const SPEED = 60;
export const ref = { cluster: 'sandbox', service: 'shop' };

export async function openWorld(
  service: Partial<ServiceInput> = {},
  scenario: Partial<ScenarioInput> = {},
): Promise<World> {
  const shop = { name: 'shop', trafficShifting: {}, deregistrationDelaySeconds: 1, ...service };
  const sandbox = await startSandbox({ speed: SPEED, scenario: { ...scenario, services: [shop] } });
  const config = {
    endpoint: sandbox.endpoint,
    region: sandbox.env['AWS_REGION']!,
    credentials: {
      accessKeyId: sandbox.env['AWS_ACCESS_KEY_ID']!,
      secretAccessKey: sandbox.env['AWS_SECRET_ACCESS_KEY']!,
    },
  };
  const clock = createPlatformClock();
  const client = { action: 'test', version: '0', platformClock: clock };
  const api = connectEcs(client, config);
  const balancer = connectBalancer(client, config);
  const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 100 });
  const describeService = async () => (await api.describeService(ref))!;
  return {
    sandbox,
    api,
    balancer,
    clock,
    traffic,
    stable: (await describeService()).taskDefinition!,
    service: describeService,

    async register(image) {
      const { containerDefinitions = [], ...current } = await api.describeTaskDefinition('shop');
      const { family, networkMode, requiresCompatibilities, cpu, memory, executionRoleArn } = current as any;
      const common = { family, networkMode, requiresCompatibilities, cpu, memory, executionRoleArn };
      return api.registerTaskDefinition({ ...common, containerDefinitions: [{ ...containerDefinitions[0], image }] });
    },

    connect: (plan, { release = null, note = null, rollout = 'r1' } = {}) =>
      connectNativeTarget({ api, balancer, ref, release, plan, note, holder: { rollout, owner: '17/1' } }),

    calls: (action) => sandbox.calls.snapshot().filter((each) => each.action === action),

    async lost() {
      const { failed } = await traffic.stop();
      return failed + sandbox.ledger.snapshot().failed;
    },

    async [Symbol.asyncDispose]() {
      await traffic.stop();
      await sandbox.close();
    },
  };
}

/** Reads until what is read is as awaited; rejects after half a minute with the last. */
export async function until<T>(read: () => Promise<T>, isAwaited: (value: T) => boolean): Promise<T> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const value = await read();
    if (isAwaited(value)) return value;
    if (performance.now() > deadline) throw new Error(`In vain; last: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

export const looks = (target: Pick<Target, 'inspect'>, isAwaited: (snapshot: Snapshot) => boolean): Promise<Snapshot> =>
  until(() => target.inspect(), isAwaited);

/** Resolves once the service shows this deployment configuration: reads are behind. No hooks and an empty list are the same. */
export const configured = (world: World, wanted: object): Promise<object> =>
  until(
    async () => (await world.service()).deploymentConfiguration as object,
    (each) => inOrder(each) === inOrder(wanted),
  );

/** JSON with its keys in order. */
const inOrder = (configuration: object): string =>
  JSON.stringify(Object.entries({ lifecycleHooks: [], ...configuration }).toSorted(([a], [b]) => (a < b ? -1 : 1)));

export const phase = (target: Pick<Target, 'inspect'>, wanted: Snapshot['phase'], weight?: number) =>
  looks(target, (seen) => seen.phase === wanted && (weight === undefined || seen.weight === weight));

/** Applies a goal as the engine does: again for as long as it is not certain. */
export async function applied(target: Pick<Target, 'apply'>, goal: Goal) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await target.apply(goal);
    } catch (error) {
      if ((error as { certainty?: string }).certainty !== 'unknown' || attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export const weight = (value: number): Goal => ({ kind: 'weight', weight: value });

/** Requests that a release got of so many that were answered. */
export async function shareOf(
  { sandbox }: World,
  image: string,
  requests: number,
): Promise<{ share: number; of: number }> {
  const count = () => {
    const { requests: all, byRelease } = sandbox.ledger.snapshot();
    return { all, own: byRelease[image]?.requests ?? 0 };
  };
  const before = count();
  const deadline = performance.now() + 30_000;
  for (;;) {
    const now = count();
    if (now.all - before.all >= requests) return { share: now.own - before.own, of: now.all - before.all };
    if (performance.now() > deadline) throw new Error(`Only ${now.all - before.all} requests of ${requests} came.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** How far a share is from what it should be, in standard deviations of a binomial; 0 exactly where chance has no part. */
export function deviation({ share, of }: { share: number; of: number }, percent: number): number {
  const [mean, spread] = [(of * percent) / 100, Math.sqrt(of * (percent / 100) * (1 - percent / 100))];
  return spread === 0 ? (share === mean ? 0 : Infinity) : Math.abs(share - mean) / spread;
}
