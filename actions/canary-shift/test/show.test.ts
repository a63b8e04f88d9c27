import { expect, test } from '@jest/globals';
import type { Fact } from '@deploy-actions/strategy';
import { teller } from '../src/show.ts';

function told() {
  const lines: string[] = [];
  const log = { phase: (_: string, body: () => Promise<never>) => body(), line: (text: string) => lines.push(text) };
  const { onFact, onLook, onWait } = teller({ ...log, debug: () => {} }, 'prod/shop');
  const common = { version: 1, atMs: 0, owner: { id: '1/1', name: 'run 1' }, epoch: 1 } as const;
  return { lines, onLook, onWait, fact: (fact: Fact) => onFact({ ...common, ...fact }) };
}

const analysis = { throughMs: null, stage: 0, tallies: [] };
const BAD = 'error-rate < 1%: candidate 12 of 54 bad';

test('evidence is told when it is found, and once more at the end', () => {
  const { lines, fact } = told();
  fact({ kind: 'judged', stage: 0, decision: 'rollback', why: BAD, analysis });
  fact({ kind: 'intended', goal: { kind: 'restore' }, stage: 0, why: BAD });
  fact({ kind: 'intended', goal: { kind: 'retire' }, stage: 0, why: BAD });
  fact({ kind: 'ended', result: 'rolled-back', reason: BAD });
  expect(lines).toEqual([
    `rollback: ${BAD}`,
    'To be sent: all traffic back to the stable release.',
    'To be sent: the target as it was configured before.',
    `rolled-back: ${BAD}`,
  ]);
});

test('why a rollout waits is told when that changes, not with each count', () => {
  const { lines, fact, onWait } = told();
  fact({ kind: 'judged', stage: 0, decision: 'hold', why: 'Fewer than 100 requests: 3 of 4.', analysis });
  onWait('Fewer than 100 requests: 5 of 6.');
  for (const left of ['5m', '4m50s', '40s', '1h2m3s']) onWait(`${left} of the stage's time are left.`);
  onWait('Frozen until Mon 4 Jan 2027, 00:00 UTC.');
  onWait('Fewer than 100 requests: 7 of 8.');
  expect(lines).toEqual([
    'hold: Fewer than 100 requests: 3 of 4.',
    "waits: 5m of the stage's time are left.",
    'waits: Frozen until Mon 4 Jan 2027, 00:00 UTC.',
    'waits: Fewer than 100 requests: 7 of 8.',
  ]);
});

test('what the target notes for itself is no line, and what it does is one while it does it', () => {
  const { lines, fact, onLook } = told();
  const snapshot = { phase: 'waiting', weight: 10, reason: 'paused' } as Parameters<typeof onLook>[0];
  fact({ kind: 'noted', note: { deployment: 'd' } });
  for (const each of [snapshot, snapshot, { ...snapshot, weight: null }, snapshot]) onLook(each);
  expect(lines).toEqual(['waiting, 10%: paused', 'waiting: paused', 'waiting, 10%: paused']);
});
