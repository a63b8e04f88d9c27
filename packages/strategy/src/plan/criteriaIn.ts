import type { Role } from '../criteria/criterion.ts';
import { readCriteria } from '../criteria/read.ts';
import type { CriteriaGroup } from './draft.ts';
import type { Field, Report } from './fields.ts';

/**
 * The criteria that were given together, with all that is wrong with them reported.
 *
 * @param role what all of them must be for
 */
export function criteriaIn({ value, path }: Field, report: Report, role?: Role): CriteriaGroup {
  const { criteria, findings } = readCriteria(value, path, role === undefined ? {} : { role });
  for (const { message, ...place } of findings) report(place, message);
  return { path, criteria };
}
