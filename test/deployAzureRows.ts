import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@jest/globals';
import { changes, openAzure, swaps, type AzureWorld, type WorldOptions } from './deployAzureWorld.ts';

type Fault = Parameters<AzureWorld['azure']['faults']['add']>[0];

interface Row {
  readonly options?: WorldOptions;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly faults?: Fault;
  readonly result: string;
  readonly reason: RegExp;
  /** What production runs at the end. */
  readonly production: string;
  readonly swaps: number;
  /** Production answers errors from the beginning: none of its requests are counted. */
  readonly failsBefore?: true;
}

const OLD = { result: 'failed', production: 'shop:v1', swaps: 0 };
const NEW = { result: 'succeeded', production: 'shop:v2', swaps: 1 };
export const SMOKE = 'smoke.yml';

/** Asks production's page once, and takes no for an answer. */
export const CHECKS = `checks:
  - name: page
    httpGet: { path: / }
    successThreshold: 1
    failureThreshold: 1
    retryOn: [network]
`;

/** What is not there by then does not come. */
export const SOON = { 'start-timeout-minutes': '0.12' };
const WARM = { 'warm-up-path': '/health', 'warm-up-statuses': '200' };

// Each row is what happened in the world, and what must be said of it; no request of production's clients may fail in any.
export const rows: Readonly<Record<string, Row>> = {
  'its health check fails': {
    ...OLD,
    inputs: { ...SOON, image: 'shop:v2-unhealthy', 'health-check-path': '/health' },
    reason: /does not answer as it should.*503.*Production was not touched/,
  },
  'it crashes at start': {
    ...OLD,
    inputs: { ...SOON, image: 'shop:v2-crash' },
    reason: /did not come up in time: 0 of 2 instances of staging are ready.*Its log ends/,
  },
  'the image is missing': {
    ...OLD,
    inputs: { ...SOON, image: 'shop:v2-no-such-image' },
    reason: /0 of 2 instances of staging are ready.*Image pull failed: shop:v2-no-such-image/,
  },
  'a reference to Key Vault is broken': {
    ...OLD,
    inputs: { 'app-settings': 'DB=@Microsoft.KeyVault(VaultName=kv;SecretName=db)' },
    options: { scenario: { vaults: { kv: { secrets: {} } } } },
    reason: /Key Vault cannot be resolved: DB is SecretNotFound.*Production was not touched/,
  },
  'the swap fails in its warm-up': {
    ...OLD,
    swaps: 1,
    inputs: WARM,
    faults: { on: 'swap:warmUp', kind: 'error', status: 417, message: 'did not respond to http ping' },
    reason: /not swapped.*417.*did not respond to http ping.*Production was not touched/,
  },
  'the answer to the swap is lost: it is not sent twice': {
    ...NEW,
    faults: { on: 'arm:swapSlot', kind: 'drop', times: 1 },
    reason: /Production serves the release/,
  },
  'an operation of somebody else goes on: the swap waits': {
    ...NEW,
    swaps: 4,
    faults: { on: 'arm:swapSlot', kind: 'error', status: 409, code: 'Conflict', message: BUSY(), times: 3 },
    reason: /Production serves the release/,
  },
  'it is throttled, with Retry-After; its reference to Key Vault is resolved': {
    ...NEW,
    inputs: { 'app-settings': 'DB=@Microsoft.KeyVault(VaultName=kv;SecretName=db)' },
    options: { scenario: { vaults: { kv: { secrets: { db: 'x' } } } } },
    faults: [
      { on: 'arm:updateApplicationSettingsSlot', kind: 'throttle', ms: 1_000, times: 2 },
      { on: 'arm:listInstanceIdentifiersSlot', kind: 'throttle', ms: 1_000, times: 1 },
    ],
    reason: /Production serves the release/,
  },
  'access tokens end in the middle': {
    ...NEW,
    options: { scenario: { tokensExpireAfterSeconds: 150 } },
    faults: { on: 'arm:*', kind: 'expire', skip: 20, times: 1 },
    reason: /Production serves the release/,
  },
  'one of three instances is stuck on the release before': {
    ...OLD,
    inputs: SOON,
    options: { site: { instances: 3, stuckInstances: 1 } },
    reason: /does not answer as it should.*shop:v0.*Production was not touched/,
  },
  'production is not well with it': {
    result: 'rolled-back',
    production: 'shop:v1',
    swaps: 2,
    // what is well in the slot is not under production's settings
    options: { site: { appSettings: { SANDBOX_ERRORS: '100pct' }, slotSettings: ['SANDBOX_ERRORS'] } },
    inputs: { 'smoke-test': SMOKE, 'identity-path': '/health' },
    failsBefore: true,
    reason: /The smoke test was not passed.*The swap was taken back/,
  },
};

