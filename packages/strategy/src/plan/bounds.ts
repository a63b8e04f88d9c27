/** The longest that anything in a plan may last: 14 days, in milliseconds. */
export const LONGEST_MS = 14 * 86_400_000;

/** More stages than these are a slip of the pen. */
export const MOST_STAGES = 100;
