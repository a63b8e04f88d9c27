import { Cron } from 'croner';
import { formatDuration, parseDuration } from '@deploy-actions/strategy';
import type { Stretch } from './stretch.ts';
import { parseWeekly } from './weekly.ts';

/** What a line looks like, for messages. */
export const EXPECTED =
  '`0 9 * * MON-THU for 8h in Europe/Berlin` (cron, length, time zone), `Sundays 02:00 to 04:00 UTC` or `2026-12-20 to 2027-01-03 in Europe/Berlin` (both days included)';

const DAY_MS = 86_400_000;

/** Longer than this, `freezes` with two dates say it better. */
const LONGEST_MS = 31 * DAY_MS;

export type Parsed =
  { readonly ok: true; readonly stretch: Stretch } | { readonly ok: false; readonly message: string };

/** Reads one line; without `in <time zone>` it is meant in UTC. */
export function parseStretch(line: string): Parsed {
  const text = line.trim();
  return weekly(text) ?? inZone(text);
}

/** Days and times in words; null where the line is of another form. */
function weekly(text: string): Parsed | null {
  const [, what = text, zone = 'UTC'] = /^(.*\d)\s+(?:in\s+)?([A-Za-z]\S*)$/.exec(text) ?? [];
  const found = parseWeekly(what);
  if (found === null) return null;
  return isZone(zone) ? repeated(text, found.pattern, formatDuration(found.lastsMs), zone) : noZone(zone);
}

function inZone(text: string): Parsed {
  const [, what = '', zone = 'UTC'] = /^(.*?)(?:\s+in\s+(\S+))?$/.exec(text) ?? [];
  if (!isZone(zone)) return noZone(zone);
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\s+to\s+(\d{4}-\d\d-\d\d)$/.exec(what) ?? [];
  if (from !== undefined) return betweenDays(text, from, to!, zone);
  const [, pattern, length] = /^(.*\S)\s+for\s+(.+)$/.exec(what) ?? [];
  if (pattern === undefined) return failed(`expected ${EXPECTED}`);
  return repeated(text, pattern, length!, zone);
}

function repeated(text: string, pattern: string, length: string, zone: string): Parsed {
  const lastsMs = parseDuration(length);
  if (lastsMs === null || lastsMs === 0)
    return failed(`\`${length}\` is no length of time: expected one such as 8h or 90m`);
  if (lastsMs > LONGEST_MS)
    return failed(`expected a length up to ${formatDuration(LONGEST_MS)}, not ${formatDuration(lastsMs)}`);
  const cron = cronOf(pattern, zone);
  if (typeof cron === 'string') return failed(cron);
  const { previous, next } = cron;
  return {
    ok: true,
    stretch: {
      text,
      zone,
      endAround: (atMs) => {
        // one that begins right now counts, too: the pattern is asked for what was before the next second
        const began = previous(atMs + 1_000);
        return began !== null && began <= atMs && atMs < began + lastsMs ? began + lastsMs : null;
      },
      beginAfter: next,
    },
  };
}

interface Occurrences {
  readonly previous: (beforeMs: number) => number | null;
  readonly next: (fromMs: number) => number | null;
}

/** When a pattern matches, or what is wrong with it. */
function cronOf(pattern: string, timezone: string): Occurrences | string {
  if (pattern.trim().split(/\s+/).length !== 5) {
    return `\`${pattern}\` is no time: expected the five parts of cron (minute, hour, day, month, day of the week), as in 0 9 * * MON-FRI`;
  }
  try {
    const cron = new Cron(pattern, { timezone, paused: true });
    if (cron.nextRun() === null) return `\`${pattern}\` never comes`;
    return {
      previous: (beforeMs) => cron.previousRuns(1, new Date(beforeMs))[0]?.getTime() ?? null,
      next: (fromMs) => cron.nextRun(new Date(fromMs - 1_000))?.getTime() ?? null,
    };
  } catch (error) {
    return `\`${pattern}\` is no time: ${(error as Error).message.replace(/^CronPattern: /, '')}`;
  }
}

function betweenDays(text: string, from: string, to: string, zone: string): Parsed {
  const wrong = [from, to].find((day) => !isDay(day));
  if (wrong !== undefined) return failed(`\`${wrong}\` is no day: expected one such as 2026-12-20`);
  if (to < from) return failed(`${to} is before ${from}: expected the first day, then the last`);
  const [beginMs, endMs] = [startOfDay(from, zone), startOfDay(dayAfter(to), zone)];
  return {
    ok: true,
    stretch: {
      text,
      zone,
      endAround: (atMs) => (beginMs <= atMs && atMs < endMs ? endMs : null),
      beginAfter: (atMs) => (atMs <= beginMs ? beginMs : null),
    },
  };
}

function noZone(zone: string): Parsed {
  return failed(`\`${zone}\` is no time zone: expected a name such as Europe/Berlin or UTC`);
}

function failed(message: string): Parsed {
  return { ok: false, message };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0);
    return true;
  } catch {
    return false;
  }
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/** The first instant of a day there: midnight, or the next that exists. */
function startOfDay(day: string, zone: string): number {
  return new Cron(`${day}T00:00:00`, { timezone: zone, paused: true }).nextRun(new Date(0))!.getTime();
}
