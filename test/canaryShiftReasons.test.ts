import { expect, test } from '@jest/globals';
import { openWorld } from './rolloutWorld.ts';

/** What people read of a rollout that ended otherwise: it says who said so, and of what. */

test('an error of AWS is told with the call that it was an answer to, once', async () => {
  await using world = await openWorld();
  const error = { code: 'InvalidParameterException', message: 'Something is wrong.', status: 400 };
  world.sandbox.faults.add({ on: 'ecs:UpdateService', kind: 'error', ...error });

  const { outputs, annotations, summary, log } = await world.shift({});

  const told = 'ecs:UpdateService: Something is wrong. (InvalidParameterException)';
  const [shown] = annotations.filter(({ level }) => level === 'error');
  expect({ result: outputs['result'], log }).toEqual({ result: 'failed', log });
  for (const text of [outputs['reason']!, shown!.message]) {
    expect(text.split(told)).toHaveLength(2);
    expect(text.split('UpdateService')).toHaveLength(2);
  }
  expect(summary).toContain('ecs:UpdateService');
});
