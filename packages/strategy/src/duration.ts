/** The units of time, the greatest first, each with the ways people write it. */
const units = [
  { ms: 86_400_000, names: ['d', 'day', 'days'] },
  { ms: 3_600_000, names: ['h', 'hr', 'hrs', 'hour', 'hours'] },
  { ms: 60_000, names: ['m', 'min', 'mins', 'minute', 'minutes'] },
  { ms: 1_000, names: ['s', 'sec', 'secs', 'second', 'seconds'] },
  { ms: 1, names: ['ms', 'msec', 'msecs', 'millisecond', 'milliseconds'] },
] as const;

const LEAP_YEAR_MS = 366 * 86_400_000;

/**
 * A duration such as `90s`, `10m`, `1h30m`, `1.5h`, `500ms` or `2 minutes`, in whole milliseconds; null for anything else.
 * Each number needs its unit, each unit stands once and after the greater ones. From 0 to 366 days.
 */
export function parseDuration(text: string): number | null {
  const part = /(\d+(?:\.\d+)?)\s*([a-z]+)\s*/y;
  const written = text.trim().toLowerCase();
  let total = 0;
  let smallest = Infinity;
  do {
    const [, number, name] = part.exec(written) ?? [];
    const unit = units.find(({ names }) => names.some((each) => each === name));
    if (unit === undefined || unit.ms >= smallest) return null;
    total += Number(number) * unit.ms;
    smallest = unit.ms;
  } while (part.lastIndex < written.length);
  return total <= LEAP_YEAR_MS ? whole(total) : null;
}

/** Without the noise of 1.1 * 3,600,000; null if there really is a fraction. */
function whole(ms: number): number | null {
  const rounded = Math.round(ms);
  return Math.abs(ms - rounded) < 0.000_1 ? rounded : null;
}

/**
 * The duration as people write it, `1h30m`, `1.5s` or `500ms`; `parseDuration` reads it back.
 *
 * @param ms whole milliseconds, 0 or more
 */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return ms === 0 ? '0s' : `${ms}ms`;
  const days = Math.floor(ms / 86_400_000);
  const hours = Math.floor(ms / 3_600_000) % 24;
  const minutes = Math.floor(ms / 60_000) % 60;
  const seconds = (ms % 60_000) / 1_000;
  return [
    ...(days > 0 ? [`${days}d`] : []),
    ...(hours > 0 ? [`${hours}h`] : []),
    ...(minutes > 0 ? [`${minutes}m`] : []),
    ...(seconds > 0 ? [`${seconds}s`] : []),
  ].join('');
}
