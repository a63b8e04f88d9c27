import type { Statement } from './policy.ts';
import { fits, fitsAsArn } from './wildcards.ts';

/** What a request says of itself, by condition key: `ecs:cluster`, `iam:PassedToService`, `aws:TagKeys`, ... */
export type RequestContext = Readonly<Record<string, string | readonly string[]>>;

type Compare = (wanted: string, actual: string) => boolean;

/** The negated operators hold where no value matches, also where the request has none. */
interface Operator {
  readonly compare: Compare;
  readonly negated?: boolean;
}

const equals: Compare = (wanted, actual) => wanted === actual;
const equalsIgnoringCase: Compare = (wanted, actual) => wanted.toLowerCase() === actual.toLowerCase();

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const operators: Readonly<Record<string, Operator>> = {
  StringEquals: { compare: equals },
  StringNotEquals: { compare: equals, negated: true },
  StringEqualsIgnoreCase: { compare: equalsIgnoringCase },
  StringNotEqualsIgnoreCase: { compare: equalsIgnoringCase, negated: true },
  StringLike: { compare: fits },
  StringNotLike: { compare: fits, negated: true },
  ArnEquals: { compare: fitsAsArn },
  ArnNotEquals: { compare: fitsAsArn, negated: true },
  ArnLike: { compare: fitsAsArn },
  ArnNotLike: { compare: fitsAsArn, negated: true },
  Bool: { compare: equalsIgnoringCase },
};

/** A condition operator that the sandbox does not know: better refused than guessed. */
export class UnknownOperatorError extends Error {}

/** Whether all conditions of a statement hold. Throws {@link UnknownOperatorError}. */
export function conditionsHold(conditions: Statement['Condition'], context: RequestContext): boolean {
  return Object.entries(conditions).every(([operator, byKey]) =>
    Object.entries(byKey).every(([key, wanted]) => holds(operator, wanted, valuesOf(context, key))),
  );
}

function holds(name: string, wanted: readonly string[], actual: readonly string[] | null): boolean {
  const [, quantifier, base = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(name) ?? [];
  if (base === 'Null') return (actual === null) === (wanted[0] === 'true');
  const operator = Object.hasOwn(operators, base) ? operators[base] : undefined;
  if (!operator) throw new UnknownOperatorError(`The sandbox does not know the condition operator ${name}.`);
  if (actual === null) return ifExists !== undefined || quantifier === 'ForAllValues' || operator.negated === true;
  const matches = (value: string) =>
    wanted.some((each) => operator.compare(each, value)) !== (operator.negated === true);
  return quantifier === 'ForAllValues' || operator.negated ? actual.every(matches) : actual.some(matches);
}

/** Condition keys are not case-sensitive. */
function valuesOf(context: RequestContext, key: string): readonly string[] | null {
  const found = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
  if (found === undefined) return null;
  return typeof found === 'string' ? [found] : found;
}
