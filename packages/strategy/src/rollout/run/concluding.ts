import { fold } from '../fold.ts';
import { LAST_WRITE_WITHIN_MS, MOST_LAST_WRITES } from '../limits.ts';
import type { RolloutEnd } from '../options.ts';
import type { Running } from './running.ts';

/** How a process ends with a rollout, whether or not that has ended. */
export type Ending = Pick<RolloutEnd, 'result' | 'reason'>;

/** Tries to get the last records into the journal, for a while; the traffic is where it should be without them. */
export async function conclude(run: Running, { result, reason }: Ending): Promise<RolloutEnd> {
  const { clock, pollMs, signal } = run.holding;
  const written = new AbortController();
  const last: { failure: string | null } = { failure: null };
  const writing = (async () => {
    for (let writes = 0; writes < MOST_LAST_WRITES && !run.chronicle.isWritten && run.lostTo === null; writes += 1) {
      if (writes > 0) await clock.sleep(pollMs, signal);
      last.failure = await writeLast(run);
    }
  })();
  const within = signal.aborted ? LAST_WRITE_WITHIN_MS.cancelled : LAST_WRITE_WITHIN_MS.usual;
  await Promise.race([writing, clock.sleep(within, written.signal)]);
  written.abort();
  const { chronicle } = run;
  const { records, isWritten: recorded } = chronicle;
  // a record that was on its way as the job was cancelled is one of them
  const { failure } = last;
  const told = recorded || failure === null ? reason : `${reason} The journal does not have its end: ${failure}`;
  const { parting, asked } = run.progress;
  const untidy = parting !== null && asked?.goal.kind === 'retire' ? asked.failure : null;
  return { result, reason: told, state: fold(records)!, records, untidy, recorded };
}

/** Why nothing could be written; null when it was, or others have written. */
async function writeLast(run: Running): Promise<string | null> {
  try {
    if (await run.chronicle.write()) return null;
    const heard = await run.chronicle.hear();
    if (heard.kind === 'lost') run.lostTo = heard.owner;
    if (heard.kind === 'told') run.take({ kind: 'told', state: heard.state });
    return null;
  } catch (error) {
    return run.trouble('The journal cannot be written', error);
  }
}
