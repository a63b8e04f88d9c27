import { describe, expect, test } from '@jest/globals';
import type { ServiceDeploymentStatus } from '@aws-sdk/client-ecs';
import type { Newest } from '../../src/rollback/model.ts';
import { nextStep, type Step } from '../../src/rollback/step.ts';
import { td } from './releases.ts';

const [OLD, STABLE, TRIAL] = [td(1), td(2), td(3)];
const completed = (taskDefinition: string) => ({ taskDefinition, rolloutState: 'COMPLETED' as const });
const ongoing = (taskDefinition: string) => ({ taskDefinition, rolloutState: 'IN_PROGRESS' as const });
const failed = (taskDefinition: string) => ({ taskDefinition, rolloutState: 'FAILED' as const });

function newest(status: ServiceDeploymentStatus, more: Partial<Newest> = {}): Newest {
  const trial = { taskDefinitionArn: TRIAL, goesBackTo: STABLE };
  return { arn: 'newest', status, ...trial, movesTraffic: false, atOnce: true, ...more };
}
const step = (does: 'stop' | 'stop-first' | 'join' | 'wait'): Step => ({ do: does, arn: 'newest' });
const deploy = (force: boolean): Step => ({ do: 'deploy', force });
const CANARY = { movesTraffic: true, atOnce: false };

describe('the next step', () => {
  test.each<[string, string, Parameters<typeof nextStep>[1], Newest | null, Step]>([
    ['a trial over it', STABLE, ongoing(TRIAL), newest('IN_PROGRESS'), step('stop')],
    ['a trial that ECS has not begun', STABLE, ongoing(TRIAL), newest('PENDING'), step('stop')],
    ['a canary over it', STABLE, ongoing(TRIAL), newest('IN_PROGRESS', CANARY), step('stop')],
    ['a trial over another', OLD, ongoing(TRIAL), newest('IN_PROGRESS'), deploy(false)],
    ['a canary over another', OLD, ongoing(TRIAL), newest('IN_PROGRESS', CANARY), step('stop-first')],
    ['its own deployment', TRIAL, ongoing(TRIAL), newest('IN_PROGRESS'), step('join')],
    ['its own deployment, in steps', TRIAL, ongoing(TRIAL), newest('IN_PROGRESS', CANARY), deploy(true)],
    [
      'a trial of itself, over itself',
      STABLE,
      ongoing(STABLE),
      newest('PENDING', { taskDefinitionArn: STABLE }),
      step('stop'),
    ],
    ['a way back to it', STABLE, ongoing(STABLE), newest('ROLLBACK_IN_PROGRESS'), step('join')],
    ['a way back that was asked for', STABLE, ongoing(TRIAL), newest('ROLLBACK_REQUESTED'), step('join')],
    ['a way back to another', OLD, ongoing(STABLE), newest('ROLLBACK_IN_PROGRESS'), deploy(false)],
    ['traffic on its way back to another', OLD, ongoing(STABLE), newest('ROLLBACK_IN_PROGRESS', CANARY), step('wait')],
    ['a stop', STABLE, ongoing(TRIAL), newest('STOP_REQUESTED'), step('wait')],
    ['a completed trial', STABLE, completed(TRIAL), newest('SUCCESSFUL'), deploy(false)],
    ['itself, completed', TRIAL, completed(TRIAL), newest('SUCCESSFUL'), { do: 'nothing' }],
    ['itself, brought back', STABLE, completed(STABLE), newest('ROLLBACK_SUCCESSFUL'), { do: 'nothing' }],
    ['another, brought back', OLD, completed(STABLE), newest('ROLLBACK_SUCCESSFUL'), deploy(false)],
    ['a trial that was stopped', STABLE, failed(TRIAL), newest('STOPPED'), deploy(false)],
    ['itself, stopped half way', TRIAL, failed(TRIAL), newest('STOPPED'), deploy(true)],
    ['a way back that failed', STABLE, failed(STABLE), newest('ROLLBACK_FAILED'), deploy(true)],
    ['nothing that ECS remembers, but itself', STABLE, completed(STABLE), null, { do: 'nothing' }],
    ['nothing that ECS remembers', STABLE, completed(TRIAL), null, deploy(false)],
    ['nothing at all', STABLE, undefined, null, deploy(false)],
  ])('meeting %s', (_, wanted, primary, found, next) => {
    expect(nextStep(wanted, primary, found)).toEqual(next);
  });
});
