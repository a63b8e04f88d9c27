import type { JSONPathNode, JSONPathQuery } from 'json-p3';
import type { Matcher } from '../model.ts';
import { bounded, type Bounded } from './bounded.ts';
import { areQuick, failedOf, testsOf } from './conditions.ts';
import { differenceOfCount, stoppedAt } from './matcher.ts';
import type { Difference } from './mismatch.ts';
import { cut, show } from './show.ts';

/** Levels of a document that `..` goes down to; below, it is an error. */
const DEEPEST = 500;

/** What a JSONPath (RFC 9535) finds in a document that was read. The library is loaded when there is one to ask. */
export interface Document {
  /**
   * Every node that the path selects must fulfil the conditions. Selecting none is a difference, unless `exists: false` or a
   * `count` allow it.
   */
  readonly difference: (path: string, matcher: Matcher) => Difference | null;
  readonly first: (path: string) => Bounded<{ readonly value: unknown } | null>;
}

export async function documentOf(root: unknown): Promise<Document> {
  compile ??= await loaded();
  const query = compile;
  const nodes = (path: string): IterableIterator<JSONPathNode> => query(path).lazyQuery(root as JSONPathNode['root']);
  return {
    difference(path, matcher) {
      const walked = reading(() => walk(nodes(path), matcher), leadsToOne(path) && areQuick(matcher));
      if (walked.stopped !== null) return stoppedAt(matcher, walked.stopped);
      return differenceOfCount(matcher, walked.value.count) ?? walked.value.difference;
    },
    first: (path) =>
      reading(() => {
        const { done, value: node } = nodes(path).next();
        return done === true ? null : { value: node.value };
      }, leadsToOne(path)),
  };
}

/** A path as the library has read it. */
type Compile = (path: string) => JSONPathQuery;

let compile: Compile | undefined;

/** Paths that are kept: those of a suite are few, and each of them is asked of many answers. */
const MOST_KEPT = 500;

async function loaded(): Promise<Compile> {
  const { JSONPathEnvironment } = await import('json-p3');
  const environment = new JSONPathEnvironment({ maxRecursionDepth: DEEPEST });
  const kept = new Map<string, JSONPathQuery>();
  return (path) => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const query = environment.compile(path);
    if (kept.size < MOST_KEPT) kept.set(path, query);
    return query;
  };
}

/** Nodes are looked at as they come: there may be millions. */
function walk(nodes: Iterable<JSONPathNode>, matcher: Matcher): { count: number; difference: Difference | null } {
  const tests = testsOf(matcher, 'value');
  let [count, wrong] = [0, 0];
  let first: JSONPathNode | null = null;
  for (const node of nodes) {
    count += 1;
    if (tests.every(({ holds }) => holds(node.value))) continue;
    wrong += 1;
    first ??= node;
  }
  if (first === null) return { count, difference: null };
  const [expected, found] = [failedOf(tests, first.value).join(' and '), show(first.value)];
  if (count === 1) return { count, difference: { expected, found } };
  const place = `at ${cut(first.getPath({ form: 'canonical' }))} (wrong in ${wrong} of ${count})`;
  return { count, difference: { expected: `${expected}, everywhere`, found: `${found} ${place}` } };
}

/** Whether a path only names one key or place after the other, as most do: `$.build.commits[0]`. */
function leadsToOne(path: string): boolean {
  return /^\$(?:\.[A-Za-z_]\w*|\[\d+\]|\['[^'\\]*'\])*$/.test(path);
}

/** What the library throws of a path or document is a reason, not a crash. */
function reading<T>(work: () => T, isQuick: boolean): Bounded<T> {
  try {
    return bounded(work, isQuick);
  } catch (error) {
    const { message } = error as Error;
    return {
      stopped: /recursion limit/.test(message) ? `goes deeper than ${DEEPEST} levels` : `failed: ${cut(message)}`,
    };
  }
}
