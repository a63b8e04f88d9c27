import { describe, expect, test } from '@jest/globals';
import { readPlan, type Plan } from '@deploy-actions/strategy';
import type { StepwiseNote } from '../../src/index.ts';
import type { Look } from '../../src/stepwise/look.ts';
import { snapshotOf } from '../../src/stepwise/snapshot.ts';

const reading = readPlan({ stages: '25@1m, 50@1m, 100', criteria: 'none' });
const plan = (reading as { value: Plan }).value;
const note = {
  release: 'shop:2',
  stable: 'shop:1',
  groups: { stable: 'arn:blue', candidate: 'arn:green' },
  rules: [
    { arn: 'arn:rule-1', weights: [100, 0] },
    { arn: 'arn:rule-2', weights: [100, 0] },
  ],
} as unknown as StepwiseNote;

const rolled = (rolloutState: string) => [{ rolloutState }] as never;
const stable = {
  serviceArn: 'arn:shop',
  taskDefinition: 'shop:1',
  desiredCount: 4,
  runningCount: 4,
  deployments: rolled('COMPLETED'),
};
const updated = { ...stable, taskDefinition: 'shop:2' };
const updating = { ...updated, deployments: [...rolled('IN_PROGRESS'), ...rolled('COMPLETED')] as never };
const candidate = {
  serviceArn: 'arn:candidate',
  taskDefinition: 'shop:2',
  desiredCount: 1,
  deployments: rolled('COMPLETED'),
};

const AT_REST: Look = { stable, candidate, isDeleted: false, shares: [0, 0], healthy: { stable: 4, candidate: 1 } };

function seen(change: Partial<Look>, goesBack = false) {
  return snapshotOf({ ...AT_REST, ...change }, { note, plan, goesBack });
}

describe('what a look says on the way forward', () => {
  test.each<[string, Partial<Look>, string, number | null]>([
    ['there is no candidate service', { candidate: null }, 'absent', 0],
    ['the first weight has no capacity yet', { healthy: { stable: 4, candidate: 0 } }, 'preparing', 0],
    ['it has', {}, 'waiting', 0],
    ['at 25% the capacity for 50% is not there yet', { shares: [25, 25] }, 'shifting', 25],
    ['at 25% it is', { shares: [25, 25], healthy: { stable: 4, candidate: 2 } }, 'waiting', 25],
    [
      'a move that got stuck after the first of two rules',
      { shares: [50, 25], healthy: { stable: 4, candidate: 4 } },
      'waiting',
      25,
    ],
    [
      'the stable service is being updated',
      { shares: [100, 100], stable: updating, healthy: { stable: 4, candidate: 4 } },
      'shifting',
      100,
    ],
    [
      'it is updated, but its targets are not healthy',
      { shares: [100, 100], stable: updated, healthy: { stable: 3, candidate: 4 } },
      'shifting',
      100,
    ],
    [
      'it is updated and healthy',
      { shares: [100, 100], stable: updated, healthy: { stable: 4, candidate: 4 } },
      'waiting',
      100,
    ],
    ['it has the traffic back', { stable: updated }, 'done', 100],
    ['a rule forwards elsewhere', { shares: [25, null] }, 'waiting', null],
  ])('%s', (_, change, phase, weight) => {
    expect(seen(change)).toMatchObject({ phase, weight });
  });

  test('a candidate that does not come up has failed, by the platform’s own words', () => {
    const failed = {
      ...candidate,
      deployments: [{ rolloutState: 'FAILED', rolloutStateReason: 'tasks failed to start' }] as never,
    };
    expect(seen({ candidate: failed })).toMatchObject({ phase: 'failed', reason: 'tasks failed to start' });
  });

  test.each<[string, Partial<Look>, RegExp | null]>([
    ['nobody', {}, null],
    ['a move on its way from one weight to the next', { shares: [25, 0] }, null],
    ['a rule that was led elsewhere', { shares: [25, null] }, /rule arn:rule-2 forwards to others/],
    ['one of two rules, by hand', { shares: [33, 25] }, /different shares: 33%, 25%/],
    ['the stable service', { stable: { ...stable, taskDefinition: 'shop:9' } }, /was given shop:9 meanwhile/],
    [
      'a deployment of the same release',
      { stable: { ...stable, deployments: rolled('IN_PROGRESS') } },
      /deployment of the stable service/,
    ],
  ])('who had a hand in it: %s', (_, change, words) => {
    const { foreign } = seen(change);
    if (words === null) expect(foreign).toBeNull();
    else expect(foreign).toMatch(words);
  });
});

describe('what a look says on the way back', () => {
  test.each<[string, Partial<Look>, string]>([
    ['one of the rules gives the candidate traffic still', { shares: [0, 25] }, 'shifting'],
    ['all traffic is back', {}, 'reverted'],
    ['the stable service has the release', { stable: updated, shares: [100, 100] }, 'shifting'],
    [
      'it is getting the release before back',
      { stable: { ...stable, deployments: updating.deployments }, shares: [100, 100] },
      'reverting',
    ],
    ['somebody has deployed another release there', { stable: { ...stable, taskDefinition: 'shop:9' } }, 'reverted'],
  ])('%s', (_, change, phase) => {
    expect(seen(change, true).phase).toBe(phase);
  });
});
