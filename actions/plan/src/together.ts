import { ConfigurationError, type Problem } from '@deploy-actions/toolkit';

/**
 * All results; or all that the user has to put right at once, each problem told once.
 *
 * @throws {ConfigurationError} unless something else went wrong: that first
 */
export async function together<T extends readonly unknown[]>(promises: {
  readonly [Index in keyof T]: Promise<T[Index]>;
}): Promise<T> {
  const settled = await Promise.allSettled(promises);
  const errors = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  const foreign = errors.find((each) => !(each instanceof ConfigurationError));
  if (foreign !== undefined) throw foreign;
  const problems = (errors as ConfigurationError[]).flatMap((each) => each.problems);
  if (problems.length > 0) throw new ConfigurationError(onceEach(problems));
  return settled.map((each) => (each as PromiseFulfilledResult<unknown>).value) as unknown as T;
}

function onceEach(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}
