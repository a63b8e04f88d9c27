/** A stretch of every week, as cron and length. */
export interface Weekly {
  readonly pattern: string;
  readonly lastsMs: number;
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The names of more days than one. */
const groups: Readonly<Record<string, string>> = {
  daily: '*',
  'every day': '*',
  weekdays: 'MON-FRI',
  weekends: 'SAT,SUN',
};

const FORM = /^(?:on )?([a-z][a-z ,-]*?) (\d{1,2}):(\d\d)(?: to | until | ?- ?)(\d{1,2}):(\d\d)$/;

/**
 * Reads `Sundays 02:00 to 04:00`, `Mon-Thu 9:00-17:00`, `weekdays 22:00 to 02:00`, which ends on the day after; null for anything
 * else. What is longer or shorter by a change of the clocks keeps its usual length.
 */
export function parseWeekly(text: string): Weekly | null {
  const [, days, ...times] = FORM.exec(text.toLowerCase().replaceAll(/\s+/g, ' ')) ?? [];
  const pattern = days === undefined ? null : daysOf(days);
  const [hour, minute, endHour, endMinute] = times.map(Number) as [number, number, number, number];
  if (pattern === null || hour > 23 || minute > 59 || endMinute > 59 || endHour * 60 + endMinute > 1_440) return null;
  const minutes = endHour * 60 + endMinute - (hour * 60 + minute);
  return { pattern: `${minute} ${hour} * * ${pattern}`, lastsMs: (minutes > 0 ? minutes : minutes + 1_440) * 60_000 };
}

/** `sundays`, `mon-thu`, `saturday and sunday` in the words of cron. */
function daysOf(text: string): string | null {
  if (Object.hasOwn(groups, text)) return groups[text]!;
  const parts = text.split(/ ?, ?| and /).map((part) => part.split(/ ?- ?/).map(dayOf));
  return parts.some((part) => part.length > 2 || part.includes(null))
    ? null
    : parts.map((part) => part.join('-')).join(',');
}

/** `sun`, `sunday` or `sundays` */
function dayOf(word: string): string | null {
  const [, name] = /^(?:every )?([a-z]+)$/.exec(word) ?? [];
  const day = DAYS.find((each) => each === name?.slice(0, 3));
  return day !== undefined && /^(?:|s|sday|nesday|rsday|day|urday)s?$/.test(name!.slice(3)) ? day.toUpperCase() : null;
}
