import type { Service } from '@aws-sdk/client-ecs';
import { expect, test } from '@jest/globals';
import type { EcsApi } from '../../src/ecs/api.ts';
import { takeStepwiseHome } from '../../src/stepwise/home.ts';
import type { StepwiseNote } from '../../src/stepwise/note.ts';
import type { RulesApi } from '../../src/stepwise/rules/api.ts';

/** A rollout that was promoted, and whose process died before it had tidied up. */

const note: StepwiseNote = {
  format: 2,
  release: 'arn:task-definition/shop:2',
  stable: 'arn:task-definition/shop:1',
  candidate: 'shop-candidate-1',
  groups: { stable: 'arn:one', candidate: 'arn:two' },
  rules: [{ arn: 'arn:rule', weights: [100, 0] }],
  scaleInSuspended: null,
};

/** What is done, in its order, to the service with the release, at this share of the traffic on the candidate. */
async function doneAt(
  share: number,
  keepsPromoted: boolean,
  deleted: () => Promise<void> = async () => {},
): Promise<string[]> {
  const done: string[] = [];
  let taskDefinition = note.release;
  let candidate = share;
  let isDeleted = false;
  const serviceOf = (name: string): Service => ({
    serviceArn: `arn:service/${name}`,
    status: name === note.candidate && isDeleted ? 'DRAINING' : 'ACTIVE',
    taskDefinition: name === note.candidate ? note.release : taskDefinition,
    desiredCount: 2,
    runningCount: 2,
    deployments: [{ id: 'd1', status: 'PRIMARY', taskDefinition, rolloutState: 'COMPLETED' }],
  });
  const api = {
    describeService: async ({ service }: { service: string }) => serviceOf(service),
    listTags: async () => ({ 'deploy-actions:rollout': 'one' }),
    updateService: async (_: object, changes: { taskDefinition: string }) => {
      taskDefinition = changes.taskDefinition;
      done.push(`stable gets ${taskDefinition}`);
      return serviceOf('shop');
    },
    deleteService: async () => {
      isDeleted = true;
      done.push('candidate deleted');
      await deleted();
    },
    untag: async () => void done.push('tags removed'),
  } as unknown as EcsApi;
  const rules = {
    read: async () => [
      {
        arn: 'arn:rule',
        kind: 'rule',
        actions: [
          {
            Type: 'forward',
            ForwardConfig: {
              TargetGroups: [
                { TargetGroupArn: 'arn:one', Weight: 100 - candidate },
                { TargetGroupArn: 'arn:two', Weight: candidate },
              ],
            },
          },
        ],
      },
    ],
    health: async () => ({ healthy: 2, all: 2 }),
    write: async () => {
      candidate = 0;
      done.push('traffic moved');
    },
  } as unknown as RulesApi;
  const scaling = { scaleIn: async () => null, suspendScaleIn: async () => undefined };
  const { result } = await takeStepwiseHome(
    { api, rules, ref: { cluster: 'sandbox', service: 'shop' } },
    scaling,
    note,
    {
      intervalMs: 1,
      timeoutMs: 10_000,
      signal: new AbortController().signal,
      say: () => undefined,
      keepsPromoted,
    },
  );
  expect(result).toBe('succeeded');
  return done;
}

const BACK = `stable gets ${note.stable}`;
const TIDY = ['candidate deleted', 'tags removed'];

test('stays, once the stable service has all traffic: only what is left goes', async () => {
  expect(await doneAt(0, true)).toEqual(TIDY);
});

test('goes back while the candidate has traffic still: nothing has shown the release good on the service itself', async () => {
  expect(await doneAt(100, true)).toEqual([BACK, 'traffic moved', ...TIDY]);
});

test('goes back for who asks for the release before', async () => {
  expect(await doneAt(0, false)).toEqual([BACK, ...TIDY]);
});

test.each(['ServiceNotActiveException', 'ServiceNotFoundException'])(
  'is tidied up where the candidate is gone already: %s',
  async (name) => {
    const gone = Object.assign(new Error('Service was not ACTIVE.'), { name, $metadata: { httpStatusCode: 400 } });
    expect(await doneAt(0, true, () => Promise.reject(gone))).toEqual(TIDY);
  },
);

test('is not taken for tidy where the candidate may not be deleted', async () => {
  const $metadata = { httpStatusCode: 400 };
  const denied = Object.assign(new Error('not authorized'), { name: 'AccessDeniedException', $metadata });
  await expect(doneAt(0, true, () => Promise.reject(denied))).rejects.toThrow('not authorized');
});
