import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { changes, openAzure, type AzureWorld } from './deployAzureWorld.ts';

const IMAGES = { image: 'shop:v1' };
const write = (world: AzureWorld, name: string, bytes: Uint8Array) =>
  writeFileSync(path.join(world.workspace, name), bytes);
const zip = (files: Zippable) => zipSync(files);
const some = strToU8('x');

/** A link that leads to where secrets are. */
const LINK = { link: [strToU8('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] } as Zippable;

interface Row {
  readonly site: Parameters<typeof openAzure>[0];
  readonly inputs: Readonly<Record<string, string>>;
  readonly given?: (world: AzureWorld) => void;
  readonly reason: readonly RegExp[];
}

const onPackages = { site: { image: undefined!, package: 'shop:1.0.0', slots: [{ name: 'staging' }] } };

// What cannot be well is refused with all that is wrong, and nothing was changed by then.
test.concurrent.each<[string, Row]>([
  [
    'a tier without slots',
    {
      site: { site: { tier: 'Basic', slots: [] } },
      inputs: { image: 'shop:v2', 'create-slot': 'true' },
      reason: [/tier Basic .* has no slots/],
    },
  ],
  [
    'auto swap, and visitors in the slot',
    {
      site: {
        site: { ...IMAGES, slots: [{ name: 'staging', image: 'shop:v1', config: { autoSwapSlotName: 'production' } }] },
      },
      inputs: { image: 'shop:v2' },
      reason: [/swapped with production by itself \(auto swap\)/],
    },
  ],
  [
    'a preview with site authentication',
    {
      site: { site: { config: { siteAuthEnabled: true } } },
      inputs: { image: 'shop:v2', strategy: 'swap-with-preview' },
      reason: [/not possible while site authentication is on \(production\)/],
    },
  ],
  [
    'inputs that do not go together, all at once',
    {
      site: {},
      inputs: {
        image: 'shop:v2',
        package: 'app.txt',
        'allow-tag': 'false',
        'slot-name': 'Production',
        plan: '10@10m, 100@5m',
        'connection-strings': 'SQLAzur/main=Server=x;Password=hunter22',
        'app-settings': 'A=1\nA=2',
        'warm-up-statuses': 'fine',
      },
      given: (world) => write(world, 'app.txt', some),
      reason: [
        /or `image` must be given, one of the two/,
        /must end in a digest/,
        /is production itself, which cannot be swapped with itself/,
        /goes with `strategy: canary`/,
        /no type `SQLAzur`. Did you mean `SQLAzure`/,
        /`A` is on line 1 and on line 2/,
        /must be statuses separated by commas/,
        /must be a folder, or end in .zip, .jar, .war/,
      ],
    },
  ],
  [
    'a package that is no archive',
    {
      site: onPackages,
      inputs: { package: 'a.zip' },
      given: (world) => write(world, 'a.zip', some),
      reason: [/is no archive that can be unpacked/],
    },
  ],
  [
    'an archive that leads out of its folder, and holds a link',
    {
      site: onPackages,
      inputs: { package: 'a.war' },
      given: (world) =>
        write(world, 'a.war', zip({ '../../etc/cron': some, '/abs': some, 'C:\\win': some, ok: some, ...LINK })),
      reason: [
        /lead out of the folder that it is unpacked to: "\.\.\/\.\.\/etc\/cron", "\/abs", "C:\\\\win"/,
        /are links, which may lead anywhere: "link"/,
      ],
    },
  ],
  [
    'a folder with a link that leads out of it',
    {
      site: onPackages,
      inputs: { package: 'app' },
      given: (world) => {
        mkdirSync(path.join(world.workspace, 'app'));
        symlinkSync('/etc/hostname', path.join(world.workspace, 'app/host'));
      },
      reason: [/holds host, which is no file of this folder/],
    },
  ],
  [
    'a package for a site of containers',
    {
      site: {},
      inputs: { package: 'package.zip' },
      given: (world) => void world.packageOf('2.0.0'),
      reason: [/production|staging/, /runs a container image/],
    },
  ],
  [
    'a slot that is not there',
    {
      site: {},
      inputs: { image: 'shop:v2', 'slot-name': 'stagin' },
      reason: [/has no slot `stagin`. It has `staging`. `create-slot: true` makes one/],
    },
  ],
])('refused before anything is changed: %s', async (_, { site, inputs, given, reason }) => {
  await using world = await openAzure(site);
  given?.(world);

  const { outputs, exitCode, log, annotations } = await world.deploy({ ...inputs });

  expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'failed' });
  for (const each of reason) expect(outputs['reason']).toMatch(each);
  expect(changes(world.azure)).toEqual([]);
  expect(JSON.stringify([log, annotations, outputs])).not.toContain('hunter22');
});
