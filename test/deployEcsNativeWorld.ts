import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ActionRun, RunOptions } from '@deploy-actions/runner';
import { startTraffic, type ScenarioInput } from '@deploy-actions/sandbox';
import { runBundle } from './e2e.ts';
import { eventually, isOver, openShop, type Deployment, type ServiceInput, type ShopWorld } from './rollbackWorld.ts';

/** The shop, whose traffic ECS can move, with what the tests of deploy-ecs ask of it. */
export interface NativeWorld extends ShopWorld {
  /** Runs the bundle of deploy-ecs; a check file `checks.yml` is in its workspace. */
  ship(inputs?: Readonly<Record<string, string>>, options?: Partial<RunOptions>): Promise<ActionRun>;
  newest(): Promise<Detailed>;
  /** The newest deployment once it is as awaited, and is not the one that the service began with. */
  once(what: string, isAwaited: (deployment: Detailed) => boolean): Promise<Detailed>;
  /** How many of the next so many production requests a release gets, with more traffic than usual. */
  share(image: string, requests: number): Promise<{ readonly own: number; readonly all: number }>;
  /** Production requests that a release has had, of the latest thousand. */
  production(image: string): number;
  /** The service's deployment configuration as it was before the first deployment: no hooks and an empty list are the same. */
  readonly before: object;
  configuration(): object;
  /** Keys of its tags. */
  tags(): string[];
}

export interface Detailed extends Deployment {
  readonly deploymentConfiguration: { readonly strategy: string };
}

interface State {
  readonly ecs: {
    readonly services: ReadonlyArray<{
      readonly deploymentConfiguration: object;
      readonly tags: readonly { readonly key: string }[];
    }>;
  };
}

export async function openNative(service: ServiceInput = {}, scenario: ScenarioInput = {}): Promise<NativeWorld> {
  const shop = await openShop({ trafficShifting: {}, desiredCount: 1, ...service }, scenario);
  const { sandbox } = shop;
  const workspace = mkdtempSync(path.join(tmpdir(), 'native-'));
  writeFileSync(path.join(workspace, 'checks.yml'), CHECKS);
  const red = CHECKS.replaceAll('path: /', 'path: /env');
  writeFileSync(path.join(workspace, 'endless.yml'), red.replace('deadlineSeconds: 2', 'deadlineSeconds: 300'));
  writeFileSync(
    path.join(workspace, 'late.yml'),
    `${CHECKS.replace('deadlineSeconds: 2', 'deadlineSeconds: 9')}    initialDelaySeconds: 3\n`,
  );
  writeFileSync(path.join(workspace, 'red.yml'), red);
  // never stale, as ECS's own answers may be
  const shown = () => (sandbox.state() as State).ecs.services[0]!;
  const configuration = () => withoutNoHooks(shown().deploymentConfiguration);
  const before = configuration();
  const [first] = await shop.deployments();
  const newest = async () => (await shop.describe((await shop.deployments())[0]!.serviceDeploymentArn)) as Detailed;
  // so far all of it is production traffic
  const asked = () => Promise.resolve(sandbox.ledger.snapshot().recent[0]?.listener);
  const production = await eventually('traffic', asked, (listener) => listener !== undefined);

  return {
    ...shop,
    before,
    configuration,
    newest,
    ship: (inputs = {}, options = {}) =>
      runBundle(
        'deploy-ecs',
        sandbox,
        { service: 'shop', images: 'web=shop:v2', ...inputs },
        { workspace, ...options },
      ),
    once: (what, isAwaited) =>
      eventually(what, newest, (each) => each.serviceDeploymentArn !== first!.serviceDeploymentArn && isAwaited(each)),
    async share(image, requests) {
      const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 200 });
      const count = () => {
        const { requests: all, byRelease } = sandbox.ledger.snapshot();
        return Promise.resolve({ all, own: byRelease[image]?.requests ?? 0 });
      };
      const start = await count();
      const end = await eventually('requests', count, ({ all }) => all - start.all >= requests);
      await traffic.stop();
      return { own: end.own - start.own, all: end.all - start.all };
    },
    production: (image) =>
      sandbox.ledger.snapshot().recent.filter(({ listener, release }) => listener === production && release === image)
        .length,
    tags: () => shown().tags.map(({ key }) => key),
    [Symbol.asyncDispose]: () => shop[Symbol.asyncDispose](),
  };
}

/** One check that passes at any healthy release. */
const CHECKS = `
checks:
  - name: home
    httpGet: { path: / }
    expect: { status: 200 }
    periodSeconds: 0.1
    successThreshold: 1
    failureThreshold: 3
    deadlineSeconds: 2
`;

export function withoutNoHooks(configuration: object): object {
  const { lifecycleHooks = [], ...rest } = configuration as { lifecycleHooks?: readonly object[] };
  return lifecycleHooks.length === 0 ? rest : { ...rest, lifecycleHooks };
}

export const weightOf = ({ targetServiceRevision }: Deployment): number =>
  targetServiceRevision?.requestedProductionTrafficWeight ?? 0;

export const isUnderWay = (deployment: Deployment): boolean => !isOver(deployment);

/** How far a share is from what it should be, in standard deviations; 4.5 come by chance once in 100,000 times. */
export function deviation({ own, all }: { readonly own: number; readonly all: number }, percent: number): number {
  const p = percent / 100;
  return Math.abs(own - all * p) / Math.sqrt(all * p * (1 - p));
}

/** The one in which nothing is wrong, for messages: the log of a run beside its result. */
export const resultOf = (run: ActionRun) => ({ result: run.outputs['result'], log: run.log });
export const ended = (result: string, run: ActionRun) => ({ result, log: run.log });
