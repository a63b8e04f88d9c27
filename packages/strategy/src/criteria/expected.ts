import type { Operator, Role } from './criterion.ts';
import { examples, isOfShares, sensible, sharesMeantBy } from './limits.ts';
import { known, type Measure } from './measures.ts';
import { mirror, toggled, type Comparison } from './operators.ts';
import { endOf, Fault, faultOf, written, type Token } from './tokens.ts';

/** Where it is not said what is measured. */
export function nameMissing({ tokens }: Comparison): Fault {
  return faultOf(tokens, `expected what is measured before it: ${known}`);
}

/** Where after the name, if there is one, no operator stands. */
export function operatorMissing(
  text: string,
  name: readonly Token[],
  rest: readonly Token[],
  measure: Measure | null,
): Fault {
  const [found] = rest;
  const equals = rest.slice(
    0,
    rest.findIndex(({ text: each }) => each !== '='),
  );
  const amount = rest.slice(equals.length);
  if (measure !== null && amount[0]?.kind === 'number') {
    const meant = meantBy(measure, written(text, amount), equals.length > 0);
    if (equals.length > 0)
      return faultOf(equals, `expected <, <=, > or >=, not \`${written(text, equals)}\`: is ${meant} meant?`);
    if (isOfShares(measure.kind) && amount.length === 1)
      return faultOf(amount, `expected an operator and a unit: is ${meant} meant?`);
  }
  const after = name.length > 0 ? ` after \`${written(text, name)}\`` : '';
  const expected =
    measure === null
      ? `expected a criterion such as error-rate < 1%${found?.kind === 'number' ? `, not \`${written(text, rest)}\`` : ''}`
      : found?.kind === 'number'
        ? `expected <, <=, > or >= before \`${written(text, rest)}\``
        : `expected <, <=, > or >= and a limit such as ${examples[measure.kind]}${after}`;
  return found === undefined
    ? new Fault(expected, text.trimEnd().length, 0)
    : faultOf([found], found.kind === 'number' ? expected : `${expected}, not \`${found.text}\``);
}

/** Where after the operator no limit begins. */
export function limitMissing(
  text: string,
  measure: Measure | null,
  { tokens }: Comparison,
  found: Token | undefined,
): Fault {
  const expected = `expected a limit such as ${examples[measure?.kind ?? 'error-rate']} after \`${written(text, tokens)}\``;
  return found === undefined
    ? new Fault(expected, endOf(tokens.at(-1)!), 0)
    : faultOf([found], `${expected}, not \`${found.text}\``);
}

/** An amount with the operator that goes with it, or several where it has no unit. */
function meantBy({ kind }: Measure, amount: string, exactly: boolean): string {
  const number = Number(amount);
  const amounts = isOfShares(kind) && Number.isFinite(number) ? sharesMeantBy(number) : [amount];
  const usual: Operator = kind === 'success-rate' || (kind === 'health-check-failures' && number > 0) ? '>=' : '<=';
  return amounts
    .map((each) => `\`${exactly ? usual : sensible(kind, usual === '>=' ? '>' : '<', parseFloat(each))} ${each}\``)
    .join(' or ');
}

/**
 * Where the criterion is none for its role.
 *
 * @param isCriterion whether a text is one: there is nothing below 0%, for one
 */
export function wrongWay(
  text: string,
  { operator, tokens }: Comparison,
  role: Role,
  isCriterion: (text: string) => boolean,
): Fault {
  const { offset, length } = faultOf(tokens, '');
  const withOperator = (other: Operator) => `${text.slice(0, offset)}${other}${text.slice(offset + length)}`.trim();
  const [opposite, beside] = [withOperator(mirror(operator)), withOperator(toggled(mirror(operator)))];
  const turned = isCriterion(opposite) ? opposite : beside;
  return new Fault(
    role === 'requirement'
      ? `\`${text.trim()}\` says when to roll back; expected what must hold: \`${turned}\``
      : `\`${text.trim()}\` says what must hold; expected when to roll back: \`${turned}\``,
    offset,
    length,
  );
}