/** One row through the bundle. */
export async function tryRow({ options, inputs, faults, result, reason, production, ...row }: Row): Promise<void> {
  await using world = await openAzure(options);
  writeFileSync(path.join(world.workspace, SMOKE), CHECKS);
  if (faults) world.azure.faults.add(faults);

  const { outputs, exitCode, summary } = await world.deploy({ image: 'shop:v2', ...inputs });

  expect(outputs).toMatchObject({ result, reason: expect.stringMatching(reason) });
  expect(exitCode).toBe(result === 'succeeded' ? 0 : 1);
  expect(summary).toContain(`: ${result}`);
  expect((await world.running())[0]).toBe(production);
  const lost = await world.lost();
  expect([swaps(world.azure), row.failsBefore ? 0 : lost]).toEqual([row.swaps, 0]);
}

const TAKEN = { result: 'succeeded', production: 'shop:2.0.0', publishes: 1 };
const NOT_TAKEN = { result: 'failed', production: 'shop:1.0.0', publishes: 1 };

// The same of packages, which Kudu puts in place.
export const packages = {
  'Kudu has another deployment in progress: its end is waited for': {
    ...TAKEN,
    publishes: 4,
    faults: [{ on: 'kudu:publish', kind: 'error', status: 409, times: 3 }],
    reason: /Production serves/,
  },
  'the answer of Kudu is lost: the package is found, and not sent twice': {
    ...TAKEN,
    faults: [{ on: 'kudu:publish', kind: 'drop', times: 1 }],
    reason: /Production serves/,
  },
  'the token ends while Kudu is asked': {
    ...TAKEN,
    faults: [{ on: 'kudu:getDeployment', kind: 'expire', times: 1 }],
    reason: /Production serves/,
  },
  'Kudu cannot put it in place': {
    ...NOT_TAKEN,
    faults: [{ on: 'kudu:deploy', kind: 'error', message: 'disk full' }],
    reason: /Kudu could not put the package in place: disk full.*Production was not touched/,
  },
  'Kudu never ends': {
    ...NOT_TAKEN,
    result: 'timed-out',
    faults: [{ on: 'kudu:deploy', kind: 'delay', ms: 3_600_000 }],
    reason: /Kudu has not ended the deployment .* in time.*Production was not touched/,
  },
} as const;

/** One row of a package through the bundle. */
export async function tryPackage(name: keyof typeof packages): Promise<void> {
  const { faults, result, reason, production, publishes } = packages[name];
  const site = { image: undefined!, package: 'shop:1.0.0', slots: [{ name: 'staging', package: 'shop:1.0.0' }] };
  await using world = await openAzure({ site });
  world.azure.faults.add(faults);
  const time = name === 'Kudu never ends' ? { 'timeout-minutes': '0.1' } : {};

  const { outputs } = await world.deploy({ package: world.packageOf('2.0.0', 'shop-2.0.0.zip'), ...time });

  expect(outputs).toMatchObject({ result, reason: expect.stringMatching(reason) });
  expect(outputs['release']).toMatch(/^package@sha256:[0-9a-f]{64}$/);
  expect((await world.running())[0]).toBe(production);
  const sent = changes(world.azure).filter((action) => action === 'publish');
  expect([sent.length, await world.lost()]).toEqual([publishes, 0]);
}

function BUSY(): string {
  return 'Cannot modify this site because another operation is in progress. Details: Id: 1, OperationName: Update';
}
