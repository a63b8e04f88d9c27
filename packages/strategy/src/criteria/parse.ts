import { roleOf, type Criterion, type Operator, type Role } from './criterion.ts';
import { limitMissing, nameMissing, operatorMissing, wrongWay } from './expected.ts';
import { limitOf } from './limits.ts';
import { EDGE_EXPECTED, measureOf, measureOfKey, sameMeasure, subjectOf, type Measure } from './measures.ts';
import { comparisonAt, mirror, type Comparison } from './operators.ts';
import { quantityOf, type Quantity } from './quantity.ts';
import { Fault, faultOf, LONGEST, tokensOf, written, type Token } from './tokens.ts';

/** Where a criterion stands, as far as that says something about it. */
export interface CriterionContext {
  /** The key that it is the value of: `error_rate` in `error_rate: "<1%"`. */
  readonly subject?: string;
  /** What it must be for. A `success_criteria` that triggers is refused. */
  readonly role?: Role;
}

export type ParsedCriterion =
  | { readonly ok: true; readonly criterion: Criterion }
  | {
      readonly ok: false;
      /** The part of the text that shows it, in characters from 0; of length 0 where something is missing. */
      readonly error: { readonly message: string; readonly offset: number; readonly length: number };
    };

/**
 * Reads `error-rate < 1%`, `p95 < 500ms`, `<= 200ms_p95`, `slow-rate(500ms) < 2%`, `response-time < 150% of baseline` or
 * `health-check-failures >= 3`: names in any spelling (`error_rate`, `errorRate`), spaces where one likes. Never throws.
 *
 * - `response-time` is that of p95, unless a quantile is given
 * - `success-rate > 99%` is `error-rate < 1%`
 * - `<= baseline` is `<= 125% of baseline`: so much may be chance
 * - `health_check_failures: 3` is a trigger, `>= 3`; where a requirement is due, `< 3`
 */
export function parseCriterion(text: string, context: CriterionContext = {}): ParsedCriterion {
  const read =
    text.length > LONGEST
      ? new Fault(`expected at most ${LONGEST} characters`, LONGEST, text.length - LONGEST)
      : criterionOf(text, context);
  if (!(read instanceof Fault)) return { ok: true, criterion: read };
  const { message, offset, length } = read;
  return { ok: false, error: { message, offset, length } };
}

function criterionOf(text: string, context: CriterionContext): Criterion | Fault {
  const tokens = tokensOf(text);
  const end = nameEnd(tokens);
  const name = tokens.slice(0, end);
  const isKey = end > 0 && tokens[end]?.text === ':';
  const rest = isKey ? unquoted(tokens.slice(end + 1)) : tokens.slice(end);
  const measure = measureAt(text, name, context.subject);
  if (measure instanceof Fault) return measure;
  const comparison = comparisonAt(rest, 0) ?? implied(measure, isKey || end === 0, rest, context.role);
  if (comparison === null) return operatorMissing(text, name, rest, measure);
  const limit = rest.slice(comparison.tokens.length);
  const quantity = quantityOf(text, limit);
  if (quantity instanceof Fault) return quantity;
  if (quantity === null) return limitMissing(text, measure, comparison, limit[0]);
  const measured =
    measure ?? (quantity.quantile === null ? null : { kind: 'response-time', quantile: null, edgeMs: null });
  if (measured === null) return nameMissing(comparison);
  const criterion = fit(measured, comparison.operator, quantity, name.length > 0 ? name : rest);
  if (criterion instanceof Fault || context.role === undefined || roleOf(criterion) === context.role) return criterion;
  const { role, ...anyRole } = context;
  return wrongWay(text, comparison, role, (turned) => !(criterionOf(turned, anyRole) instanceof Fault));
}

/** The criterion that the parts make, if they go together. */
function fit(measure: Measure, given: Operator, quantity: Quantity, name: readonly Token[]): Criterion | Fault {
  const { kind } = measure;
  if (quantity.quantile !== null && kind !== 'response-time') {
    return faultOf(quantity.tokens, `${kind} has no quantile; only response-time has`);
  }
  const whole = { ...measure, quantile: quantity.quantile ?? measure.quantile };
  if (!sameMeasure(measure, whole)) return faultOf(quantity.tokens, 'expected one quantile, not two');
  const operator = kind === 'success-rate' ? mirror(given) : given;
  const limit = limitOf(kind, operator, quantity);
  if (limit instanceof Fault) return limit;
  const subject = subjectOf(whole);
  return subject === null ? faultOf(name, EDGE_EXPECTED) : { subject, operator, limit };
}

/** Where the name of what is measured ends: words, the number of a quantile, and what is in brackets. */
function nameEnd(tokens: readonly Token[]): number {
  let at = 0;
  while (tokens[at]?.kind === 'word' && comparisonAt(tokens, at) === null) {
    at += tokens[at]!.lower === 'p' && tokens[at + 1]?.kind === 'number' ? 2 : 1;
  }
  if (at === 0 || tokens[at]?.text !== '(') return at;
  const closing = tokens.findIndex((token) => token.text === ')');
  return closing < 0 ? tokens.length : closing + 1;
}

/** What the text names, or its key, or null where neither does. Both must agree. */
function measureAt(text: string, tokens: readonly Token[], key: string | undefined): Measure | Fault | null {
  const own = tokens.length > 0 ? measureOf(text, tokens) : null;
  if (key === undefined || own instanceof Fault) return own;
  const outer = measureOfKey(key);
  if (outer instanceof Fault) return new Fault(outer.message, 0, text.length);
  if (own === null) return outer;
  return sameMeasure(own, outer)
    ? { kind: own.kind, quantile: own.quantile ?? outer.quantile, edgeMs: own.edgeMs ?? outer.edgeMs }
    : faultOf(tokens, `\`${written(text, tokens)}\` stands under the key \`${key}\`: expected the limit alone`);
}

function unquoted(tokens: readonly Token[]): readonly Token[] {
  const quote = tokens[0]?.text;
  const isQuoted = tokens.length > 1 && (quote === '"' || quote === "'") && tokens.at(-1)?.text === quote;
  return isQuoted ? tokens.slice(1, -1) : tokens;
}

/** A bare number of failed health checks under its key. */
function implied(measure: Measure | null, isValue: boolean, rest: readonly Token[], role?: Role): Comparison | null {
  return measure?.kind === 'health-check-failures' && isValue && rest[0]?.kind === 'number'
    ? { operator: role === 'requirement' ? '<' : '>=', tokens: [] }
    : null;
}
