import { describe, expect, test } from '@jest/globals';
import type { Followed } from '../../src/ecs/follow.ts';
import { endOf, type Done } from '../../src/rollback/endOf.ts';
import { judgeService } from '../../src/rollback/followService.ts';
import type { Newest } from '../../src/rollback/model.ts';
import type { Step } from '../../src/rollback/step.ts';
import { td } from './releases.ts';

const [WANTED, OTHER] = [td(1), td(2)];
const nothing: Done = { acted: false, stopsRefused: 0, deployed: false, followed: null };
const after = (result: Followed['result']): Followed => {
  return { result, reason: `It ${result}.`, serviceDeploymentArn: 'a', over: true };
};
const newest = (status: Newest['status'], taskDefinitionArn = OTHER): Newest => {
  return { arn: 'n', status, taskDefinitionArn, goesBackTo: null, movesTraffic: false, atOnce: true };
};
const deploy: Step = { do: 'deploy', force: false };
const stop: Step = { do: 'stop', arn: 'n' };

describe('bringing a service back', () => {
  test.each<[string, Newest | null, Step, Partial<Done>, object]>([
    ['has nothing to do', null, { do: 'nothing' }, {}, { result: 'unchanged' }],
    [
      'is done, and says what ECS says',
      null,
      { do: 'nothing' },
      { acted: true, followed: after('stopped') },
      { result: 'succeeded', reason: 'web:1 serves again. It stopped.' },
    ],
    ['goes on', newest('IN_PROGRESS'), stop, {}, stop],
    ['stops again', newest('IN_PROGRESS'), stop, { stopsRefused: 2 }, stop],
    ['deploys where nothing can be stopped', newest('IN_PROGRESS'), stop, { stopsRefused: 3 }, deploy],
    [
      'forces what is on its way in steps, where that cannot be stopped',
      newest('IN_PROGRESS', WANTED),
      stop,
      { stopsRefused: 3 },
      { do: 'deploy', force: true },
    ],
    [
      'deploys after what was on trial has ended',
      newest('SUCCESSFUL'),
      deploy,
      { followed: after('succeeded') },
      deploy,
    ],
    [
      'does not deploy twice what failed',
      newest('STOPPED'),
      deploy,
      { acted: true, deployed: true, followed: after('failed') },
      { result: 'rollback-failed', reason: 'It failed.' },
    ],
    [
      'gives way to who took over',
      newest('IN_PROGRESS'),
      deploy,
      { acted: true, deployed: true, followed: after('superseded') },
      { result: 'superseded', reason: 'It superseded.' },
    ],
    [
      'joins who took over with the same release',
      newest('IN_PROGRESS', WANTED),
      { do: 'join', arn: 'n' },
      { acted: true, deployed: true, followed: after('superseded') },
      { do: 'join', arn: 'n' },
    ],
  ])('%s', (_, found, step, done, end) => {
    expect(endOf(WANTED, found, step, { ...nothing, ...done })).toMatchObject(end);
  });
});

describe('a service alone tells', () => {
  const primary = (taskDefinition: string, rolloutState: 'COMPLETED' | 'FAILED' | 'IN_PROGRESS') => {
    return { deployments: [{ status: 'PRIMARY', taskDefinition, rolloutState, rolloutStateReason: 'because' }] };
  };
  test.each([
    ['that it serves', primary(WANTED, 'COMPLETED'), { result: 'succeeded', reason: 'because' }],
    ['that it failed', primary(WANTED, 'FAILED'), { result: 'failed', reason: 'because' }],
    ['that it is elsewhere', primary(OTHER, 'IN_PROGRESS'), { result: 'failed' }],
    ['nothing yet', primary(WANTED, 'IN_PROGRESS'), null],
  ])('%s', (_, service, outcome) => {
    const judged = judgeService(service, WANTED);
    if (outcome === null) expect(judged).toBeNull();
    else expect(judged).toMatchObject(outcome);
  });
});
