import { abortOf } from '../decide/tick.ts';
import type { Effect } from '../event.ts';
import { isOld } from '../progress.ts';
import { cancel, giveUp } from './cancelling.ts';
import { conclude, type Ending } from './concluding.ts';
import type { RolloutEnd } from '../options.ts';
import { Cancelled, type Running } from './running.ts';
import { send } from './sending.ts';
import { hear, look, measure, smokeTest } from './sensing.ts';

/** Who wants a rollout to be brought home. */
export interface Home {
  readonly by: string;
  readonly why: string;
}

/** Runs the effects of a rollout until it is over; brings it home where somebody wants that. */
export async function conduct(run: Running, home: Home | null = null): Promise<RolloutEnd> {
  try {
    for (;;) {
      if (run.holding.signal.aborted) return await cancel(run);
      const next = await round(run, home);
      if (typeof next === 'object') return await conclude(run, next);
      if (next === 'sleep') await run.sleep();
    }
  } catch (error) {
    if (error instanceof Cancelled) return cancel(run);
    throw error;
  }
}

async function round(run: Running, home: Home | null): Promise<Ending | 'sleep' | 'at once'> {
  const isForward = () => run.progress.back === null && run.progress.parting === null && run.driving !== null;
  // on the way back neither people nor numbers change anything, and nobody waits for them
  if (isForward()) await hear(run);
  if (run.lostTo !== null) return { result: 'superseded', reason: `${run.lostTo.name} has taken over.` };
  await look(run);
  if (isForward() && !run.progress.state.promoted) await measure(run);
  // what there was to count took its time: it is decided by what is so now, but an alarm that was seen is not looked away
  const isStale = isOld(run.progress, run.holding.clock.now()) && abortOf(run.progress) === null;
  if (isForward() && isStale) await look(run);
  if (home !== null) giveUp(run, home.by, home.why);
  const next = await decide(run);
  run.chronicle.writeSoon({ hears: !isForward() });
  return next;
}

async function decide(run: Running): Promise<Ending | 'sleep' | 'at once'> {
  const effects = run.take({ kind: 'tick', blocked: blockedBy(run), sleptMs: run.sleptMs });
  const { waitsFor } = run.progress;
  if (waitsFor !== null) run.driving?.onWait?.(waitsFor);
  for (const effect of effects) {
    const next = await perform(run, effect);
    if (next !== 'sleep') return next;
  }
  return 'sleep';
}

/** What says that nothing may go forward now; what cannot say so does not say that it may. */
function blockedBy(run: Running): string | null {
  if (run.isRewritten) return 'The journal was rewritten: nobody can say what it had.';
  try {
    return run.driving?.blocked?.(run.holding.clock.now()) ?? null;
  } catch (error) {
    return `Nobody can say whether it may go forward now: ${run.trouble('Windows and freezes cannot be read', error)}`;
  }
}

async function perform(run: Running, effect: Effect): Promise<Ending | 'sleep' | 'at once'> {
  switch (effect.kind) {
    case 'end':
      return { result: effect.result, reason: effect.reason };
    case 'pause':
      run.take({ kind: 'left', why: effect.reason });
      return { result: 'waiting', reason: effect.reason };
    case 'smoke-test':
      await smokeTest(run);
      return 'at once';
    default:
      await send(run, effect);
      // nothing that could be waited for comes of tidying up
      return effect.goal.kind === 'retire' && run.progress.asked?.failure === null ? 'at once' : 'sleep';
  }
}
