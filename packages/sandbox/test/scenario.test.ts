import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseScenario, readScenario } from '../src/scenario.ts';

describe('a scenario', () => {
  test('of nothing is one healthy service', () => {
    expect(parseScenario(undefined)).toMatchObject({
      cluster: 'sandbox',
      services: [{ name: 'shop', image: 'shop:v1', desiredCount: 2 }],
    });
  });

  test('names everything that is wrong, by its path', () => {
    const yaml = 'services:\n  - name: shop\n    desiredCount: -1\n    imgae: shop:v1\nclusters: []\n';
    expect(() => readScenario(yaml, 'scenario.yml')).toThrow(
      /services\.0\.desiredCount: [^]*services\.0\.imgae: [^]*clusters: /,
    );
  });

  test('of broken YAML says where', () => {
    expect(() => readScenario('services: [', 'scenario.yml')).toThrow(/scenario\.yml: .* at line 1, column \d+/);
  });

  test('can be what the README shows', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, yaml = ''] = /## Scenarios\n\n```yaml\n([^]*?)```/.exec(readme) ?? [];
    const scenario = readScenario(yaml, 'README.md');
    expect(scenario).toMatchObject({ credentialsExpireAfterSeconds: 900, services: [{ alarms: { rollback: true } }] });
    expect(scenario.policy?.Statement[0]?.Action).toEqual(['ecs:Describe*']);
  });
});
