import { describe, expect, test } from '@jest/globals';
import type { Phase, Snapshot } from '@deploy-actions/strategy';
import { guardFindings, withAlarms, type Guards } from '../src/guarded.ts';

const look = (phase: Phase, alarms: readonly string[] = []): Promise<Snapshot> =>
  Promise.resolve({ phase, alarms, weight: 20, reason: '', foreign: null, stable: null, candidate: null });

const guards = (firing: readonly string[], unknown: readonly string[] = []): Guards => ({
  firing: () => Promise.resolve(firing),
  unknown: () => Promise.resolve(unknown),
});

const unreadable: Guards = {
  firing: () => Promise.reject(new Error('CloudWatch could not be read')),
  unknown: () => Promise.reject(new Error('CloudWatch could not be read')),
};

const forward: readonly Phase[] = ['absent', 'preparing', 'waiting', 'shifting'];
const over: readonly Phase[] = ['finishing', 'done', 'reverting', 'reverted', 'superseded', 'failed'];

describe('a look at a guarded target', () => {
  test('tells of the alarms that fire, each once, beside those of the platform', async () => {
    const { alarms } = await withAlarms(look('waiting', ['cpu', 'own']), guards(['cpu', '5xx']));
    expect(alarms).toEqual(['cpu', 'own', '5xx']);
  });

  test('is as it was where nobody named an alarm', async () => {
    expect((await withAlarms(look('waiting', ['own']), null)).alarms).toEqual(['own']);
  });

  test.each(forward)('%s: cannot be had while alarms cannot be read, so that nothing goes forward', async (phase) => {
    await expect(withAlarms(look(phase), unreadable)).rejects.toThrow('CloudWatch could not be read');
  });

  test.each(over)('%s: does not wait for alarms', async (phase) => {
    expect((await withAlarms(look(phase), unreadable)).phase).toBe(phase);
    expect((await withAlarms(look(phase), guards(['5xx']))).alarms).toEqual([]);
  });
});

test('alarms that there are none of are findings of their own', async () => {
  expect(await guardFindings(guards([], ['a', 'b']))).toEqual([
    { message: 'there is no alarm `a` in this account and region.', path: ['alarms'] },
    { message: 'there is no alarm `b` in this account and region.', path: ['alarms'] },
  ]);
  expect(await guardFindings(null)).toEqual([]);
});
