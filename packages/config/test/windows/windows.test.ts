import { describe, expect, test } from '@jest/globals';
import { readWindows, type WindowLines } from '../../src/windows/windows.ts';

const at = (time: string) => Date.parse(time);

function blocked(lines: Partial<WindowLines>, time: string): string | null {
  const reading = readWindows({ windows: [], freezes: [], ...lines });
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.blocked(at(time));
}

const OFFICE = '0 9 * * MON-THU for 8h in Europe/Berlin';

describe('windows', () => {
  test('without any, a rollout may always go forward', () => {
    expect(blocked({}, '2026-11-21T03:00:00Z')).toBeNull();
  });

  // Berlin is an hour ahead of UTC in winter and two in summer
  test.each([
    ['just before it opens', '2026-11-23T07:59:59Z', true],
    ['when it opens', '2026-11-23T08:00:00Z', false],
    ['when it opens, in summer', '2026-06-22T07:00:00Z', false],
    ['just before it closes', '2026-11-23T15:59:59Z', false],
    ['when it closes', '2026-11-23T16:00:00Z', true],
    ['on a Friday', '2026-11-27T10:00:00Z', true],
  ])('%s', (_name, time, isBlocked) => {
    expect(blocked({ windows: [OFFICE] }, time) !== null).toBe(isBlocked);
  });

  test('it is said when the next one opens, of several the first', () => {
    expect(blocked({ windows: [OFFICE, '0 22 * * SAT for 2h'] }, '2026-11-21T12:00:00Z')).toBe(
      'Outside of the windows for rollouts; the next opens Sat, 21 Nov 2026, 22:00 UTC (0 22 * * SAT for 2h).',
    );
  });

  test('one that lasts over midnight, and over the change of the clocks, keeps its length', () => {
    const night = { windows: ['0 22 * * * for 6h in Europe/Berlin'] };
    // clocks go back at 03:00 on 25 October: the six hours from 22:00 end at 03:00
    expect(blocked(night, '2026-10-25T01:59:00Z')).toBeNull();
    expect(blocked(night, '2026-10-25T02:00:00Z')).not.toBeNull();
  });
});

describe('freezes', () => {
  const winter = { freezes: ['2026-12-20 to 2027-01-03 in Europe/Berlin'] };

  test.each([
    ['the evening before', '2026-12-19T22:59:59Z', false],
    ['its first minute', '2026-12-19T23:00:00Z', true],
    ['its last minute', '2027-01-03T22:59:59Z', true],
    ['the morning after', '2027-01-03T23:00:00Z', false],
  ])('%s', (_name, time, isBlocked) => {
    expect(blocked(winter, time) !== null).toBe(isBlocked);
  });

  test('a freeze wins over a window, and says until when', () => {
    expect(blocked({ ...winter, windows: ['* * * * * for 1h'] }, '2026-12-24T10:00:00Z')).toBe(
      'Frozen until Mon, 4 Jan 2027, 00:00 Europe/Berlin (2026-12-20 to 2027-01-03 in Europe/Berlin).',
    );
  });
});

test.each([
  ['0 9 * * MON-THU', 'expected `0 9 * * MON-THU for 8h in Europe/Berlin`'],
  ['0 9 * * for 8h', 'expected the five parts of cron'],
  ['0 25 * * * for 8h', '`0 25 * * *` is no time'],
  ['0 9 30 2 * for 8h', 'never comes'],
  ['0 9 * * * for 8', 'is no length of time'],
  ['0 9 * * * for 40d', 'expected a length up to 31d'],
  ['0 9 * * * for 8h in Berlin', '`Berlin` is no time zone'],
  ['2026-02-30 to 2026-03-01', '`2026-02-30` is no day'],
  ['2026-03-01 to 2026-02-01', 'is before'],
])('%s is refused: %s', (line, message) => {
  expect(readWindows({ windows: [], freezes: ['0 0 * * * for 1h', line] })).toEqual({
    ok: false,
    problems: [{ input: 'freezes', message: expect.stringContaining(message) }],
  });
});
