import { describe, expect, test } from '@jest/globals';
import { mutations, safe, until } from './e2e.ts';
import { eventually, isOver, openShop, type Deployment, type ServiceInput } from './rollbackWorld.ts';

const BLUE_GREEN: ServiceInput = { trafficShifting: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 }, desiredCount: 1 };
const begun = ({ status }: Deployment) => status === 'IN_PROGRESS';

describe('a rollback works while', () => {
  test.concurrent('everything but ECS itself is down', async () => {
    await using shop = await openShop({
      ...BLUE_GREEN,
      image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop:v1',
    });
    await shop.deploy('shop:v2');
    const { deploymentConfiguration } = shop.service();
    for (const on of ['ecr:*', 'elbv2:*', 'monitoring:*', 'logs:*', 'iam:*', 'sts:*']) {
      shop.sandbox.faults.add({ on, kind: 'deny' });
    }
    for (const on of ['ecs:ListTagsForResource', 'ecs:TagResource', 'ecs:UntagResource']) {
      shop.sandbox.faults.add({ on, kind: 'deny' });
    }

    const { outputs, annotations, log } = await shop.rollBack();

    expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
    expect(new Set(annotations.map(({ level }) => level))).toEqual(new Set(['warning']));
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining("the service's tags could not be read"),
      expect.stringContaining('ECR could not be asked'),
      expect.stringContaining('could not be written into its tags'),
      expect.stringContaining('listener rules send the traffic could not be read back'),
      expect.stringContaining('tags on the service could not be removed'),
    ]);
    expect(await shop.settled()).toEqual([expect.stringContaining('shop:v1')]);
    expect(shop.service().deploymentConfiguration).toMatchObject(deploymentConfiguration);
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent.each([
    ['earlier deployments cannot be read', ['ecs:ListServiceDeployments'], { to: 'shop:1' }],
    ['revisions cannot be read', ['ecs:DescribeServiceRevisions'], { to: 'shop:1' }],
    [
      'the service is all that can be read',
      ['ecs:ListServiceDeployments', 'ecs:DescribeServiceDeployments', 'ecs:DescribeServiceRevisions'],
      {},
    ],
    ['ECS takes no request to stop', ['ecs:StopServiceDeployment'], {}],
  ])('%s', async (_, denied, inputs: Readonly<Record<string, string>>) => {
    await using shop = await openShop(safe);
    await shop.deploy('shop:v2-slow-start-120s', { until: begun });
    for (const on of denied) shop.sandbox.faults.add({ on, kind: 'deny' });

    const { outputs, log } = await shop.rollBack(inputs);

    expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
    expect(mutations(shop.sandbox)).toContain('ecs:UpdateService');
    expect(await shop.settled()).toEqual(['shop:v1', 'shop:v1']);
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent.each(['throttle', 'drop'] as const)('every call meets %s once', async (kind) => {
    await using shop = await openShop(safe);
    await shop.deploy('shop:v2');
    const calls = [
      'DescribeServices',
      'ListServiceDeployments',
      'DescribeServiceDeployments',
      'DescribeServiceRevisions',
    ];
    for (const call of [...calls, 'DescribeTaskDefinition', 'UpdateService', 'ListTagsForResource']) {
      shop.sandbox.faults.add({ on: `ecs:${call}`, kind, times: 1 });
    }

    const { outputs, log } = await shop.rollBack();

    expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
    expect(await shop.settled()).toEqual(['shop:v1', 'shop:v1']);
    expect(await shop.deployments()).toHaveLength(3);
    expect(await shop.lost()).toBe(0);
  });
});

describe('again, and at the same time', () => {
  test.concurrent('a second one changes nothing, and says how to go further back', async () => {
    await using shop = await openShop(safe);
    await shop.deploy('shop:v2');
    await shop.deploy('shop:v3');
    await shop.rollBack();
    const before = mutations(shop.sandbox).length;

    const { outputs, annotations } = await shop.rollBack();

    expect(outputs['result']).toBe('unchanged');
    expect(annotations).toMatchObject([
      {
        level: 'warning',
        message: expect.stringMatching(/If shop:2 is what is bad, name what to go back to: .*shop:1 /),
      },
    ]);
    expect(mutations(shop.sandbox)).toHaveLength(before);
    expect(new Set(await shop.settled())).toEqual(new Set(['shop:v2']));
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent('two at once end on one deployment', async () => {
    await using shop = await openShop(BLUE_GREEN);
    await shop.deploy('shop:v2');
    const { deploymentConfiguration } = shop.service();

    const runs = await Promise.all([shop.rollBack(), shop.rollBack()]);

    expect(runs.map(({ outputs }) => outputs['result'])).toEqual(['succeeded', 'succeeded']);
    expect(await shop.deployments()).toHaveLength(3);
    expect(await shop.settled()).toEqual(['shop:v1']);
    const { deploymentConfiguration: after, tags } = shop.service();
    expect({ after, tags }).toEqual({ after: { ...deploymentConfiguration, lifecycleHooks: [] }, tags: [] });
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent('two at once over a release on trial end it once', async () => {
    await using shop = await openShop(safe);
    await shop.deploy('shop:v2-slow-start-120s', { until: begun });

    const runs = await Promise.all([shop.rollBack(), shop.rollBack()]);

    for (const { outputs } of runs) expect(['succeeded', 'unchanged']).toContain(outputs['result']);
    expect(await shop.deployments()).toHaveLength(2);
    expect(await shop.settled()).toEqual(['shop:v1', 'shop:v1']);
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent('somebody else deploys meanwhile: superseded, and they are left alone', async () => {
    await using shop = await openShop(safe);
    await shop.deploy('shop:v2');
    const run = shop.rollBack();
    await until('the rollback', () => mutations(shop.sandbox).includes('ecs:UpdateService'));

    await shop.deploy('shop:v3');
    const { outputs, exitCode } = await run;

    expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'superseded' });
    expect(outputs['reason']).toContain((await shop.deployments())[0]!.serviceDeploymentArn);
    expect(new Set(await shop.settled())).toEqual(new Set(['shop:v3']));
    expect(await shop.lost()).toBe(0);
  });
});

describe('a job that is', () => {
  const FOLLOWING = 'following';

  test.concurrent('cancelled: the rollback goes on, and post gives the configuration back', async () => {
    await using shop = await openShop(BLUE_GREEN);
    await shop.deploy('shop:v2');
    const { deploymentConfiguration } = shop.service();
    const cancel = new AbortController();
    const onLine = (line: string) => void (line.includes(FOLLOWING) && cancel.abort());

    const { outputs, phases, log } = await shop.rollBack({}, { signal: cancel.signal, onLine });

    expect({ result: outputs['result'], log }).toEqual({ result: 'stopped', log });
    expect(outputs['reason']).toContain('a rollback is not rolled back');
    expect(phases.at(-1)).toEqual({ name: 'post', exitCode: 0 });
    expect(await shop.settled()).toEqual(['shop:v1']);
    const { deploymentConfiguration: after, tags } = shop.service();
    expect({ after, tags, log }).toEqual({ after: { ...deploymentConfiguration, lifecycleHooks: [] }, tags: [], log });
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent.each(['ecs:TagResource', 'ecs:UpdateService'])(
    'killed after %s: post brings it to its end',
    async (call) => {
      await using shop = await openShop(BLUE_GREEN);
      await shop.deploy('shop:v2');
      const { deploymentConfiguration } = shop.service();
      const kill = new AbortController();

      const [{ phases, log }] = await Promise.all([
        shop.rollBack({}, { kill: kill.signal }),
        until(call, () => mutations(shop.sandbox).includes(call)).then(() => kill.abort()),
      ]);

      expect({ phases, log }).toEqual({
        phases: [
          { name: 'main', exitCode: 137 },
          { name: 'post', exitCode: 0 },
        ],
        log,
      });
      expect(await shop.settled()).toEqual(['shop:v1']);
      const { deploymentConfiguration: after, tags } = shop.service();
      expect({ after, tags, log }).toEqual({
        after: { ...deploymentConfiguration, lifecycleHooks: [] },
        tags: [],
        log,
      });
      expect(await shop.lost()).toBe(0);
    },
  );

  test.concurrent('out of time: timed-out, and ECS goes on', async () => {
    await using shop = await openShop({
      ...safe,
      image: 'shop:v1-slow-start-300s',
      healthCheckGracePeriodSeconds: 600,
    });
    await shop.deploy('shop:v2');

    const { outputs, exitCode } = await shop.rollBack({ 'timeout-minutes': '0.1', 'poll-interval-seconds': '0.1' });

    expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'timed-out' });
    await eventually(
      'ECS',
      () => shop.deployments(),
      ([newest]) => isOver(newest!),
    );
    expect(new Set(await shop.settled())).toEqual(new Set(['shop:v1-slow-start-300s']));
    expect(await shop.lost()).toBe(0);
  });
});

test.concurrent('a rollback that somebody stops has failed', async () => {
  await using shop = await openShop(safe);
  await shop.deploy('shop:v2');
  const run = shop.rollBack();
  await until('the rollback', () => mutations(shop.sandbox).includes('ecs:UpdateService'));
  const ours = ([newest]: Deployment[]) => newest?.status === 'IN_PROGRESS';
  const [newest] = await eventually('it to begin', () => shop.deployments(), ours);
  const { serviceDeploymentArn } = newest!;
  await shop.sandbox.invoke('ecs', 'StopServiceDeployment', { serviceDeploymentArn, stopType: 'ROLLBACK' });

  const { outputs, exitCode } = await run;

  expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'rollback-failed' });
  expect(outputs['reason']).toMatch(/Somebody asked ECS to roll back/);
  expect(await shop.deployments()).toHaveLength(3);
  expect(await shop.lost()).toBe(0);
});

test.concurrent('a rollback that fails is loud, and says what to type', async () => {
  await using shop = await openShop(BLUE_GREEN);
  await shop.deploy('shop:v2');
  shop.sandbox.faults.add({ on: 'ecs:UpdateService', kind: 'deny' });

  const { outputs, exitCode, annotations, log, summary } = await shop.rollBack();

  expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'rollback-failed' });
  expect(outputs['reason']).toMatch(/not authorized to perform: ecs:UpdateService/);
  expect(annotations.map(({ title }) => title)).toContain('shop: THE ROLLBACK FAILED');
  for (const text of [log.join('\n'), summary]) {
    expect(text).toContain('aws ecs update-service --cluster sandbox --service shop --task-definition shop:1');
    expect(text).toContain('"strategy":"BLUE_GREEN"');
    expect(text).toContain('aws ecs wait services-stable');
  }
  expect(await shop.settled()).toEqual(['shop:v2']);
  expect(await shop.lost()).toBe(0);
});

test.concurrent('traffic that somebody has sent elsewhere is found, whatever ECS says', async () => {
  await using shop = await openShop({ ...BLUE_GREEN, desiredCount: 0 });
  await shop.deploy('shop:v2');
  await shop.rollBack();
  const [balancer] = (shop.service() as unknown as { loadBalancers: AdvancedBalancer[] }).loadBalancers;
  const { productionListenerRule: RuleArn, alternateTargetGroupArn } = balancer!.advancedConfiguration;
  const TargetGroups = [balancer!.targetGroupArn, alternateTargetGroupArn].map((TargetGroupArn) => {
    return { TargetGroupArn, Weight: 50 };
  });
  const Actions = [{ Type: 'forward', ForwardConfig: { TargetGroups } }];
  await shop.sandbox.invoke('elbv2', 'ModifyRule', { RuleArn, Actions });

  const { outputs, exitCode } = await shop.rollBack();

  expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'rollback-failed' });
  expect(outputs['reason']).toContain(`The listener rule ${RuleArn} sends 50% of its traffic to the release`);
});

interface AdvancedBalancer {
  readonly targetGroupArn: string;
  readonly advancedConfiguration: { readonly productionListenerRule: string; readonly alternateTargetGroupArn: string };
}
