import { cut, show } from '../expect/show.ts';

/** An answer may be for so much another time, seconds: that of a cache is not for the window. */
const SAME_TIME_S = 1;

/**
 * The one number that an instant query has as its result; null for none, and for NaN, which is what is left of nothing
 * divided by nothing. https://prometheus.io/docs/prometheus/latest/querying/api/
 *
 * @param atS the time that was asked for, seconds since 1970
 * @throws Error that follows the name of the query
 */
export function numberIn(body: unknown, atS: number): number | null {
  const answer = objectOf(body);
  if (answer['status'] !== 'success') {
    const said = [answer['errorType'], answer['error']].filter((each) => typeof each === 'string').join(': ');
    throw new Error(said === '' ? `is not answered as by Prometheus: ${show(body)}` : `is refused: ${cut(said)}`);
  }
  // a store that has lost a part of its series says so here, and answers with the others
  const warnings = listOf(answer['warnings']);
  if (warnings.length > 0) throw new Error(`is answered with a warning: ${cut(String(warnings[0]))}`);
  const { resultType, result } = objectOf(answer['data']);
  if (resultType === 'scalar') return valueOf(result, atS);
  if (resultType !== 'vector') {
    throw new Error(
      `has a ${show(resultType)} as its result: expected one number (a vector of one series, or a scalar)`,
    );
  }
  if (!Array.isArray(result)) throw new Error(`is not answered as by Prometheus: ${show(result)} is no vector`);
  if (result.length === 0) return null;
  if (result.length > 1) {
    const labels = result.slice(0, 2).map((each) => show(objectOf(each)['metric']));
    throw new Error(`has ${result.length} series as its result (${labels.join(', ')}): write sum(…) around it`);
  }
  const [series] = result.map(objectOf);
  if (series!['value'] === undefined) throw new Error('has a histogram as its result: expected one number');
  return valueOf(series!['value'], atS);
}

function valueOf(pair: unknown, atS: number): number | null {
  const [time, text] = listOf(pair);
  const value = typeof text === 'string' ? parsed(text) : null;
  if (typeof time !== 'number' || value === null) {
    throw new Error(`is not answered as by Prometheus: ${show(pair)} is no time and value`);
  }
  if (Math.abs(time - atS) > SAME_TIME_S) {
    throw new Error(`is answered for another time: ${time} instead of ${atS}; is there a cache in between?`);
  }
  return Number.isNaN(value) ? null : value;
}

/** As Go writes floats. */
function parsed(text: string): number | null {
  const infinite = /^([+-]?)Inf$/.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? -Infinity : Infinity;
  if (text === 'NaN') return Number.NaN;
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
