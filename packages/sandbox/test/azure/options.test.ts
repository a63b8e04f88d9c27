import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseAzure } from '../../src/azure/options.ts';

describe('options', () => {
  test('of nothing are one site with a slot', () => {
    expect(parseAzure(undefined)).toMatchObject({
      sites: [{ name: 'shop', image: 'shop:v1', instances: 2, slots: [{ name: 'staging' }] }],
      applications: [{ roles: [{ scope: '/', actions: ['*'] }] }],
    });
  });

  test('name everything that is wrong, by its path', () => {
    const wrong = { sites: [{ name: '-shop', instances: 0 }], quirks: { duringRestart: 'fine' }, site: [] };
    expect(() => parseAzure(wrong)).toThrow(
      /azure\.sites\.0\.name: must be [^]*azure\.sites\.0\.instances: [^]*azure\.quirks\.duringRestart: [^]*azure\.site: /,
    );
    expect(() => parseAzure({ sites: [{ name: 'shop' }, { name: 'Shop' }] })).toThrow('azure.sites: names must differ');
  });

  test('can be what the README shows', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [, yaml = ''] = /## Azure\n[^]*?```yaml\n([^]*?)```/.exec(readme) ?? [];
    expect(parseAzure(parse(yaml))).toMatchObject({ sites: [{ slotSettings: ['WHERE'] }], vaults: { 'shop-kv': {} } });
  });
});
