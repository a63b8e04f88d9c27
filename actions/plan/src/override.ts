import type { Blocked } from '@deploy-actions/config';
import type { Problem } from '@deploy-actions/toolkit';

/** That a release goes forward in spite of windows and freezes, for the record. */
export interface Override {
  readonly reason: string;
  /** The login of who began the run. */
  readonly by: string;
  /** What it went past; null where nothing was in the way. */
  readonly past: string | null;
}

/** Whether a release may go forward at a time. */
export interface Verdict {
  /** Why it may not, by windows and freezes; null where it may. */
  readonly blocked: string | null;
  readonly override: Override | null;
}

const LONGEST = 500;

/** What a switch says, and a reason does not. */
const SWITCH = /^(?:true|false|yes|no|on|off|y|n|none|null|override|force)$/i;

/** Nobody can tell later why it was done from `true` or `x`. */
export function overrideFaults(given: string | undefined): Problem[] {
  if (given === undefined) return [];
  const message = faultOf(given);
  return message === null ? [] : [{ input: 'override', message }];
}

function faultOf(given: string): string | null {
  if (SWITCH.test(given)) {
    return `must be a reason in words, such as \`Login is down, see INC-42\`, but is \`${given}\`: leave it empty where nothing is to be overridden.`;
  }
  if ((given.match(/\p{L}/gu) ?? []).length < 4)
    return 'must be a reason in words that somebody else understands later, such as `Login is down, see INC-42`.';
  // what ends a line in a log or hides what follows
  if (/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(given))
    return 'must be one line of text, without control characters.';
  return given.length > LONGEST ? `has ${given.length} characters, and ${LONGEST} are read by people.` : null;
}

/** What windows and freezes say now, and what becomes of it where somebody has a reason to go past them. */
export function verdictAt(nowMs: number, blocked: Blocked, reason: string | undefined, by: string): Verdict {
  const why = blocked(nowMs);
  return { blocked: why, override: reason === undefined ? null : { reason, by, past: why } };
}

/** Whether the release has to wait. */
export function isHeld({ blocked, override }: Verdict): boolean {
  return blocked !== null && override === null;
}
