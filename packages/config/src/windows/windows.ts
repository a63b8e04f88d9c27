import type { Problem } from '@deploy-actions/strategy';
import { parseStretch } from './parse.ts';
import type { Stretch } from './stretch.ts';

/** Lines as they were given, each with the input or file it comes from in its problems. */
export interface WindowLines {
  /** Rollouts go forward within these only; none: always. */
  readonly windows: readonly string[];
  /** They never go forward within these. */
  readonly freezes: readonly string[];
}

/** Says why a rollout may not go forward at a time (ms since 1970), or null when it may. Rollbacks do not ask. */
export type Blocked = (atMs: number) => string | null;

export type WindowsReading =
  { readonly ok: true; readonly blocked: Blocked } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads windows and freezes; all problems at once, each with its input and line. */
export function readWindows({ windows, freezes }: WindowLines): WindowsReading {
  const [open, closed] = [readLines('windows', windows), readLines('freezes', freezes)];
  const problems = [...open.problems, ...closed.problems];
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, blocked: blockedBy(open.stretches, closed.stretches) };
}

function readLines(input: string, lines: readonly string[]) {
  const parsed = lines.map((line, index) => ({ line: index + 1, given: line, read: parseStretch(line) }));
  return {
    stretches: parsed.flatMap(({ read }) => (read.ok ? [read.stretch] : [])),
    problems: parsed.flatMap(({ line, given, read }): Problem[] =>
      read.ok ? [] : [{ input, message: `line ${line}, \`${given.trim()}\`: ${read.message}.` }],
    ),
  };
}

/** A freeze wins over a window. */
function blockedBy(windows: readonly Stretch[], freezes: readonly Stretch[]): Blocked {
  return (atMs) => {
    for (const freeze of freezes) {
      const endMs = freeze.endAround(atMs);
      if (endMs !== null) return `Frozen until ${localTime(endMs, freeze.zone)} (${freeze.text}).`;
    }
    if (windows.length === 0 || windows.some((window) => window.endAround(atMs) !== null)) return null;
    const next = windows
      .map((window) => ({ window, beginMs: window.beginAfter(atMs) }))
      .filter((each): each is { window: Stretch; beginMs: number } => each.beginMs !== null)
      .toSorted((a, b) => a.beginMs - b.beginMs)[0];
    if (next === undefined) return 'Outside of the windows for rollouts, and there is none to come.';
    return `Outside of the windows for rollouts; the next opens ${localTime(next.beginMs, next.window.zone)} (${next.window.text}).`;
  };
}

/** `Mon 23 Nov 2026, 09:00 Europe/Berlin` */
function localTime(atMs: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${format.format(atMs)} ${zone}`;
}
