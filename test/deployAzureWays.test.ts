import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CHECKS, SMOKE } from './deployAzureRows.ts';
import { changes, openAzure, sitesOf, swaps, type AzureWorld } from './deployAzureWorld.ts';
import { until } from './e2e.ts';

/** A slot with a package, as production has one. */
const PACKAGED = [{ name: 'staging', package: 'shop:1.0.0' }];

const SECRET = 'Server=db;Password=hunter22';

/** What a slot really has, values included. */
async function settingsOf({ azure }: AzureWorld, slot?: string) {
  const at = azure.idOf('shop', slot);
  const ask = async (name: string) => (await azure.invoke('POST', `${at}/config/${name}/list`)).body.properties;
  return { ...(await ask('appsettings')), ...(await ask('connectionstrings')) };
}

const withoutMarker = (all: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'DEPLOY_ACTIONS_RELEASE'));

describe('deploy-azure, by another way:', () => {
  test.concurrent('settings are merged, what is sticky stays with its slot, and no value is shown', async () => {
    const appSettings = { KEPT: 'kept', GONE: 'gone', WHO: 'production' };
    await using world = await openAzure({
      site: {
        appSettings,
        slots: [{ name: 'staging', image: 'shop:v1', appSettings: { KEPT: 'kept', GONE: 'gone', WHO: 'slot' } }],
      },
    });

    const run = await world.deploy({
      image: 'shop:v2',
      'app-settings': 'ADDED=added',
      'connection-strings': `SQLAzure/main=${SECRET}`,
      sticky: 'WHO',
      unset: 'GONE',
      'startup-command': 'node app.js',
    });

    expect(run.outputs['result']).toBe('succeeded');
    expect(withoutMarker(await settingsOf(world))).toEqual({
      KEPT: 'kept',
      ADDED: 'added',
      WHO: 'production',
      main: { value: SECRET, type: 'SQLAzure' },
    });
    expect(await settingsOf(world, 'staging')).toEqual({ ...appSettings, WHO: 'slot' });
    expect(run.summary).toMatch(/- app setting: GONE[^]*\+ connection string: main[^]*\+ stays with its slot: WHO/);
    expect(JSON.stringify([run, world.azure.state()])).not.toContain('hunter22');
    expect(await world.lost()).toBe(0);
  });

  test.concurrent('a dry run shows what differs, and changes nothing', async () => {
    await using world = await openAzure({ site: { appSettings: { SAME: 'hunter22' } } });

    const run = await world.deploy({ image: 'shop:v2', 'app-settings': 'SAME=hunter23', 'dry-run': 'true' });

    expect(run.outputs).toMatchObject({
      result: 'unchanged',
      reason: expect.stringContaining('shop:v2 would be deployed'),
    });
    expect(run.log.join('\n')).toMatch(
      /\+ release: shop:v2[^]*app setting: SAME[^]*a swap would exchange: SAME \(AppSetting\), linuxFxVersion/,
    );
    expect(JSON.stringify(run)).not.toMatch(/hunter2/);
    expect(changes(world.azure)).toEqual([]);
  });

  test.concurrent('a slot that is asked for is made like production', async () => {
    await using world = await openAzure({ site: { slots: [], appSettings: { A: 'a' } } });

    const { outputs } = await world.deploy({ image: 'shop:v2', 'create-slot': 'true' });

    expect(outputs['result']).toBe('succeeded');
    expect(await world.running()).toEqual(['shop:v2', 'shop:v1']);
    expect(withoutMarker(await settingsOf(world))).toEqual({ A: 'a' });
    expect(await world.lost()).toBe(0);
  });

  test.concurrent('a folder is zipped: the same files are the same release', async () => {
    const site = { image: undefined!, package: 'shop:1.0.0', slots: [{ name: 'staging' }] };
    await using world = await openAzure({ site });
    const make = (folder: string) => {
      mkdirSync(path.join(world.workspace, folder, 'lib'), { recursive: true });
      writeFileSync(path.join(world.workspace, folder, 'lib/a.js'), '1');
      writeFileSync(path.join(world.workspace, folder, 'package.json'), '{"name":"shop","version":"2.0.0"}');
      return folder;
    };

    const first = await world.deploy({ package: make('out'), identity: 'shop:2.0.0' });
    const second = await world.deploy({ package: make('again'), identity: 'shop:2.0.0' });

    expect([first.outputs['result'], second.outputs['result']]).toEqual(['succeeded', 'unchanged']);
    expect(await world.running()).toEqual(['shop:2.0.0', 'shop:1.0.0']);
    expect([swaps(world.azure), await world.lost()]).toEqual([1, 0]);
  });

  test.concurrent('a swap with preview tests the slot with the settings of production', async () => {
    await using world = await openAzure();

    const { outputs } = await world.deploy({ image: 'shop:v2', strategy: 'swap-with-preview' });

    expect(outputs['result']).toBe('succeeded');
    expect(changes(world.azure).slice(-2)).toEqual(['applySlotConfigurationSlot', 'swapSlot']);
    expect(await world.running()).toEqual(['shop:v2', 'shop:v1']);
    expect(await world.lost()).toBe(0);
  });

  test.concurrent('a preview that is not well with them is cancelled: production was not touched', async () => {
    await using world = await openAzure({
      site: { appSettings: { SANDBOX_ERRORS: '100pct' }, slotSettings: ['SANDBOX_ERRORS'] },
    });
    writeFileSync(path.join(world.workspace, SMOKE), CHECKS);
    const inputs = { 'smoke-test': SMOKE, 'identity-path': '/health' };

    const { outputs } = await world.deploy({ image: 'shop:v2', strategy: 'swap-with-preview', ...inputs });

    expect(outputs).toMatchObject({ result: 'failed', reason: expect.stringContaining('Production was not touched') });
    expect(changes(world.azure).slice(-2)).toEqual(['applySlotConfigurationSlot', 'resetSlotConfigurationSlot']);
    expect([await world.running(), sitesOf(world.azure)[0]!.preview]).toEqual([['shop:v1', 'shop:v2'], null]);
  });

  test.concurrent('in place: what does not come up gives way to the image before', async () => {
    await using world = await openAzure({ site: { appSettings: { A: 'a' } } });
    const common = { strategy: 'in-place', 'start-timeout-minutes': '0.12', 'app-settings': 'A=b' };

    const bad = await world.deploy({ ...common, image: 'shop:v2-crash' });
    const settings = await settingsOf(world);
    const good = await world.deploy({ ...common, image: 'shop:v3', 'start-timeout-minutes': '1' });

    expect(bad.outputs).toMatchObject({
      result: 'rolled-back',
      reason: expect.stringContaining('has the image before again'),
    });
    expect(settings).toEqual({ A: 'a' });
    expect(good.outputs['result']).toBe('succeeded');
    expect([await world.running(), swaps(world.azure)]).toEqual([['shop:v3', 'shop:v0'], 0]);
  });

  test.concurrent('a canary has its share of the visitors, then all; nothing of it is left on the site', async () => {
    await using world = await openAzure();

    const run = await world.deploy({ image: 'shop:v2', strategy: 'canary', plan: '20@1s, 100@1s' });

    expect(run.outputs['result']).toBe('succeeded');
    expect(await world.running()).toEqual(['shop:v2', 'shop:v1']);
    expect(sitesOf(world.azure)[0]!.rampUpRules).toEqual([]);
    expect([swaps(world.azure), await world.lost()]).toEqual([1, 0]);
  });

  test.concurrent('cancelled once production has it: post takes the swap back', async () => {
    await using world = await openAzure();
    const cancel = new AbortController();
    const run = world.deploy({ image: 'shop:v2' }, { signal: cancel.signal });
    await until('the swap', () => swaps(world.azure) === 1);
    cancel.abort();

    const { outputs, phases } = await run;

    expect(outputs['result']).toBe('stopped');
    expect(phases.map(({ name }) => name)).toEqual(['main', 'post']);
    expect([(await world.running())[0], swaps(world.azure), await world.lost()]).toEqual(['shop:v1', 2, 0]);
  });

  test.concurrent.each(['slot', 'in-place'])(
    '%s, killed before its package was published: the same step again publishes it',
    async (strategy) => {
      await using world = await openAzure({ site: { image: undefined, package: 'shop:1.0.0', slots: PACKAGED } });
      world.azure.faults.add({ on: 'kudu:publish', kind: 'error', status: 409 });
      const inputs = { package: world.packageOf('2.0.0'), strategy };
      const kill = new AbortController();
      const running = world.deploy(inputs, { kill: kill.signal });
      await until('the package to be sent', () => changes(world.azure).includes('publish'));
      kill.abort();
      await running;
      world.azure.faults.clear();

      const again = await world.deploy(inputs);

      expect([again.outputs['result'], again.log]).toEqual(['succeeded', again.log]);
      expect(await world.running()).toContain('shop:2.0.0');
      const third = await world.deploy(inputs);
      expect(third.outputs['result']).toBe('unchanged');
    },
  );

  test.concurrent(
    'what is configured there already and does not come up is no success the second time either',
    async () => {
      await using world = await openAzure({ site: { slots: [{ name: 'staging', image: 'shop:v2-crash' }] } });

      const run = await world.deploy({ image: 'shop:v2-crash', strategy: 'slot', 'start-timeout-minutes': '0.1' });

      expect([run.outputs['result'], run.log]).toEqual(['failed', run.log]);
      expect(run.phases[0]).toMatchObject({ exitCode: 1 });
    },
  );
});
