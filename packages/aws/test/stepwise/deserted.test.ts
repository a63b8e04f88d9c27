import type { Service } from '@aws-sdk/client-ecs';
import type { Plan } from '@deploy-actions/strategy';
import { describe, expect, test } from '@jest/globals';
import type { EcsApi } from '../../src/ecs/api.ts';
import type { Look, Reads } from '../../src/stepwise/look.ts';
import type { StepwiseNote } from '../../src/stepwise/note.ts';
import { restore } from '../../src/stepwise/restore.ts';
import type { ProductionRule, RulesApi } from '../../src/stepwise/rules/api.ts';
import { snapshotOf } from '../../src/stepwise/snapshot.ts';

/** A candidate service that somebody has deleted, with traffic or without. */

const RULE = 'arn:aws:elasticloadbalancing:eu-west-1:1:listener-rule/app/shop/1/2/3';
const note: StepwiseNote = {
  format: 2,
  release: 'arn:task-definition/shop:2',
  stable: 'arn:task-definition/shop:1',
  candidate: 'shop-candidate-1',
  groups: { stable: 'arn:one', candidate: 'arn:two' },
  rules: [{ arn: RULE, weights: [100, 0] }],
  scaleInSuspended: null,
};
const plan = { stages: [{ weight: 25 }, { weight: 100 }] } as unknown as Plan;

const service = (taskDefinition: string): Service => ({
  serviceArn: 'arn:service/shop',
  serviceName: 'shop',
  status: 'ACTIVE',
  taskDefinition,
  desiredCount: 2,
  runningCount: 2,
  deployments: [{ id: 'd1', status: 'PRIMARY', taskDefinition, rolloutState: 'COMPLETED' }],
});

describe('a look at a candidate that is not there', () => {
  const phaseOf = (share: number, more: Partial<Look> = {}) => {
    const healthy = { stable: 2, candidate: 0 };
    const look: Look = {
      stable: service(note.stable),
      candidate: null,
      isDeleted: true,
      shares: [share],
      healthy,
      ...more,
    };
    return snapshotOf(look, { note, plan, goesBack: false }).phase;
  };

  test.each([
    ['never created', 0, { isDeleted: false }, 'absent'],
    ['deleted without traffic', 0, {}, 'reverted'],
    ['deleted with traffic', 25, {}, 'failed'],
    ['not shown, and nobody serves its traffic', 25, { isDeleted: false }, 'failed'],
    ['not shown, while its targets serve', 25, { isDeleted: false, healthy: { stable: 2, candidate: 1 } }, 'absent'],
    [
      'deleted with all traffic, while the stable service gets the release',
      100,
      { stable: service(note.release) },
      'failed',
    ],
    ['deleted once the stable service has the release, and the traffic', 0, { stable: service(note.release) }, 'done'],
  ] satisfies [string, number, Partial<Look>, string][])('%s', (_, share, more, phase) => {
    expect(phaseOf(share, more)).toBe(phase);
  });
});

describe('the way back of a service that has the release already', () => {
  /** What is done, in its order, until nothing is left to do. */
  async function doneWith(healthy: Readonly<Record<string, number>>): Promise<string[]> {
    const done: string[] = [];
    let [stable, candidate] = [0, 100];
    let taskDefinition = note.release;
    const rule = (): ProductionRule => ({
      arn: RULE,
      kind: 'rule',
      actions: [
        {
          Type: 'forward',
          ForwardConfig: {
            TargetGroups: [
              { TargetGroupArn: 'arn:one', Weight: stable },
              { TargetGroupArn: 'arn:two', Weight: candidate },
            ],
          },
        },
      ],
    });
    const rules = {
      read: async () => [rule()],
      health: async (arn: string) => ({ healthy: healthy[arn]!, all: 2 }),
      write: async () => {
        [stable, candidate] = [100, 0];
        done.push('traffic');
      },
    } as unknown as RulesApi;
    const api = {
      describeService: async () => service(taskDefinition),
      updateService: async () => {
        taskDefinition = note.stable;
        done.push('release');
        return service(taskDefinition);
      },
    } as unknown as EcsApi;
    const reads: Reads = { api, rules, ref: { cluster: 'sandbox', service: 'shop' } };
    while ((await restore(reads, note)).sent);
    return done;
  }

  test('gets the release before first, while the candidate serves', async () => {
    expect(await doneWith({ 'arn:one': 2, 'arn:two': 2 })).toEqual(['release', 'traffic']);
  });

  test('takes the traffic first that nobody else serves', async () => {
    expect(await doneWith({ 'arn:one': 1, 'arn:two': 0 })).toEqual(['traffic', 'release']);
  });

  test('does not take it while it has nobody up either', async () => {
    await expect(doneWith({ 'arn:one': 0, 'arn:two': 0 })).rejects.toThrow('No task of the stable service is healthy');
  });
});
