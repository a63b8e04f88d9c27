import type { ActionRun, RunOptions } from '@deploy-actions/runner';
import { startSandbox, startTraffic, type Sandbox, type ScenarioInput } from '@deploy-actions/sandbox';
import { runBundle, SPEED } from './e2e.ts';

export type ServiceInput = Partial<NonNullable<ScenarioInput['services']>[number]>;

const HERE = { cluster: 'sandbox', service: 'shop' };

interface State {
  readonly ecs: {
    readonly services: readonly Shown[];
    readonly tasks: readonly {
      readonly lastStatus: string;
      readonly containers: readonly { readonly image: string }[];
    }[];
  };
}

interface Shown {
  readonly serviceArn: string;
  readonly taskDefinition: string;
  readonly deploymentConfiguration: object;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
}

/** The shop under constant traffic, with releases that have been deployed one after the other. */
export interface ShopWorld extends AsyncDisposable {
  readonly sandbox: Sandbox;
  /** Deploys a release as anybody would, and waits until ECS has ended it. Gives the service deployment's ARN and status. */
  deploy(image: string, options?: DeployOptions): Promise<Deployment>;
  /** Registers the shop's task definition with another image. */
  register(image: string): Promise<string>;
  deployments(): Promise<Deployment[]>;
  describe(arn: string): Promise<Deployment>;
  /** As it is now, never stale. */
  service(): Shown;
  /** Runs the bundle of rollback. */
  rollBack(inputs?: Readonly<Record<string, string>>, options?: Partial<RunOptions>): Promise<ActionRun>;
  /** The images that run once ECS has come to rest. */
  settled(): Promise<string[]>;
  /** Requests that were lost, by the balancer's ledger and by the clients; ends the traffic. */
  lost(): Promise<number>;
  /** Which releases have answered the next so many requests. */
  answering(requests: number): Promise<string[]>;
}

export interface Deployment {
  readonly serviceDeploymentArn: string;
  readonly status: string;
  readonly lifecycleStage?: string;
  readonly lifecycleHookDetails?: readonly { readonly hookId: string; readonly status: string }[];
  readonly targetServiceRevision?: { readonly arn: string; readonly requestedProductionTrafficWeight?: number };
  readonly targetServiceRevisionArn?: string;
}

export interface DeployOptions {
  /** Resolves as soon as this holds, instead of at the end. */
  readonly until?: (deployment: Deployment) => boolean;
  readonly changes?: object;
}

const OVER = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];

export const isOver = ({ status }: Deployment): boolean => OVER.includes(status);
export const isPaused = ({ lifecycleHookDetails = [] }: Deployment): boolean =>
  lifecycleHookDetails.some(({ status }) => status === 'AWAITING_ACTION');

/** At this speed a busy machine must not pass for a sick task: the timeout is less than half a real second. */
const PATIENT = { intervalSeconds: 10, timeoutSeconds: 9, unhealthyThreshold: 10 };

export async function openShop(settings: ServiceInput = {}, scenario: ScenarioInput = {}): Promise<ShopWorld> {
  const defaults = { name: 'shop', deregistrationDelaySeconds: 10, healthCheck: PATIENT };
  const sandbox = await startSandbox({
    speed: SPEED,
    scenario: { services: [{ ...defaults, ...settings }], timings: { stageMs: 2_000 }, ...scenario },
  });
  const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 20 });
  const state = () => (sandbox.state() as State).ecs;

  const describe = async (arn: string): Promise<Deployment> => {
    const answer = await sandbox.invoke('ecs', 'DescribeServiceDeployments', { serviceDeploymentArns: [arn] });
    return answer.serviceDeployments[0];
  };
  const deployments = async (): Promise<Deployment[]> =>
    (await sandbox.invoke('ecs', 'ListServiceDeployments', HERE)).serviceDeployments;
  const register = async (image: string): Promise<string> => {
    const { taskDefinition } = await sandbox.invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: 'shop' });
    const { family, networkMode, requiresCompatibilities, cpu, memory, executionRoleArn } = taskDefinition;
    const containerDefinitions = [{ ...taskDefinition.containerDefinitions[0], image }];
    const base = { family, networkMode, requiresCompatibilities, cpu, memory, executionRoleArn };
    const answer = await sandbox.invoke('ecs', 'RegisterTaskDefinition', { ...base, containerDefinitions });
    return answer.taskDefinition.taskDefinitionArn;
  };

  return {
    sandbox,
    describe,
    deployments,
    register,
    service: () => state().services[0]!,
    async deploy(image, { until: reached = isOver, changes = {} } = {}) {
      const taskDefinition = await register(image);
      const answer = await sandbox.invoke('ecs', 'UpdateService', { ...HERE, taskDefinition, ...changes });
      const arn: string = answer.service.currentServiceDeployment;
      // lists may be behind for a while, and no test here is about that
      await eventually('the deployment to show', deployments, ([newest]) => newest?.serviceDeploymentArn === arn);
      return eventually(`${image} to be deployed`, () => describe(arn), reached);
    },
    rollBack: (inputs = {}, options = {}) => runBundle('rollback', sandbox, { service: 'shop', ...inputs }, options),
    async settled() {
      const calm = async () => {
        const newest = (await deployments())[0]!;
        const { tasks } = state();
        return isOver(newest) && tasks.every(({ lastStatus }) => ['RUNNING', 'STOPPED'].includes(lastStatus));
      };
      await eventually('ECS to come to rest', calm, (is) => is);
      return state()
        .tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING')
        .flatMap(({ containers }) => containers.map(({ image }) => image))
        .toSorted();
    },
    async lost() {
      const { requests, failed } = await traffic.stop();
      if (requests === 0) throw new Error('There was no traffic.');
      return failed + sandbox.ledger.snapshot().failed;
    },
    async answering(requests) {
      const count = () => structuredClone(sandbox.ledger.snapshot());
      const before = count();
      const enough = (now: typeof before) => now.requests - before.requests >= requests;
      const after = await eventually(`${requests} requests`, () => Promise.resolve(count()), enough);
      const more = ([image, { requests: all }]: [string, { requests: number }]) =>
        all > (before.byRelease[image]?.requests ?? 0);
      return Object.entries(after.byRelease)
        .filter(more)
        .map(([image]) => image);
    },
    async [Symbol.asyncDispose]() {
      await traffic.stop();
      await sandbox.close();
    },
  };
}

/** Asks until it holds; rejects, with the last answer, after `ms` of real time. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T>,
  holds: (answer: T) => boolean,
  ms = 120_000,
): Promise<T> {
  const deadline = performance.now() + ms;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (performance.now() > deadline) throw new Error(`Waited ${ms} ms in vain for ${what}: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
