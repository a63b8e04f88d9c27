import type { JSONPathNode } from 'json-p3';
import { bounded } from '../expect/bounded.ts';
import { cut, show } from '../expect/show.ts';
import type { Value } from './settings.ts';

/** Levels that `..` goes down to. */
const DEEPEST = 100;

/** More numbers than these are no sum that anybody means. */
const MOST_NUMBERS = 10_000;

/**
 * The number that a path leads to, or the sum of those; null where it leads to nothing, or to null.
 *
 * @throws Error that follows the name of the value
 */
export async function numberAt(body: unknown, { path, sum }: Pick<Value, 'path' | 'sum'>): Promise<number | null> {
  const { JSONPathEnvironment } = await import('json-p3');
  const found = bounded(() => {
    const query = new JSONPathEnvironment({ maxRecursionDepth: DEEPEST }).compile(path);
    const values: unknown[] = [];
    for (const { value } of query.lazyQuery(body as JSONPathNode['root'])) {
      values.push(value);
      if (values.length > MOST_NUMBERS) break;
    }
    return values;
  });
  if (found.stopped !== null) throw new Error(`${path} ${found.stopped}`);
  const values = found.value.filter((value) => value !== null);
  if (values.length > 1 && !sum) {
    throw new Error(`${path} leads to ${values.length} values: make it lead to one, or say \`sum: true\``);
  }
  if (values.length > MOST_NUMBERS) throw new Error(`${path} leads to more than ${MOST_NUMBERS} values`);
  return values.length === 0 ? null : values.map((value) => numberOf(value, path)).reduce((a, b) => a + b, 0);
}

function numberOf(value: unknown, path: string): number {
  const isText = typeof value === 'string' && /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value.trim());
  const number = isText ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw new Error(`${cut(path)} leads to ${show(value)}: expected a number`);
}
