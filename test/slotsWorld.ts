import { fileURLToPath } from 'node:url';
import type { ActionRun, RunOptions } from '@deploy-actions/runner';
import {
  startAzure,
  startGitHub,
  startTraffic,
  type Azure,
  type AzureInput,
  type GitHub,
  type Traffic,
} from '@deploy-actions/sandbox';
import { runStep, until } from './e2e.ts';
import { collectExchanges } from './exchanges.ts';

/** Where Node keeps what it has compiled of the bundles. */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/deploy-actions/compiled', import.meta.url));

const SUBJECT = 'repo:octo-org/shop:environment:production';

export type StepOptions = Partial<RunOptions> & { readonly run?: number };
type Inputs = Readonly<Record<string, string>>;

/** A site with a slot beside production, on GitHub, with users who send requests all the time. */
export interface SlotsWorld extends AsyncDisposable {
  readonly sandbox: Azure;
  readonly github: GitHub;
  readonly traffic: Traffic;
  /** How it was when it was opened. */
  readonly before: SlotsRest;
  /** Runs canary-shift, as a step of the workflow run of this number. */
  shift(inputs: Inputs, options?: StepOptions): Promise<ActionRun>;
  run(action: string, inputs: Inputs, options?: StepOptions): Promise<ActionRun>;
  /** Once the platform is at rest. */
  settled(): Promise<SlotsRest>;
  atRest(release: string): SlotsRest;
}

export interface SlotsRest {
  /** Per cent of new visitors that each release gets. */
  readonly shares: Readonly<Record<string, number>>;
  /** What each slot runs, with the states of its instances. */
  readonly slots: Readonly<Record<string, string>>;
  readonly rules: readonly unknown[];
  readonly tags: readonly string[];
}

export interface SlotsOptions {
  readonly speed?: number;
  readonly perSecond?: number;
  /** The most requests of users that wait for their answers. */
  readonly atOnce?: number;
  /** So many users keep the cookies that they are given; without it each request is a new user's. */
  readonly users?: number;
  readonly scenario?: AzureInput;
  /** What production and the slot run at first. */
  readonly images?: readonly [production: string, staging: string];
}

/** A minute of the platform is two thirds of a second. */
const SPEED = 90;

const OLD = 'shop:v1';

export const PLACE = { 'app-name': 'shop', 'resource-group': 'shop', 'slot-name': 'staging' };

export const QUICK = { plan: '20@1m..300m, 100@1m..300m', criteria: 'none', 'poll-interval-seconds': '0.2' };

export async function openSlots({
  speed = SPEED,
  perSecond = 40,
  atOnce,
  users,
  scenario = {},
  images = [OLD, OLD],
}: SlotsOptions = {}): Promise<SlotsWorld> {
  const runs = [1, 2, 3].map((id) => ({ id, status: 'in_progress' as const }));
  const github = await startGitHub({ scenario: { runs, environment: 'production' } });
  const [image, staging] = images;
  const exchanges = collectExchanges();
  const sandbox = await startAzure({
    speed,
    inspect: exchanges.inspect,
    scenario: {
      sites: [{ name: 'shop', image, instances: 1, slots: [{ name: 'staging', image: staging }] }],
      applications: [{ federatedCredentials: [{ issuer: github.issuer, subject: SUBJECT }] }],
      ...scenario,
      // as a restart of a container does it: the old one serves until the new one is up
      quirks: { duringRestart: 'overlapped', ...scenario.quirks },
    },
  });
  const traffic = startTraffic(sandbox.urlOf('shop'), {
    perSecond,
    ...(atOnce && { atOnce }),
    ...(users && { users }),
  });
  const run: SlotsWorld['run'] = (action, inputs, { run: number = 1, ...options } = {}) =>
    runStep(
      action,
      { ...PLACE, 'poll-interval-seconds': '0.3', ...inputs },
      {
        ...options,
        env: {
          ...github.env,
          ...sandbox.env,
          NODE_COMPILE_CACHE: COMPILED,
          GITHUB_RUN_ID: String(number),
          ...options.env,
        },
      },
    );
  const before = restOf(sandbox);
  return {
    sandbox,
    github,
    traffic,
    before,
    run,
    shift: (inputs, options) => run('canary-shift', { image: 'shop:v2', ...QUICK, ...inputs }, options),
    settled: () => settledRest(sandbox),
    atRest: (release) => ({
      ...before,
      shares: { [release]: 100 },
      slots: { production: `${release} ready`, staging: `${OLD} ready` },
    }),
    async [Symbol.asyncDispose]() {
      await traffic.stop();
      await Promise.all([sandbox.close(), github.close()]);
      exchanges.judge();
    },
  };
}

interface State {
  readonly sites: readonly {
    readonly operation: object | null;
    readonly rampUpRules: readonly { readonly reroutePercentage: number }[];
    readonly slots: readonly {
      readonly name: string;
      readonly release: string;
      readonly configured: string;
      readonly tags: readonly string[];
      readonly instances: readonly { readonly state: string }[];
    }[];
  }[];
}

function siteOf(sandbox: Azure): State['sites'][number] {
  return (sandbox.state() as State).sites[0]!;
}

const slotOf = (sandbox: Azure, name: string) => siteOf(sandbox).slots.find((each) => each.name === name)!;

/** What production and the slot run. */
export function releases(sandbox: Azure): readonly [production: string, staging: string] {
  return [slotOf(sandbox, 'production').release, slotOf(sandbox, 'staging').release];
}

/** Per cent of new visitors that the slot gets, by the rules that the front ends go by. */
export function shareNow(sandbox: Azure): number {
  return siteOf(sandbox).rampUpRules.reduce((sum, each) => sum + each.reroutePercentage, 0);
}

export function shareIs({ sandbox }: Pick<SlotsWorld, 'sandbox'>, percent: number): Promise<void> {
  return until(`the slot to get ${percent}%`, () => shareNow(sandbox) === percent);
}

/** How often a swap was asked for, whatever became of it. */
export function swaps({ sandbox }: Pick<SlotsWorld, 'sandbox'>): number {
  return sandbox.calls.snapshot().filter(({ action }) => action.startsWith('swapSlot')).length;
}

/** Calls that change something, in order. */
export function writes({ sandbox }: Pick<SlotsWorld, 'sandbox'>): string[] {
  return sandbox.calls
    .snapshot()
    .filter(({ service, action }) => service === 'arm' && !/^(get|list)/.test(action))
    .map(({ action }) => action);
}

export function restOf(sandbox: Azure): SlotsRest {
  const { rampUpRules, slots } = siteOf(sandbox);
  const share = shareNow(sandbox);
  const [production, staging] = releases(sandbox);
  return {
    shares:
      share === 0 || production === staging ? { [production]: 100 } : { [production]: 100 - share, [staging]: share },
    slots: Object.fromEntries(
      slots.map(({ name, release, instances }) => [
        name,
        [release, ...new Set(instances.map(({ state }) => state))].join(' '),
      ]),
    ),
    rules: rampUpRules,
    tags: slots.flatMap((each) => each.tags),
  };
}

async function settledRest(sandbox: Azure): Promise<SlotsRest> {
  await until('the site to come to rest', () => {
    const { operation, slots } = siteOf(sandbox);
    const isUp = ({ release, configured, instances }: State['sites'][number]['slots'][number]) =>
      release === configured && instances.every(({ state }) => state === 'ready');
    return operation === null && slots.every(isUp);
  });
  // front ends go by a changed rule a while later
  await sandbox.clock.sleep(3_000);
  return restOf(sandbox);
}

export { until };
