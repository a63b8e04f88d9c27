import type { Limit, Operator } from './criterion.ts';
import type { Measure } from './measures.ts';
import { reaches } from './operators.ts';
import type { Quantity } from './quantity.ts';
import { Fault, faultOf } from './tokens.ts';

/** The multiple that is meant by `<= baseline`: so much may be chance, or a cold cache. */
const TOLERANCE = 1.25;
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
    quantity.ofBaseline || quantity.amount.unit === 'times'
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

function multipleOf(kind: Measure['kind'], { amount, ofBaseline }: Quantity): Limit | string {
  if (kind === 'success-rate') {
    return 'a success rate is not compared with the baseline: write error-rate < 150% of baseline';
  }
  if (kind === 'health-check-failures') return 'failed health checks are counted: expected a whole number such as 3';
  if (!ofBaseline) return 'a multiple of what? Write 150% of baseline, or 1.5x baseline';
  if (amount.unit === 'baseline') return { kind: 'of-baseline', factor: TOLERANCE };
  if (amount.unit !== 'percent' && amount.unit !== 'times') {
    return 'expected a multiple of the baseline, such as 150% of baseline or 1.5x baseline';
  }
  const factor = millionths(amount.unit === 'times' ? amount.number * 100 : amount.number) / 100_000_000;
  if (factor < 1) return 'a candidate cannot be asked to be better than the baseline: expected 100% of it, or more';
  return factor <= 100 ? { kind: 'of-baseline', factor } : 'expected at most 10000% of baseline';
}

function timeOf({ amount }: Quantity): Limit | string {
  if (amount.unit === 'time') {
    return amount.ms > 0 ? { kind: 'duration', ms: amount.ms } : 'no response takes no time: expected 1ms or more';
  }
  const number = 'number' in amount ? amount.number : 0;
  return amount.unit === 'none'
    ? `${number} of what? Write ${number}ms or ${number}s`
    : `per cent of what? Write a time such as 500ms, or ${number}% of baseline`;
}

/** A count that is reached is at least 1; one that is exceeded may be 0. */
function countOf(operator: Operator, { amount }: Quantity): Limit | string {
  const least = reaches(operator) ? 1 : 0;
  return amount.unit === 'none' &&
    Number.isInteger(amount.number) &&
    amount.number >= least &&
    amount.number <= MOST_FAILURES
    ? { kind: 'count', count: amount.number }
    : `failed health checks are counted: expected a whole number from ${least} to ${MOST_FAILURES}`;
}

function shareOf(kind: Measure['kind'], operator: Operator, { amount }: Quantity): Limit | string {
  if (amount.unit === 'none') {
    const { number } = amount;
    return `a share of requests needs its unit: ${number <= 1 ? `${percentOf(number)}% or ` : ''}${number}%?`;
  }
  if (amount.unit !== 'percent') return `expected a share of requests such as ${examples[kind]}`;
  if (amount.number > 100) {
    const all = `${amount.number}% of requests is more than all`;
    return kind === 'success-rate' ? all : `${all}; is ${amount.number}% of baseline meant?`;
  }
  const given = millionths(amount.number);
  const bad = kind === 'success-rate' ? 100_000_000 - given : given;
  // what begins below all requests, or above none, is always or never so
  const senseless = reaches(operator) ? bad === 0 : bad === 100_000_000;
  if (senseless) return `${amount.number}% tells nothing here: it is always so, or never`;
  return { kind: 'share', share: bad / 100_000_000 };
}
