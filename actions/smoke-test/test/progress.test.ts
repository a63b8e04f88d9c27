import { expect, test } from '@jest/globals';
import type { RunEvent } from '@deploy-actions/observe';
import { progress } from '../src/progress.ts';

const base = { kind: 'attempt', role: 'check', check: 'health', address: null, goesOn: true } as const;

/** What is told of attempts with these reasons. */
function told(reasons: readonly string[], given: Partial<Extract<RunEvent, { kind: 'attempt' }>> = {}): string[] {
  const lines: string[] = [];
  const tell = progress((line) => lines.push(line));
  reasons.forEach((reason, index) => {
    tell({ ...base, attempt: index + 1, passed: reason === 'passed', reason, ...given });
  });
  return lines;
}

test('of attempts that fail for the same reason the first is told', () => {
  expect(told(['refused', 'refused', 'refused'])).toEqual(['health: attempt 1: refused']);
});

test('numbers make no other reason: what takes its time takes another time each time', () => {
  expect(told(['found 501 ms', 'found 502 ms'])).toEqual(['health: attempt 1: found 501 ms']);
});

test('what passes from the beginning is told by its end alone', () => {
  expect(told(['passed', 'passed'])).toEqual([]);
});

test('each change is told, with the address', () => {
  expect(told(['refused', 'refused', '503', 'passed', 'passed'], { address: '10.0.0.1' })).toEqual([
    'health at 10.0.0.1: attempt 1: refused',
    'health at 10.0.0.1: attempt 3: 503',
    'health at 10.0.0.1: attempt 4: passed',
  ]);
});

test('the last attempt is told with how the check ended', () => {
  expect(told(['503'], { goesOn: false })).toEqual([]);
});

test('what flaps does not fill the log', () => {
  const flapping = Array.from({ length: 1_000 }, (_, index) => (index % 2 === 0 ? '503' : 'passed'));
  expect(told(flapping)).toHaveLength(10);
});

test('how a check ended is told with its reason, the identity asked again by its own name', () => {
  const lines: string[] = [];
  const tell = progress((line) => lines.push(line));
  tell({ kind: 'check', role: 'check', check: 'health', result: 'passed', reason: 'passed' });
  tell({ kind: 'check', role: 'identity-again', check: 'identity', result: 'failed', reason: 'another came back' });
  expect(lines).toEqual(['health: passed', 'identity (again): failed: another came back']);
});
