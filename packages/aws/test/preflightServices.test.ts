import { describe, expect, test } from '@jest/globals';
import { findingsOf, GROUP, IMAGE, type Situation } from './preflightWorld.ts';

const check = async (spoil: (situation: Situation) => void, expected: readonly RegExp[]) =>
  expect(await findingsOf(spoil)).toEqual(expected.map((each) => expect.stringMatching(each)));

describe('a load balancer', () => {
  test.each<[string, (situation: Situation) => void, RegExp[]]>([
    [
      'of a container that is not there',
      ({ web }) => (web.name = 'app'),
      [/^error load-balancers web:8080: .*container `web`, but the task definition has `app`/],
    ],
    [
      'of a port that is not mapped',
      ({ web }) => (web.portMappings = [{ containerPort: 80 }, { containerPort: 443 }]),
      [/^error load-balancers web:8080: .*port 8080 of `web`, which maps 80, 443/],
    ],
    ['of a container without ports', ({ web }) => (web.portMappings = []), [/which maps no port/]],
    ['whose target group is gone', ({ world }) => world.groups.clear(), [/^error load-balancers .*does not exist/]],
    [
      'whose targets are instances, while tasks have addresses of their own',
      ({ world }) => world.groups.set(GROUP, { targetType: 'instance', protocol: 'HTTP' }),
      [/^error load-balancers .*type is `instance`; network mode `awsvpc` needs `ip`/],
    ],
    [
      'whose targets are addresses, while tasks share those of instances',
      ({ task }) => delete task['networkMode'],
      [/type is `ip`; network mode `bridge` needs `instance`/],
    ],
    [
      'that speaks another protocol',
      ({ web }) => (web.portMappings = [{ containerPort: 8080, protocol: 'udp' }]),
      [/speaks HTTP, but port 8080 of `web` is mapped for udp/],
    ],
    [
      'that speaks both protocols',
      ({ world, web }) => {
        world.groups.set(GROUP, { targetType: 'ip', protocol: 'TCP_UDP' });
        web.portMappings = [{ containerPort: 8080, protocol: 'udp' }];
      },
      [],
    ],
    [
      'whose other target group, of blue-green deployments, is gone',
      ({ balancer }) => (balancer.advancedConfiguration = { alternateTargetGroupArn: `${GROUP}-green` }),
      [/^error load-balancers .*-green: the target group does not exist/],
    ],
    ['that is none', ({ service }) => (service.loadBalancers = []), []],
  ])('%s', (_title, spoil, expected) => check(spoil, expected));
});

describe('a log group', () => {
  test.each<[string, Record<string, string>, RegExp[]]>([
    [
      'that is missing',
      { 'awslogs-group': '/ecs/other' },
      [/^error log-groups \/ecs\/other: `web` cannot start: there is no/],
    ],
    ['of which only a longer name exists', { 'awslogs-group': '/ecs/sho' }, [/^error log-groups/]],
    ['that the driver makes', { 'awslogs-group': '/ecs/other', 'awslogs-create-group': 'true' }, []],
    [
      'of another region',
      { 'awslogs-group': '/x', 'awslogs-region': 'us-east-1' },
      [/no log group `\/x` in us-east-1/],
    ],
  ])('%s', (_title, options, expected) =>
    check(({ web }) => (web.logConfiguration = { logDriver: 'awslogs', options }), expected),
  );

  test('is not asked for with other drivers', () =>
    check(({ web }) => (web.logConfiguration = { logDriver: 'splunk', options: { 'awslogs-group': '/x' } }), []));

  test('of two containers is told once', () =>
    check(
      ({ world, task, web }) => {
        world.logGroups.clear();
        task['containerDefinitions'] = [web, { ...web, name: 'proxy', secrets: [] }];
      },
      [/`web`, `proxy` cannot start/],
    ));
});

describe('an image', () => {
  test('that ECR does not have is told', () =>
    check(({ world }) => world.images.clear(), [/^error images .*\/shop:v2: .*has no image with tag `v2`/]));

  test('outside of ECR is not checked, which is said once', () =>
    check(
      ({ task, web }) => {
        task['containerDefinitions'] = [web, { name: 'a', image: 'redis:7' }, { name: 'b', image: 'ghcr.io/us/b:1' }];
      },
      [/^notice images ghcr\.io\/us\/b:1, redis:7: not checked/],
    ));

  test('that two containers share is asked for once', () =>
    check(
      ({ world, task, web }) => {
        world.images.clear();
        task['containerDefinitions'] = [web, { name: 'worker', image: IMAGE }];
      },
      [/^error images/],
    ));
});
