import { describe, expect, test } from '@jest/globals';
import { runSuite, type OtherCheck } from '../../src/run/suite.ts';
import { check, expectations, get, pace, suite } from './models.ts';
import { ended } from './results.ts';
import { options, says, world } from './world.ts';

function other(result: 'passed' | 'failed' | 'unreachable', asked: string[] = []): OtherCheck {
  const run = (timeLeftMs: number) => {
    asked.push(`${timeLeftMs} ms`);
    return Promise.resolve(ended('other', result, { reason: 'the password is s3cr3t-word' }));
  };
  return { name: 'other', severity: 'gating', run };
}

describe('a check that another program carries out', () => {
  test.each(['passed', 'failed', 'unreachable'] as const)('gates when it %s', async (result) => {
    const { ports } = world(() => says(200, ''));
    const ran = await runSuite(suite({ checks: [check('own')] }), options({ others: [other(result)] }), ports);
    expect(ran).toMatchObject({ result, checks: [{ name: 'own' }, { name: 'other' }] });
  });

  test('is enough by itself', async () => {
    expect(await runSuite(suite(), options({ others: [other('passed')] }))).toMatchObject({ result: 'passed' });
  });

  test('waits for the identity', async () => {
    const asked: string[] = [];
    const identity = check('identity', {
      steps: [get('/', { expect: expectations({ body: { contains: 'new' } }) })],
      pace: pace({ deadlineMs: 1_000 }),
    });
    const { ports } = world(() => says(200, 'old'));
    const ran = await runSuite(suite({ identity }), options({ others: [other('passed', asked)] }), ports);
    expect(ran).toMatchObject({ result: 'failed', checks: [{ name: 'other', result: 'skipped', severity: 'gating' }] });
    expect(asked).toEqual([]);
  });

  test('is told how long it may take, and what it says is told without secrets', async () => {
    const asked: string[] = [];
    const told: string[] = [];
    const { ports } = world(() => says(200, ''));
    const onEvent = (event: { reason: string }) => told.push(event.reason);
    const given = { others: [other('failed', asked)], deadlineMs: 5_000, secrets: ['s3cr3t-word'], onEvent };
    await runSuite(suite(), options(given), ports);
    expect(asked).toEqual(['5000 ms']);
    expect(told).toEqual(['the password is ***']);
  });
});
