import { Unapplied } from '@deploy-actions/strategy';
import { tenths } from '../../native/lifecycle.ts';
import { unapplied } from '../../native/sent.ts';
import type { Pair, ProductionRule, RulesApi } from './api.ts';
import { isBetween } from './forwards.ts';
import { changed, failure, isPut, put } from './put.ts';

/**
 * Gives the candidate its share in each rule, one after the other; those that have it are not written. Each is read anew before
 * it is written, and read back afterwards: what others have changed in it meanwhile stays, but for its two weights and a stickiness
 * that is shortened.
 *
 * @param rules as they were when the rollout began: a share that they had then comes back with the very weights of then
 * @param percent on the candidate, 0 to 100; to the tenth
 * @param begunAt when it was asked for, by `performance.now`: nothing is sent 10 s after that
 * @returns how many rules were written
 * @throws Unapplied `refused` when nothing was written and asking again is in vain, as for a rule that names other target groups by
 *   now; else `unknown`
 */
export async function move(
  api: RulesApi,
  rules: readonly ProductionRule[],
  pair: Pair,
  percent: number,
  begunAt: number = performance.now(),
): Promise<number> {
  const wanted = tenths(percent);
  const seen = await api
    .read(rules.map(({ arn }) => arn))
    .catch((error: unknown) => Promise.reject(unapplied('The rules could not be read', error)));
  const foreign = seen.filter(({ actions }) => !isBetween(actions, pair));
  if (foreign.length > 0) throw new Unapplied(foreign.map((rule) => changed(rule, pair)).join('\n'), 'refused');
  let written = 0;
  for (const [index, rule] of rules.entries()) {
    if (isPut(seen[index]!, rule, { pair, percent: wanted })) continue;
    try {
      if (await put(api, rule, { pair, percent: wanted, begunAt })) written += 1;
    } catch (error) {
      throw afterSome(unapplied(failure(rule, wanted), error), { written, all: rules.length });
    }
  }
  return written;
}

/** What was refused after other rules had been written was not without effect. */
function afterSome(error: Unapplied, { written, all }: { readonly written: number; readonly all: number }): Unapplied {
  if (written === 0) return error;
  const message = `${error.message} (${written} of ${all} rules had been written before.)`;
  return new Unapplied(message, 'unknown', { cause: error });
}

/**
 * Goes back: as `move`, but however long it takes, and in all rules at once, so that none has to wait for another that fails or does
 * not answer.
 *
 * @param percent what the candidate is to keep, 0 to 100; to the tenth
 * @returns how many rules were written
 * @throws Unapplied with what kept each of the others, when all that can be done has been done: `refused` when nothing was written and
 *   asking again is in vain; else `unknown`
 */
export async function restore(
  api: RulesApi,
  rules: readonly ProductionRule[],
  pair: Pair,
  percent = 0,
): Promise<number> {
  const wanted = tenths(percent);
  const goBack = (rule: ProductionRule) => put(api, rule, { pair, percent: wanted, begunAt: Infinity });
  const settled = await Promise.allSettled(rules.map(goBack));
  const written = settled.filter((each) => each.status === 'fulfilled' && each.value).length;
  const failures = settled.flatMap((each, index) =>
    each.status === 'rejected' ? [unapplied(failure(rules[index]!, wanted), each.reason)] : [],
  );
  if (failures.length === 0) return written;
  const isRefused = written === 0 && failures.every(({ certainty }) => certainty === 'refused');
  const count = `${failures.length} of ${rules.length} rules could not be given back`;
  throw new Unapplied(
    `${count}:\n${failures.map(({ message }) => message).join('\n')}`,
    isRefused ? 'refused' : 'unknown',
    { cause: new AggregateError(failures, count) },
  );
}
