import { createContext, Script, type Context } from 'node:vm';

/** Patterns and queries come from users and what they are put to from servers: none may take longer, in milliseconds. */
export const LONGEST_MS = 2_000;

/** `stopped` says why it came to no end, as the rest of a sentence: `took longer than 2 s`. */
export type Bounded<T> =
  { readonly stopped: null; readonly value: T } | { readonly stopped: string; readonly value?: never };

/**
 * Runs work that may take very long, or nest very deep, and ends it by force: V8 interrupts also a regular expression that
 * backtracks, and no `catch` within the work sees it. It costs about a tenth of a millisecond. Other errors are thrown on.
 */
export function bounded<T>(work: () => T): Bounded<T> {
  watch ??= { context: createContext({}), script: new Script('work()') };
  const { context, script } = watch;
  try {
    context['work'] = work;
    return { stopped: null, value: script.runInContext(context, { timeout: LONGEST_MS }) as T };
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { stopped: `took longer than ${LONGEST_MS / 1_000} s` };
    if (name === 'RangeError') return { stopped: 'needed more memory than it may, or is nested too deeply' };
    throw error;
  } finally {
    context['work'] = undefined;
  }
}

let watch: { readonly context: Context; readonly script: Script } | undefined;
