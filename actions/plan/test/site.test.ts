import { describe, expect, test } from '@jest/globals';
import type { AzureTarget } from '@deploy-actions/config';
import type { Inputs } from '../src/action.generated.ts';
import { inputsOfJob } from '../src/jobInputs.ts';
import { siteNotes } from '../src/site.ts';
import { planned } from './worlds.ts';

const IMAGE = `registry.example/shop@sha256:${'1'.repeat(64)}`;
const VERSION = '0'.repeat(32);
const ID = '01234567-89ab-cdef-0123-456789abcdef';

/** environments.yml with a site that has these lines, too. */
const site = (azure: string, ...lines: readonly string[]): string =>
  [
    'environments:\n  production:\n    branches: main',
    `azure: { app: shop, resource-group: rg-shop${azure && `, ${azure}`} }`,
    ...lines,
  ].join('\n    ');

const CANARY = ['stages: 10@10m, 100', 'criteria: error-rate < 1%'];

function documentOf(text: string, inputs: Partial<Inputs> = { images: [{ key: 'app', value: IMAGE, line: 1 }] }) {
  const images = (inputs.images ?? []).map(({ key: container, value: image }) => ({ container, image }));
  const release = { version: 'v1', taskDefinition: null, package: inputs.package ?? null, images };
  return planned<AzureTarget>(text, { inputs, release });
}

const jobOf = (...given: Parameters<typeof documentOf>) => {
  const document = documentOf(...given);
  return inputsOfJob(document, document.jobs[0]!);
};

describe('what the steps that deploy to a site are given', () => {
  test('is where it is, who signs in, and the release with variables and references to secrets', () => {
    const text = site(
      `slot: green, subscription: ${ID}, tenant: ${ID}, client: ${ID}, cloud: AzureUSGovernment, key-vault: shop-kv`,
      'variables: { LEVEL: info }',
      `secrets: [{ name: DB, key-vault-secret: db }, { name: KEY, key-vault-secret: key/${VERSION} }]`,
    );
    expect(jobOf(text)).toMatchObject({
      name: 'shop',
      'app-name': 'shop',
      'resource-group': 'rg-shop',
      'slot-name': 'green',
      'subscription-id': ID,
      'tenant-id': ID,
      'client-id': ID,
      cloud: 'AzureUSGovernment',
      image: IMAGE,
      'image-digest': `sha256:${'1'.repeat(64)}`,
      version: 'v1',
      variables: [
        'LEVEL=info',
        'DB=@Microsoft.KeyVault(VaultName=shop-kv;SecretName=db)',
        `KEY=@Microsoft.KeyVault(VaultName=shop-kv;SecretName=key;SecretVersion=${VERSION})`,
      ].join('\n'),
    });
  });

  test.each<[how: string, azure: string, lines: readonly string[], strategy: string]>([
    ['nothing is said', '', [], 'swap'],
    ['rolling', '', ['strategy: rolling'], 'swap'],
    ['all at once', 'cutover: in-place', ['strategy: all-at-once'], 'in-place'],
    ['blue-green by a preview', 'cutover: swap-with-preview', ['strategy: blue-green'], 'swap-with-preview'],
    ['blue-green', '', ['strategy: blue-green'], 'slot'],
    ['stages', '', CANARY, 'slot'],
  ])('%s: %s %j is deployed by %s', (_how, azure, lines, strategy) => {
    const job = jobOf(site(azure, ...lines, 'smoke-test: c.yml', 'freezes: [2026-12-20 to 2027-01-03]'));
    // the one that gives it its traffic asks the check file first
    const isShifted = strategy === 'slot';
    expect(job).toMatchObject({
      strategy,
      'deploy-smoke-test': isShifted ? '' : 'c.yml',
      'smoke-test': isShifted ? 'c.yml' : '',
      'smoke-test-target': isShifted ? 'slot' : '',
      freezes: isShifted ? '2026-12-20 to 2027-01-03' : '',
    });
    expect(job.plan !== '').toBe(isShifted);
  });

  test('a rollout without a check file has no address that one would be asked at', () => {
    expect(jobOf(site('', ...CANARY))['smoke-test-target']).toBe('');
  });

  test.each([
    ['an image in a slot', '', {}, 'c.yml'],
    ['an image in place, which nothing can take back', 'cutover: in-place', {}, ''],
    ['a package, which deploy-azure alone can take back', '', { package: 'shop.zip' }, ''],
  ] as const)('where users are, %s is asked again: %s', (_what, azure, inputs, file) => {
    const text = site(azure, 'url: https://shop.example', 'smoke-test: c.yml', 'strategy: all-at-once');
    expect(jobOf(text, 'package' in inputs ? inputs : undefined)['verify-check-file']).toBe(file);
  });
});

describe('what no site can go by is refused', () => {
  test.each<[what: string, text: string, inputs: Partial<Inputs> | undefined, message: RegExp]>([
    ['stages of a package', site('', ...CANARY), { package: 'shop.zip' }, /are for images/],
    ['stages in place', site('cutover: in-place', ...CANARY), undefined, /end in a swap/],
    [
      'a secret of no vault',
      site('', 'secrets: [{ name: DB, key-vault-secret: db }]'),
      undefined,
      /no `key-vault`.*`DB`/,
    ],
    [
      'response times that nobody counts',
      site('', CANARY[0]!, 'criteria: p95 < 1s'),
      undefined,
      /need a `metrics-file`/,
    ],
    ['no release', site(''), {}, /one image/],
    ['two releases', site(''), { images: [{ key: 'app', value: IMAGE, line: 1 }], package: 'a' }, /one image/],
    ['a tag', site(''), { images: [{ key: 'app', value: 'shop:v1', line: 1 }] }, /must end in a digest/],
    ['a look', site(''), { package: 'a', inspect: true }, /of ECS alone/],
    ['a region', site(''), { package: 'a', regions: ['eu-west-1'] }, /is for ECS/],
  ])('%s', (_what, text, inputs, message) => {
    expect(() => jobOf(text, inputs)).toThrow(message);
  });
});

test('what App Service does not do is told', () => {
  const notes = siteNotes(documentOf(site('', 'strategy: rolling', 'replicas: 3')));
  expect(notes.join('\n')).toMatch(/no rolling update[^]*`replicas`/);
});
