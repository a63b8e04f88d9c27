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

  const health = (healthCheck: object) => ({ services: [{ name: 'shop', healthCheck }] });
  test.each<[string, object, RegExp]>([
    ['a name that no load balancer can have', { services: [{ name: '-shop' }] }, /^services\.0\.name: must be 1 to 32/],
    ['two services of one name', { services: [{ name: 'shop' }, { name: 'shop' }] }, /^services: names must differ/],
    [
      'health checks that overlap',
      health({ intervalSeconds: 10, timeoutSeconds: 10 }),
      /^services\.0\.healthCheck: timeoutSeconds must be smaller than intervalSeconds/,
    ],
    ['an interval that no target group can have', health({ intervalSeconds: 1 }), /healthCheck\.intervalSeconds: /],
    [
      'traffic that both ECS and somebody else move',
      { services: [{ name: 'shop', weighted: true, trafficShifting: {} }] },
      /^services\.0\.weighted: cannot be true beside trafficShifting/,
    ],
    [
      'a service that is scaled between nothing',
      { services: [{ name: 'shop', autoscaling: { min: 3, max: 2 } }] },
      /^services\.0\.autoscaling: min must not be greater than max/,
    ],
    ['a fault of no kind', { faults: [{ on: 'ecs:*', kind: 'melt' }] }, /^faults\.0\.kind: /],
    ['a quirk that is none', { quirks: { staleReads: 1 } }, /^quirks\.staleReads: /],
  ])('cannot have %s', (_title, scenario, message) => {
    expect(() => parseScenario(scenario)).toThrow(message);
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
