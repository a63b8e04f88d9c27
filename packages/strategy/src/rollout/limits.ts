/**
 * A forward goal is sent so soon after its record was begun to be written, or not at all. Whoever takes over waits longer. In ms
 * that really pass.
 */
export const SEND_WITHIN_MS = 10_000;

/** The longest that one request to a platform may be under way, ms that really pass. */
export const REQUEST_TIMEOUT_MS = 30_000;

/** Whoever takes over from a dead owner waits so long: nothing that it has sent is under way any more. */
export const TAKE_OVER_WAIT_MS = SEND_WITHIN_MS + REQUEST_TIMEOUT_MS;

/** Before a goal that does not show is asked for again, ms: what was sent may take effect late, and show later. */
export const ASK_AGAIN_MS = 60_000;

/** A forward goal that does not show after so many attempts will not. */
export const MOST_ASKS = 10;

/** A weight that is refused so many times in a row will be refused for ever; the first may have met what was under way still. */
export const MOST_REFUSALS = 2;

/** Between two attempts at a rollback, ms. */
export const RESTORE_AGAIN_MS = 20_000;

/** The stable release serves again within this time, ms, or a person has to see to it. */
export const RESTORE_WITHIN_MS = 45 * 60_000;

/** Attempts at a rollback: none is the last for a fault that passes. */
export const MOST_RESTORE_ASKS = 200;

/** A rollback that is refused so many times in a row will be refused for ever. */
export const MOST_RESTORE_REFUSALS = 6;

/** Attempts at tidying up; the traffic does not depend on it. */
export const MOST_RETIRE_ASKS = 5;

/** The release before may take so long to retire after the deadline, ms: the traffic is safe meanwhile. */
export const FINISH_WITHIN_MS = 30 * 60_000;

/** Counts that nobody could read so long after they were due, ms, are lost. */
export const LOST_AFTER_MS = 10 * 60_000;

/** Windows that are read between two looks at the target: what went wrong with it must not wait behind them. */
export const MOST_WINDOWS_AT_ONCE = 20;

/** So many windows are taken before their sums are written down though nothing was decided by them. */
export const WINDOWS_PER_RECORD = 5;

/** Attempts at writing the last records when all is over. */
export const MOST_LAST_WRITES = 3;

/** They take no longer than this, ms that really pass; a job that is cancelled has some seconds in all. */
export const LAST_WRITE_WITHIN_MS = { usual: 120_000, cancelled: 3_000 };

/** What others say is cut to so many characters in a record. */
export const LONGEST_TEXT = 1_000;

/** What kept a rollout from going forward for so long in all, ms, is part of how it ended when its time was over. */
export const LASTING_MS = 2 * 60_000;

/** What is told of that is cut to so many characters: a record has room for all of it. */
export const LONGEST_CAUSE = 250;

/** Counting goes on for so long, and one answer more, before the next look at the target, ms that really pass. */
export const MEASURE_WITHIN_MS = 30_000;

/** What brings the candidate on goes by a look that is no older, ms: who was held up for longer looks again. */
export const LOOK_WITHIN_MS = 30_000;
