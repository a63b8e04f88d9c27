import type { Limit, Operator } from './criterion.ts';
import type { Measure } from './measures.ts';
import { mirror, reaches, toggled } from './operators.ts';
import type { Quantity } from './quantity.ts';
import { Fault, faultOf } from './tokens.ts';

const MOST_FAILURES = 1_000;

/** A limit of each, for messages. */
export const examples: Readonly<Record<Measure['kind'], string>> = {
  'error-rate': '1%',
  'success-rate': '99%',
  'response-time': '500ms',
  'slow-rate': '2%',
  'health-check-failures': '3',
};

/** The limit that is written, if it can be one of this measure's. The operator is the criterion's, see `parseCriterion`. */
export function limitOf(kind: Measure['kind'], operator: Operator, quantity: Quantity): Limit | Fault {
  const limit =
    quantity.ofBaseline || quantity.unit === 'times'
      ? multipleOf(kind, quantity)
      : kind === 'response-time'
        ? timeOf(quantity)
        : kind === 'health-check-failures'
          ? countOf(operator, quantity)
          : shareOf(kind, operator, quantity);
  return typeof limit === 'string' ? faultOf(quantity.tokens, limit) : limit;
}

/** As whole millionths of a per cent, so that no digit is lost; see `percentOf`. */
function millionths(percent: number): number {
  return Math.round(percent * 1_000_000);
}

/** The inverse of how a share or factor is read, in per cent with at most six decimals. */
export function percentOf(share: number): number {
  return Math.round(share * 100_000_000) / 1_000_000;
}

function multipleOf(kind: Measure['kind'], { unit, number, ofBaseline }: Quantity): Limit | string {
  if (kind === 'success-rate') {
    return 'a success rate is not compared with the baseline: write error-rate < 150% of baseline';
  }
  if (kind === 'health-check-failures') return 'failed health checks are counted: expected a whole number such as 3';
  if (!ofBaseline) return 'a multiple of what? Write 150% of baseline, or 1.5x baseline';
  if (unit !== 'percent' && unit !== 'times') {
    return 'expected a multiple of the baseline, such as 150% of baseline or 1.5x baseline';
  }
  const factor = millionths(unit === 'times' ? number * 100 : number) / 100_000_000;
  if (factor < 1) return 'a candidate cannot be asked to be better than the baseline: expected 100% of it, or more';
  return factor <= 100 ? { kind: 'of-baseline', factor } : 'expected at most 10000% of baseline';
}

function timeOf({ unit, number }: Quantity): Limit | string {
  if (unit === 'ms') {
    return number > 0 ? { kind: 'duration', ms: number } : 'no response takes no time: expected 1ms or more';
  }
  return unit === 'none'
    ? `${number} of what? Write ${number}ms or ${number}s`
    : `per cent of what? Write a time such as 500ms, or ${number < 100 ? 150 : number}% of baseline`;
}

/** A count that is reached is at least 1; one that is exceeded may be 0. */
function countOf(operator: Operator, { unit, number }: Quantity): Limit | string {
  const least = reaches(operator) ? 1 : 0;
  return unit === 'none' && Number.isInteger(number) && number >= least && number <= MOST_FAILURES
    ? { kind: 'count', count: number }
    : `failed health checks are counted: expected a whole number from ${least} to ${MOST_FAILURES}`;
}

/** Whether a limit of this measure is a share of requests. */
export function isOfShares(kind: Measure['kind']): boolean {
  return kind === 'error-rate' || kind === 'success-rate' || kind === 'slow-rate';
}

/** What a share of requests without its unit may mean. */
export function sharesMeantBy(number: number): readonly string[] {
  if (number === 0 || number > 1) return [`${number}%`];
  return [`${percentOf(number)}%`, `${number}%`];
}

/** The operator, or the one beside it where this one would always hold, or never. */
export function sensible(kind: Measure['kind'], operator: Operator, percent: number): Operator {
  return isSenseless(kind, operator, percent) ? toggled(operator) : operator;
}

/** What begins below all requests, or above none, is always or never so. */
function isSenseless(kind: Measure['kind'], operator: Operator, percent: number): boolean {
  const [bad, seen] = kind === 'success-rate' ? [100 - percent, mirror(operator)] : [percent, operator];
  return reaches(seen) ? bad === 0 : bad === 100;
}

function shareOf(kind: Measure['kind'], operator: Operator, { unit, number }: Quantity): Limit | string {
  const written = kind === 'success-rate' ? mirror(operator) : operator;
  if (unit === 'none') {
    const needed = 'a share of requests needs its unit';
    if (isSenseless(kind, written, number)) return `${needed}: is \`${toggled(written)} ${number}%\` meant?`;
    return `${needed}: ${sharesMeantBy(number).join(' or ')}?`;
  }
  if (unit !== 'percent') return `expected a share of requests such as ${examples[kind]}`;
  if (number > 100) {
    const all = `${number}% of requests is more than all`;
    return kind === 'success-rate' ? all : `${all}; is ${number}% of baseline meant?`;
  }
  if (isSenseless(kind, written, number)) {
    const often = written.endsWith('=') ? 'always' : 'never';
    return `\`${written} ${number}%\` is ${often} so: is \`${toggled(written)} ${number}%\` meant?`;
  }
  const given = millionths(number);
  const bad = kind === 'success-rate' ? 100_000_000 - given : given;
  return { kind: 'share', share: bad / 100_000_000 };
}
