/** A swap that was sent, as far as this process knows. */
export interface SwapAttempt {
  /** The image that production gets by it. */
  readonly wants: string;
  readonly sentAtMs: number;
  /** The site's last swap before it. */
  readonly lastSwap: string | null;
  /** Where its end is told; null where its answer was lost, or it was over at once. */
  readonly address: string | null;
  /** Whether nobody knows that it was taken. */
  readonly lost: boolean;
  readonly end: { readonly atMs: number; readonly failure: string | null } | null;
}

/** What is seen of a site, for a swap. */
export interface SwapView {
  readonly production: string | null;
  readonly slot: string | null;
  readonly lastSwap: string | null;
  /** The operation that goes on; null for none. */
  readonly operation: string | null;
}

export type SwapStep = { readonly do: 'send' | 'nothing' } | { readonly do: 'wait' | 'refuse'; readonly why: string };

/** Reads are behind for so long after a swap, ms; nobody knows for how long at most. */
const READS_SETTLE_MS = 10_000;

/** A swap whose answer was lost and that does not show for so long was not taken, ms: twice the longest request. */
const ABSENT_AFTER_MS = 60_000;

export interface SwapWish {
  readonly wants: string;
  readonly attempt: SwapAttempt | null;
  readonly nowMs: number;
  /** What goes back may be sent again once it is certain that it was not taken; what goes forward is not: it is given up. */
  readonly mayRepeat: boolean;
}

/**
 * What to do so that production has an image that the slot has. A second swap takes the first one back, so one is sent only where
 * nothing was sent yet, or where it is certain that what was sent did not, and will not, take effect.
 */
export function nextSwapStep({ production, slot, lastSwap, operation }: SwapView, wish: SwapWish): SwapStep {
  const { wants, nowMs, mayRepeat } = wish;
  const attempt = wish.attempt?.wants === wants ? wish.attempt : null;
  if (operation !== null) return wait(`an operation on the site goes on (${operation})`);
  if (production === wants) return { do: 'nothing' };
  if (attempt !== null) {
    const waits = stillUnder(attempt, lastSwap, nowMs, mayRepeat);
    if (waits !== null) return waits;
  }
  if (slot !== wants) return { do: 'refuse', why: `the slot has ${slot ?? 'no image'}, not ${wants}` };
  return { do: 'send' };
}

/** Null where the attempt took no effect, and will take none. */
function stillUnder(attempt: SwapAttempt, lastSwap: string | null, nowMs: number, mayRepeat: boolean): SwapStep | null {
  const { end, lost, sentAtMs } = attempt;
  if (end !== null) {
    if (nowMs - end.atMs < READS_SETTLE_MS) return wait('the swap is over; reads may be behind still');
    if (end.failure === null) return wait('the swap is over, and does not show');
    return mayRepeat ? null : { do: 'refuse', why: end.failure };
  }
  if (!lost) return wait('the swap goes on');
  if (lastSwap !== attempt.lastSwap) return wait('the swap was taken; reads may be behind still');
  if (nowMs - sentAtMs >= ABSENT_AFTER_MS) {
    return mayRepeat ? null : { do: 'refuse', why: 'the answer to the swap was lost, and it was not taken' };
  }
  return wait('whether the swap was taken is not known: its answer was lost');
}

function wait(why: string): SwapStep {
  return { do: 'wait', why };
}
