import type { EvaluationResult } from '@aws-sdk/client-iam';
import type { Decision } from './ports.ts';

/**
 * What a simulation of one action says, by resource. IAM answers for each resource, or for all together with a part for
 * each, which is the one that counts.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html
 */
export function decisionsOf(results: readonly EvaluationResult[] = []): Map<string, Decision> {
  const whole = results.map((each) => [each.EvalResourceName, decisionOf(each.EvalDecision, each)] as const);
  const parts = results
    .flatMap(({ ResourceSpecificResults = [] }) => ResourceSpecificResults)
    .map((each) => [each.EvalResourceName, decisionOf(each.EvalResourceDecision, each)] as const);
  return new Map([...whole, ...parts].flatMap(([resource, decision]) => (resource ? [[resource, decision]] : [])));
}

/** A condition on values that the simulation was not given may turn a decision either way. */
function decisionOf(
  decision: string | undefined,
  { MissingContextValues: missing = [] }: Pick<EvaluationResult, 'MissingContextValues'>,
): Decision {
  if (missing.length > 0) return 'unclear';
  if (decision === 'allowed') return 'allowed';
  if (decision === 'explicitDeny') return 'explicitly denied';
  return decision === 'implicitDeny' ? 'not allowed' : 'unclear';
}
