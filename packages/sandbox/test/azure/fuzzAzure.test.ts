import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import type { AzureInput } from '../../src/index.ts';
import { until } from '../until.ts';
import { slotState, start, visit, type Fixture } from './fixture.ts';

/** As in the matrices: all that is drawn follows from the seed, and MATRIX=full draws the long run. */
const SEED = Number(process.env['SEED'] ?? 20);
const RUNS = process.env['MATRIX'] === 'full' ? 60 : 5;

const SLOTS = ['shop', 'shop/staging'] as const;
const IMAGES = ['shop:v1', 'shop:v2', 'shop:v3-crash', 'shop:v4-errors-100pct', 'shop:v5-no-such-image'];
const PHASES = ['applySettings', 'warmUp', 'switch', 'restartSource'];

/** One thing that somebody does, or that happens, and the sandbox seconds that pass after it. */
interface Happening {
  readonly what: keyof typeof acts;
  readonly at: (typeof SLOTS)[number];
  readonly which: number;
  readonly seconds: number;
}

type Act = (fixture: Fixture, happening: Happening) => Promise<{ status: number; body: any } | null>;

const acts = {
  image: ({ arm }, { at, which }) =>
    arm.call('PATCH', at, '/config/web', { properties: { linuxFxVersion: `DOCKER|${IMAGES[which % IMAGES.length]}` } }),
  settings: ({ arm }, { at, which }) =>
    arm.call('PUT', at, '/config/appsettings', { properties: { WHERE: at, N: String(which) } }),
  rule({ azure, arm }, { which }) {
    const actionHostName = new URL(azure.urlOf('shop', 'staging')).host;
    const rampUpRules = [{ name: 'staging', actionHostName, reroutePercentage: which * 20 }];
    return arm.call('PATCH', 'shop', '/config/web', { properties: { experiments: { rampUpRules } } });
  },
  swap: ({ arm }) => arm.call('POST', 'shop/staging', '/slotsswap', { targetSlot: 'production' }),
  backwards: ({ arm }) => arm.call('POST', 'shop', '/slotsswap', { targetSlot: 'staging' }),
  preview: ({ arm }) => arm.call('POST', 'shop/staging', '/applySlotConfig', { targetSlot: 'production' }),
  reset: ({ arm }) => arm.call('POST', 'shop/staging', '/resetSlotConfig'),
  restart: ({ arm }, { at }) => arm.call('POST', at, '/restart'),
  async publish({ azure }, { at, which }) {
    const [site, slot] = at.split('/') as [string, string?];
    const zip = zipSync({ 'package.json': strToU8(JSON.stringify({ name: 'shop', version: `${which}.0.0` })) });
    const { status } = await fetch(`${azure.scmUrlOf(site, slot)}/api/publish?type=zip&async=true`, {
      method: 'POST',
      headers: { authorization: `Bearer ${azure.accessToken()}` },
      body: Buffer.from(which === 0 ? strToU8('no zip') : zip),
    });
    return { status, body: null };
  },
  async kill(fixture, { at }) {
    const [, slot = 'production'] = at.split('/') as [string, string?];
    for (const { id } of slotState(fixture, 'shop', slot).instances) fixture.azure.killInstance(id);
    return null;
  },
  async breakPhase({ azure }, { which }) {
    azure.faults.add({ on: `swap:${PHASES[which % PHASES.length]}`, kind: 'error', status: 409, times: 1 });
    return null;
  },
} satisfies Record<string, Act>;

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom(...(Object.keys(acts) as Happening['what'][]), 'swap', 'swap', 'image', 'preview'),
  at: fc.constantFrom(...SLOTS),
  which: fc.nat(5),
  seconds: fc.integer({ min: 0, max: 60 }),
});

const quirks: fc.Arbitrary<NonNullable<AzureInput['quirks']>> = fc.record({
  duringRestart: fc.constantFrom('refused', 'held', 'overlapped'),
  rampUpRulesAfterSwap: fc.constantFrom('stay', 'cleared'),
  restartsAfterSwap: fc.boolean(),
  swapAnswers: fc.constantFrom('at once', 'at the end'),
});

/** Nothing goes on any more, and no swap waits for its second half. */
async function calm(fixture: Fixture): Promise<void> {
  const { azure, arm } = fixture;
  azure.faults.clear();
  await until(async () => (await arm.call('POST', 'shop', '/resetSlotConfig')).status === 200);
  await until(async () => {
    const { sites } = azure.state() as { sites: any[] };
    const [{ slots, operation }] = sites;
    const isBusy = slots.some(({ deployments }: any) => deployments.some(({ status }: any) => status < 3));
    return operation === null && !isBusy && slots.every(({ configured, release }: any) => configured === release);
  });
}

test('whatever happens, in whatever order, slots end up with what they are set to, and keep what stays with them', async () => {
  await fc.assert(
    fc.asyncProperty(quirks, fc.array(happening, { minLength: 4, maxLength: 14 }), async (drawn, happenings) => {
      const slots = [{ name: 'staging', image: 'shop:v2', appSettings: { WHERE: 'shop/staging' } }];
      const appSettings = { WHERE: 'shop' };
      const site = { name: 'shop', image: 'shop:v1', instances: 1, slotSettings: ['WHERE'], appSettings, slots };
      await using fixture = await start({ sites: [site], quirks: drawn, timings: { warmUpTries: 2 } }, 600);
      const { azure, arm } = fixture;
      let visits = 0;
      for (const each of happenings) {
        // oxlint-disable-next-line no-await-in-loop
        const answer = await (acts[each.what] as Act)(fixture, each);
        expect([200, 202, 400, 409, 417, null]).toContain(answer?.status ?? null);
        // oxlint-disable-next-line no-await-in-loop
        await visit(azure.urlOf('shop'));
        visits += 1;
        // oxlint-disable-next-line no-await-in-loop
        await azure.clock.sleep(each.seconds * 1_000);
      }
      await calm(fixture);
      expect(azure.state()).toMatchObject({ defects: [], sites: [{ operation: null, preview: null }] });
      for (const at of SLOTS) {
        // oxlint-disable-next-line no-await-in-loop
        const { body } = await arm.call('POST', at, '/config/appsettings/list');
        expect(body.properties.WHERE).toBe(at);
      }
      expect(azure.ledger.snapshot().requests).toBe(visits);
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
});
