import type { Decision } from '../verdict/verdict.ts';
import { goalText } from './goal.ts';
import type { JournalRecord } from './record.ts';

/** One line of what happened. */
export interface Moment {
  /** By the platform's clock, ms since 1970. */
  readonly atMs: number;
  readonly kind: JournalRecord['kind'];
  /** Per cent of the traffic on the candidate that was last read back, or is back at the stable release; null before the first. */
  readonly weight: number | null;
  /** The stage that was on, by its index; -1 before the first. */
  readonly stage: number;
  /** Of a `judged`. */
  readonly decision: Decision | null;
  /** What happened, for people. */
  readonly text: string;
}

/** What happened in a rollout, for a report. */
export function timelineOf(records: readonly JournalRecord[]): Moment[] {
  return records.map(narrator());
}

/** Tells what happened, record by record; a reason that was told already is not told again, but at the end. */
export function narrator(): (record: JournalRecord) => Moment {
  let [weight, stage]: [number | null, number] = [null, -1];
  const told = new Set<string>();
  return (record) => {
    if (record.kind === 'verified') [weight, stage] = [record.weight, record.stage];
    if (record.kind === 'intended' && record.goal.kind === 'weight') stage = record.stage;
    if (record.kind === 'ended' && isHome(record.result)) weight = weight === null ? null : 0;
    const decision = record.kind === 'judged' ? record.decision : null;
    const text = textOf(record, (why) => (told.has(why) ? '' : why)).trimEnd();
    if ('why' in record) told.add(record.why);
    return { atMs: record.atMs, kind: record.kind, weight, stage, decision, text };
  };
}

function isHome(result: string): boolean {
  return result === 'rolled-back' || result === 'stopped';
}

/** @param unlessTold what is left out when it stands above already */
function textOf(record: JournalRecord, unlessTold: (why: string) => string): string {
  switch (record.kind) {
    case 'opened':
      return `${record.owner.name} rolls ${record.release} out to ${record.target}.`;
    case 'taken-over':
      return record.owner.name === record.from.name
        ? `${record.owner.name} goes on with it: ${record.why}`
        : `${record.owner.name} takes over from ${record.from.name}: ${record.why}`;
    case 'left':
      return `Left to whoever goes on: ${record.why}`;
    case 'noted':
      return `Noted: ${Object.keys(record.note).join(', ')}.`;
    case 'intended':
      return `To be sent: ${goalText(record.goal)}. ${unlessTold(record.why)}`;
    case 'applied':
      return `${record.sent === null ? 'Perhaps sent' : record.sent ? 'Sent' : 'Not sent'}: ${goalText(record.goal)}. ${record.detail}`;
    case 'verified':
      return `The candidate has ${record.weight}% of the traffic.`;
    case 'smoke-tested':
      return `The smoke test ${record.passed ? 'passed' : 'failed'}: ${record.why}`;
    case 'judged':
      return `${record.decision}: ${record.why}`;
    case 'lost':
      return `Windows that nobody could count: ${record.windows}.`;
    case 'commanded':
      return `${record.by} says ${record.command}: ${record.why}`;
    case 'foreign':
      return `Somebody else changed the target: ${record.what}`;
    default:
      return `${record.result}: ${record.reason}`;
  }
}
