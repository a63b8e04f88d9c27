import type { Finding, Path } from '@deploy-actions/strategy';
import type { WrittenStep } from './schema/suite.ts';
import { mismatch } from '../expect/matcher.ts';
import { statusRange } from './toExpectations.ts';

type WrittenExpect = NonNullable<WrittenStep['expect']>;

interface Circumstances {
  /** Whether the check repeats its request. */
  readonly sampled: boolean;
  /** Null where nothing is sent. */
  readonly method: string | null;
}

/** What does not go together in the expectations of one step. */
export function expectContradictions(expect: WrittenExpect, path: Path, { sampled, method }: Circumstances): Finding[] {
  return [
    ...(sampled ? meaningless(expect, path) : withoutSample(expect, path)),
    ...(method === 'HEAD' ? ofNoBody(expect, path) : []),
    ...statusProblems(expect, path),
    ...sameHeaders(expect, path),
    ...matchersOf(expect, path).flatMap((each) => matcherProblems(each.matcher, each.path)),
  ];
}

function withoutSample({ time = {}, errorRate }: WrittenExpect, path: Path): Finding[] {
  const message = 'is of many requests: the check needs `sample`, e.g. `sample: {requests: 50}`.';
  const percentiles = (['p50Ms', 'p90Ms', 'p95Ms', 'p99Ms'] as const).filter((key) => time[key] !== undefined);
  return [
    ...percentiles.map((key) => ({ path: [...path, 'time', key], message })),
    ...(errorRate === undefined ? [] : [{ path: [...path, 'errorRate'], message }]),
  ];
}

/** With an error rate, requests that fail are left to it. */
function meaningless({ errorRate }: WrittenExpect, path: Path): Finding[] {
  if (errorRate === undefined || mismatch(errorRate, 1) !== null) return [];
  const message = 'also holds when every request fails: allow a share of them, e.g. `{lte: 0.01}`.';
  return [{ path: [...path, 'errorRate'], message }];
}

function ofNoBody(expect: WrittenExpect, path: Path): Finding[] {
  return (['body', 'json', 'schema'] as const)
    .filter((key) => expect[key] !== undefined)
    .map((key) => ({ path: [...path, key], message: 'cannot hold: the answer to HEAD has no body.' }));
}

function statusProblems({ status }: WrittenExpect, path: Path): Finding[] {
  if (status === undefined) return [];
  const all = Array.isArray(status) ? status.map((each, index) => ({ each, at: [index] })) : [{ each: status, at: [] }];
  return all.flatMap(({ each, at }) => {
    const [from, to] = statusRange(each);
    const message = `is a range without a status in it: write ${to}-${from}.`;
    return from > to ? [{ path: [...path, 'status', ...at], message }] : [];
  });
}

function sameHeaders({ headers = {} }: WrittenExpect, path: Path): Finding[] {
  const seen = new Set<string>();
  return Object.keys(headers).flatMap((name) => {
    if (!seen.has(name.toLowerCase())) {
      seen.add(name.toLowerCase());
      return [];
    }
    const message = 'is there twice; the case of letters makes no difference. Write all its conditions in one place.';
    return [{ path: [...path, 'headers', name], message }];
  });
}

interface Conditions {
  readonly gt?: unknown;
  readonly gte?: unknown;
  readonly lt?: unknown;
  readonly lte?: unknown;
  readonly exists?: unknown;
}

function matchersOf(expect: WrittenExpect, path: Path): { readonly matcher: Conditions; readonly path: Path }[] {
  const all = [
    ...(['headers', 'json', 'tls', 'redirects', 'time'] as const).flatMap((group) =>
      Object.entries(expect[group] ?? {}).map(([key, matcher]: [string, unknown]) => ({ matcher, at: [group, key] })),
    ),
    { matcher: expect.body, at: ['body'] },
    { matcher: expect.errorRate, at: ['errorRate'] },
  ];
  return all.flatMap(({ matcher, at }) =>
    typeof matcher === 'object' && matcher !== null ? [{ matcher, path: [...path, ...at] }] : [],
  );
}

function matcherProblems(matcher: Conditions, path: Path): Finding[] {
  if (matcher.exists === false && Object.keys(matcher).length > 1) {
    return [{ path: [...path, 'exists'], message: 'says that there is no value: other conditions cannot hold.' }];
  }
  const least = Math.max(...[matcher.gt, matcher.gte].filter((bound) => typeof bound === 'number'));
  const most = Math.min(...[matcher.lt, matcher.lte].filter((bound) => typeof bound === 'number'));
  if (least < most || (least === most && matcher.gt !== least && matcher.lt !== most)) return [];
  return [{ path, message: `cannot hold: nothing is at least ${least} and at most ${most}.` }];
}
