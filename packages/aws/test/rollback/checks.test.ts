import { describe, expect, test } from '@jest/globals';
import type { Service } from '@aws-sdk/client-ecs';
import { checkImages } from '../../src/rollback/checkImages.ts';
import { checkActive, checkCount, unfitToRollBack } from '../../src/rollback/checks.ts';
import { misrouted, wrongTasks } from '../../src/rollback/verify.ts';
import type { Step } from '../../src/rollback/step.ts';
import { digest, HERE, td } from './releases.ts';

const DEPLOY = { do: 'deploy', force: false } as const;
const STOP = { do: 'stop', arn: 'newest' } as const;
const IMAGE = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop:v1';

describe('a service', () => {
  test.each<[string, Service | null, RegExp]>([
    ['that is not there', null, /no active service `web` in cluster `shop`/],
    ['that was deleted', { status: 'INACTIVE' }, /no active service/],
    ['that is being deleted', { status: 'DRAINING' }, /being deleted/],
    [
      'of CodeDeploy',
      { status: 'ACTIVE', deploymentController: { type: 'CODE_DEPLOY' } },
      /aws deploy stop-deployment/,
    ],
    ['of somebody else', { status: 'ACTIVE', deploymentController: { type: 'EXTERNAL' } }, /task set/],
  ])('%s is refused', (_, service, message) => {
    expect(unfitToRollBack(service, HERE)?.message).toMatch(message);
  });

  test.each([['ROLLING'], ['BLUE_GREEN'], ['LINEAR'], ['CANARY']] as const)(
    'that deploys by %s is taken',
    (strategy) => {
      expect(unfitToRollBack({ status: 'ACTIVE', deploymentConfiguration: { strategy } }, HERE)).toBeNull();
    },
  );

  test('without tasks proves nothing', () => {
    expect(checkCount({ desiredCount: 0 })).toMatchObject([{ severity: 'warning' }]);
    expect(checkCount({ desiredCount: 1 })).toEqual([]);
  });
});

describe('a task definition that was deregistered', () => {
  const inactive = { taskDefinitionArn: td(1), status: 'INACTIVE' };
  test('cannot be deployed, but ECS may go back to what it runs', () => {
    expect(checkActive(inactive, DEPLOY, 'Others: web:2.')).toMatchObject([
      { severity: 'error', message: expect.stringMatching(/`web:1` is inactive.*Others: web:2\./) },
    ]);
    expect(checkActive(inactive, STOP, '')).toMatchObject([{ severity: 'warning' }]);
    expect(checkActive({ ...inactive, status: 'ACTIVE' }, DEPLOY, '')).toEqual([]);
  });
});

describe('an image', () => {
  const taskDefinition = {
    containerDefinitions: [
      { name: 'web', image: IMAGE },
      { name: 'proxy', image: 'envoy:v1' },
    ],
  };
  const revision = { arn: 'r', taskDefinitionArn: td(1), images: [{ image: IMAGE, digest: digest('1') }] };
  const ask = (
    answer: () => Promise<{ found: true; digest: string } | { found: false; missing: 'image' }>,
    step: Step = DEPLOY,
  ) => checkImages({ findImage: answer }, taskDefinition, revision, step);

  test('that is there as it was is fine', async () => {
    expect(await ask(async () => ({ found: true, digest: digest('1') }))).toEqual([]);
  });
  test('that is gone stands in the way of a deployment only', async () => {
    const gone = async () => ({ found: false, missing: 'image' }) as const;
    expect(await ask(gone)).toMatchObject([{ severity: 'error', message: expect.stringContaining('no image') }]);
    expect(await ask(gone, STOP)).toMatchObject([{ severity: 'warning' }]);
  });
  test('whose tag was moved is no longer what ran', async () => {
    expect(await ask(async () => ({ found: true, digest: digest('2') }))).toMatchObject([
      { severity: 'warning', message: expect.stringMatching(/the tag was moved/) },
    ]);
  });
  test('that cannot be asked for is a warning', async () => {
    expect(await ask(() => Promise.reject(new Error('down')))).toMatchObject([
      { severity: 'warning', message: expect.stringMatching(/could not be asked .*down/) },
    ]);
  });
});

describe('read back', () => {
  test('tasks of another release that still run are named', () => {
    const primary = { status: 'PRIMARY', taskDefinition: td(1), runningCount: 2 };
    const draining = { status: 'ACTIVE', taskDefinition: td(2), runningCount: 1 };
    expect(wrongTasks({ deployments: [primary] }, td(1))).toEqual([]);
    expect(wrongTasks({ deployments: [primary, { ...draining, runningCount: 0 }] }, td(1))).toEqual([]);
    expect(wrongTasks({ deployments: [primary, draining] }, td(1))).toEqual(['1 tasks of web:2 still run.']);
    expect(wrongTasks({ deployments: [primary] }, td(2))).toEqual([expect.stringContaining('instead of')]);
    expect(wrongTasks(null, td(2))).toHaveLength(1);
  });

  test.each<[string, readonly (readonly [string, number])[], RegExp | null]>([
    [
      'all to it',
      [
        ['own', 100],
        ['other', 0],
      ],
      null,
    ],
    ['all to it, by another scale', [['own', 1]], null],
    [
      'some elsewhere',
      [
        ['own', 75],
        ['other', 25],
      ],
      /sends 75%/,
    ],
    ['all elsewhere', [['other', 1]], /sends 0%/],
    ['nowhere', [['own', 0]], /sends 0%/],
  ])('a rule that sends %s', (_, weights, wrong) => {
    const forwards = weights.map(([targetGroupArn, weight]) => ({ targetGroupArn, weight }));
    expect(misrouted('rule', forwards, ['own'])).toEqual(wrong ? [expect.stringMatching(wrong)] : []);
  });
});
