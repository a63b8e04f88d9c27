import { createContext, Script, type Context } from 'node:vm';

/** Patterns and queries come from users and what they are put to from servers: none may take longer, in milliseconds. */
export const LONGEST_MS = 2_000;

/** `stopped` says why it came to no end, as the rest of a sentence: `took longer than 2 s`. */
export type Bounded<T> =
  { readonly stopped: null; readonly value: T } | { readonly stopped: string; readonly value?: never };

/**
 * Runs work that may nest very deep, or take very long; then it is ended by force: V8 interrupts also a regular expression that
 * backtracks, and no `catch` within the work sees it. Other errors are thrown on.
 *
 * @param isQuick that it takes time in proportion to what it looks at. Else it is watched by a thread of its own, which takes
 *   longer to start, up to a millisecond, than most requests on a local network
 */
export function bounded<T>(work: () => T, isQuick = false): Bounded<T> {
  try {
    return { stopped: null, value: isQuick ? work() : watched(work) };
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { stopped: `took longer than ${LONGEST_MS / 1_000} s` };
    if (name === 'RangeError') return { stopped: 'needed more memory than it may, or is nested too deeply' };
    throw error;
  }
}

function watched<T>(work: () => T): T {
  watch ??= { context: createContext({}), script: new Script('work()') };
  const { context, script } = watch;
  try {
    context['work'] = work;
    return script.runInContext(context, { timeout: LONGEST_MS }) as T;
  } finally {
    context['work'] = undefined;
  }
}

let watch: { readonly context: Context; readonly script: Script } | undefined;
