import type { Effect } from '../event.ts';
import { isForward, type Goal } from '../goal.ts';
import { SEND_WITHIN_MS } from '../limits.ts';
import { Unapplied } from '../ports.ts';
import { messageOf, type Running } from './running.ts';
import { hear } from './sensing.ts';

type Send = Extract<Effect, { kind: 'send' }>;

/** Sends a goal: a forward one after its record is in the journal, any other at once. */
export async function send(run: Running, { goal, stage, why, failed }: Send): Promise<void> {
  const intended = { kind: 'intended', goal, stage, why, ...(failed && { failed }) } as const;
  if (!isForward(goal)) {
    run.take(intended);
    await apply(run, goal);
    run.chronicle.writeSoon({ hears: true });
    return;
  }
  const noted = run.ahead(intended);
  const sinceMs = run.elapsed();
  try {
    if (!(await run.unlessCancelled(run.chronicle.write(noted.records)))) {
      // what others wrote comes first; then it is decided anew
      await hear(run);
      return;
    }
  } catch (error) {
    if (run.holding.signal.aborted) throw error;
    const trouble = run.trouble('The journal cannot be written, so nothing goes forward', error);
    run.take({ kind: 'troubled', of: 'record', why: trouble });
    return;
  }
  run.adopt(noted, true);
  run.take({ kind: 'troubled', of: 'record', why: null });
  if (run.elapsed() - sinceMs > SEND_WITHIN_MS) {
    // whoever has taken over meanwhile counts on it
    run.take({ kind: 'applied', goal, applied: { sent: false, detail: 'Not sent: its record took too long.' } });
    return;
  }
  await apply(run, goal);
}

async function apply(run: Running, goal: Goal): Promise<void> {
  try {
    const applied = await run.holding.target.apply(goal);
    run.take({ kind: 'applied', goal, applied });
  } catch (error) {
    const certainty = error instanceof Unapplied ? error.certainty : 'unknown';
    run.holding.onTrouble?.(messageOf(error));
    run.take({ kind: 'unapplied', goal, certainty, why: messageOf(error) });
  }
  run.noteTarget();
}
