import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAction, type ActionRun, type RunOptions } from '@deploy-actions/runner';
import { startSandbox, startTraffic, type Sandbox, type ScenarioInput } from '@deploy-actions/sandbox';

/** What holds the actions' folders and dist/: the checkout, or a copy of both that nobody rebuilds while tests run. */
const BUNDLES = process.env['BUNDLES'] ?? fileURLToPath(new URL('../..', import.meta.url));

/** Sandbox seconds per real second: a rolling deployment takes about three seconds. */
export const SPEED = 20;

export const safe = { circuitBreaker: { enable: true, rollback: true } };

/** A sandbox with one service, `shop`, on two tasks of `shop:v1`. */
export function shopSandbox(
  service: Partial<NonNullable<ScenarioInput['services']>[number]> = {},
  scenario: ScenarioInput = {},
  speed = SPEED,
): Promise<Sandbox> {
  return startSandbox({ speed, scenario: { services: [{ name: 'shop', ...service }], ...scenario } });
}

/** The shop with clients that send requests all the time, from beginning to end. */
export async function shopUnderTraffic(...scenario: Parameters<typeof shopSandbox>) {
  const sandbox = await shopSandbox(...scenario);
  const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 20 });
  return {
    sandbox,
    /** Ends the traffic: how many requests failed, by the balancer's ledger and by the clients' own count. */
    async lost() {
      const { requests, failed } = await traffic.stop();
      const ledger = sandbox.ledger.snapshot();
      if (requests === 0 || ledger.requests < requests) throw new Error('The balancer has not seen the traffic.');
      return failed + ledger.failed;
    },
    async [Symbol.asyncDispose]() {
      await traffic.stop();
      await sandbox.close();
    },
  };
}

interface ServiceDeployment {
  readonly serviceDeploymentArn: string;
  readonly status: string;
  readonly createdAt: { readonly ms: number };
  readonly finishedAt?: { readonly ms: number };
}

/** The service deployments of `shop`, newest first, as they are now. */
export async function serviceDeployments(sandbox: Sandbox): Promise<ServiceDeployment[]> {
  const list = await sandbox.invoke('ecs', 'ListServiceDeployments', { cluster: sandbox.cluster, service: 'shop' });
  return list.serviceDeployments;
}

/** Runs the bundle of one of our actions, as a workflow's step would. */
export function runStep(
  action: string,
  inputs: Readonly<Record<string, string>>,
  options: Partial<RunOptions> = {},
): Promise<ActionRun> {
  return runAction({ folder: path.join(BUNDLES, action), inputs, ...options });
}

/** Runs a bundle that deploys, against a sandbox. */
export function runBundle(
  action: string,
  sandbox: Sandbox,
  inputs: Readonly<Record<string, string>>,
  options: Partial<RunOptions> = {},
): Promise<ActionRun> {
  const all = { cluster: sandbox.cluster, 'poll-interval-seconds': '0.3', ...inputs };
  return runStep(action, all, { env: { ...sandbox.env }, ...options });
}

/** The releases that serve, by the images of the tasks that run. */
export function runningImages(sandbox: Sandbox): string[] {
  const { ecs } = sandbox.state() as { ecs: { tasks: { lastStatus: string; containers: { image: string }[] }[] } };
  return ecs.tasks
    .filter(({ lastStatus }) => lastStatus === 'RUNNING')
    .flatMap(({ containers }) => containers.map(({ image }) => image))
    .toSorted();
}

/** Only what never happens takes so long, on however busy a machine. */
const PATIENCE_MS = 120_000;

/** Resolves once `condition` holds; rejects, with what it was waiting for, after `ms` of real time. */
export async function until(what: string, condition: () => boolean, ms = PATIENCE_MS): Promise<void> {
  const deadline = performance.now() + ms;
  for (;;) {
    const began = performance.now();
    if (condition()) return;
    if (began > deadline) throw new Error(`Waited ${ms} ms in vain for ${what}.`);
    // balancer and clients are in this process, too: looking must not keep them from their work
    const took = performance.now() - began;
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, Math.max(20, 4 * took)));
  }
}

/** The calls that changed something, in order, e.g. `ecs:UpdateService`. */
export function mutations(sandbox: Sandbox): string[] {
  return sandbox.calls
    .snapshot()
    .filter(({ action }) => !/^(Describe|List|Get|Simulate|BatchGet)/.test(action))
    .map(({ service, action }) => `${service}:${action}`);
}
