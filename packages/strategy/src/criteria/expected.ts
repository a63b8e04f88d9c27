import type { Role } from './criterion.ts';
import { examples } from './limits.ts';
import { known, type Measure } from './measures.ts';
import { mirror, type Comparison } from './operators.ts';
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

/** Where the criterion is none for its role. */
export function wrongWay(text: string, { operator, tokens }: Comparison, role: Role): Fault {
  const { offset, length } = faultOf(tokens, '');
  const turned = `${text.slice(0, offset)}${mirror(operator)}${text.slice(offset + length)}`.trim();
  return new Fault(
    role === 'requirement'
      ? `\`${text.trim()}\` says when to roll back; expected what must hold: \`${turned}\``
      : `\`${text.trim()}\` says what must hold; expected when to roll back: \`${turned}\``,
    offset,
    length,
  );
}
