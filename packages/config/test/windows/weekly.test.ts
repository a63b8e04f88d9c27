import { describe, expect, test } from '@jest/globals';
import { parseWeekly } from '../../src/windows/weekly.ts';
import { readWindows } from '../../src/windows/windows.ts';

const HOUR_MS = 3_600_000;

describe('days and times in words', () => {
  test.each([
    ['Sundays 02:00 to 04:00', '0 2 * * SUN', 2],
    ['on Sunday 2:00-4:00', '0 2 * * SUN', 2],
    ['Mon-Thu 9:00 to 17:30', '0 9 * * MON-THU', 8.5],
    ['Tuesdays, Wednesdays and Thursdays 9:15 until 10:15', '15 9 * * TUE,WED,THU', 1],
    ['every Saturday 00:00 to 24:00', '0 0 * * SAT', 24],
    ['daily 22:00 to 02:00', '0 22 * * *', 4],
    ['weekends 10:00 to 10:00', '0 10 * * SAT,SUN', 24],
  ])('%s', (text, pattern, hours) => {
    expect(parseWeekly(text)).toEqual({ pattern, lastsMs: hours * HOUR_MS });
  });

  test.each([
    'Sundaes 02:00 to 04:00',
    'Sundays 24:00 to 04:00',
    'Sundays 02:60 to 04:00',
    'Sundays',
    'Sundays 2 to 4',
    'a-b-c 1:00 to 2:00',
    '',
  ])('not %j', (text) => {
    expect(parseWeekly(text)).toBeNull();
  });
});

describe('a maintenance window in words', () => {
  const blocked = (line: string, time: string) => {
    const reading = readWindows({ windows: [line], freezes: [] });
    if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
    return reading.blocked(Date.parse(time));
  };

  // 22 November 2026 is a Sunday
  test.each([
    ['Sundays 02:00 to 04:00 UTC', '2026-11-22T01:59:59Z', true],
    ['Sundays 02:00 to 04:00 UTC', '2026-11-22T02:00:00Z', false],
    ['Sundays 02:00 to 04:00', '2026-11-22T03:59:59Z', false],
    ['Sundays 02:00 to 04:00 UTC', '2026-11-22T04:00:00Z', true],
    ['Sundays 02:00 to 04:00 in Europe/Berlin', '2026-11-22T01:30:00Z', false],
    ['Sat 22:00 to 02:00 Europe/Berlin', '2026-11-22T00:30:00Z', false],
  ])('%s at %s', (line, time, isBlocked) => {
    expect(blocked(line, time) !== null).toBe(isBlocked);
  });

  test('names the time zone that is none', () => {
    expect(() => blocked('Sundays 02:00 to 04:00 Berlin', '2026-11-22T00:00:00Z')).toThrow('`Berlin` is no time zone');
  });
});
