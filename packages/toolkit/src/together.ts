import { ConfigurationError } from './errors.ts';

/**
 * Waits for all, so that all problems come at once.
 *
 * @throws {ConfigurationError} with the problems of all that found some; else the first other error
 */
export async function together<const T extends readonly Promise<unknown>[]>(
  promises: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(promises);
  const errors: unknown[] = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  const problems = errors.flatMap((error) => (error instanceof ConfigurationError ? error.problems : []));
  if (problems.length > 0) throw new ConfigurationError(distinct(problems));
  if (errors.length > 0) throw errors[0];
  const values = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  return values as { -readonly [K in keyof T]: Awaited<T[K]> };
}

/** What two of them find is told once. */
function distinct<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
