import { ConfigurationError, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { digestOfPlan, type PlanDocument } from './document.ts';

/** What was approved. */
export interface Approved {
  readonly digest: string;
  /** Null where only its digest is known. */
  readonly plan: PlanDocument | null;
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * @returns null where a plan is to be made, rather than checked
 * @throws {ConfigurationError} with all that is wrong
 */
export function readApproved({ check: digest, approved }: Inputs): Approved | null {
  if (digest === undefined) {
    if (approved === undefined) return null;
    throw new ConfigurationError([
      { input: 'approved', message: 'has no meaning without `check`: give the digest, too.' },
    ]);
  }
  const problems: Problem[] = [];
  if (!DIGEST.test(digest)) {
    const message = `must be the output \`digest\` of a plan, sha256: and 64 hexadecimal digits, but is ${JSON.stringify(digest.slice(0, 80))}.`;
    problems.push({ input: 'check', message });
  }
  const plan = approved === undefined ? null : parse(approved);
  const isPlan = plan !== null && isDocument(plan);
  if (approved !== undefined && !isPlan) {
    problems.push({ input: 'approved', message: 'must be the output `plan` of a plan, which is JSON of format 1.' });
  }
  if (isPlan && problems.length === 0 && digestOfPlan(plan) !== digest) {
    const message = `has the digest ${digestOfPlan(plan)}, and \`check\` is ${digest}: give both of the same plan.`;
    problems.push({ input: 'approved', message });
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { digest, plan: isPlan ? plan : null };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The digest says whether the rest of it is as it was made. */
function isDocument(value: unknown): value is PlanDocument {
  const isObject = (each: unknown) => typeof each === 'object' && each !== null;
  if (!isObject(value)) return false;
  const { format, environment, release, windows } = value as PlanDocument;
  return format === 1 && [environment, release, windows].every(isObject) && Array.isArray(release.images);
}
