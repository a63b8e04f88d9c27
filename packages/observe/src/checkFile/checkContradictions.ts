import type { Finding, Path } from '@deploy-actions/strategy';
import type { Contradictions } from './contradictions.ts';
import { expectContradictions } from './expectContradictions.ts';
import { methodKeys, methodsOf, requestOf } from './methods.ts';
import { placeholderFindings, unusedCaptures } from './placeholderFindings.ts';
import { requestContradictions, tlsWithoutHttps } from './requestContradictions.ts';
import type { WrittenCheck, WrittenStep } from './schema/suite.ts';

/** What a step's request is seen against. */
export interface Surroundings {
  readonly target: string | null;
  /** What holds where the request says nothing. */
  readonly followRedirects: boolean | number | undefined;
}

/** What does not go together within one check of a sound shape. */
export function checkContradictions(check: WrittenCheck, path: Path, around: Surroundings): Contradictions {
  const steps = stepsOf(check, path);
  const tls = steps.map(({ step, path: at }) => tlsWithoutHttps(step, at, around));
  return {
    problems: [
      ...(check.steps === undefined ? [] : besideSteps(check, path)),
      ...steps.flatMap(({ step, path: at }) => stepProblems(step, at, check, around)),
      ...sampleProblems(check, path),
      ...placeholderFindings(steps),
      ...tls.flatMap((each) => each.problems),
    ],
    warnings: [...unusedCaptures(steps), ...tls.flatMap((each) => each.warnings)],
  };
}

/** The steps of a check, which may be one itself. */
function stepsOf(check: WrittenCheck, path: Path): { readonly step: WrittenStep; readonly path: Path }[] {
  if (check.steps === undefined) return [{ step: check, path }];
  return check.steps.map((step, index) => ({ step, path: [...path, 'steps', index] }));
}

function besideSteps(check: WrittenCheck, path: Path): Finding[] {
  return [...methodKeys, 'expect' as const, 'capture' as const]
    .filter((key) => check[key] !== undefined)
    .map((key) => ({ path: [...path, key], message: 'stands beside `steps`: write it within one of them.' }));
}

function stepProblems(step: WrittenStep, path: Path, check: WrittenCheck, around: Surroundings): Finding[] {
  const found = requestOf(step);
  return [
    ...methodProblems(step, path),
    ...(found === null ? [] : requestContradictions(found.request, [...path, found.key], around.target)),
    ...tcpProblems(step, path, around.target),
    ...(step.expect === undefined
      ? []
      : expectContradictions(step.expect, [...path, 'expect'], {
          sampled: check.sample !== undefined,
          method: found?.method ?? null,
        })),
  ];
}

function methodProblems(step: WrittenStep, path: Path): Finding[] {
  const [first, ...others] = methodsOf(step);
  if (first === undefined)
    return [{ path, message: 'does nothing: it needs `httpGet`, another method, or `tcpSocket`.' }];
  const message = `is a second method beside \`${first}\`: write each in a step of its own, under \`steps\`.`;
  return others.map((key) => ({ path: [...path, key], message }));
}

function tcpProblems({ tcpSocket, expect, capture }: WrittenStep, path: Path, target: string | null): Finding[] {
  if (tcpSocket === undefined) return [];
  const message = 'needs an answer, and `tcpSocket` only connects: use `httpGet` or another method.';
  return [
    ...(tcpSocket.host === undefined && target === null
      ? [{ path: [...path, 'tcpSocket'], message: 'says no `host`, and there is no `target` to take it from.' }]
      : []),
    ...(expect === undefined ? [] : [{ path: [...path, 'expect'], message }]),
    ...(capture === undefined ? [] : [{ path: [...path, 'capture'], message }]),
  ];
}

/** A sample is one request, again and again: only so it is clear what a percentile is of. */
function sampleProblems({ sample, steps, capture, tcpSocket }: WrittenCheck, path: Path): Finding[] {
  if (sample === undefined) return [];
  const { requests, concurrency = 1 } = sample;
  const at = (message: string, ...keys: string[]) => [{ path: [...path, 'sample', ...keys], message }];
  return [
    ...(steps === undefined ? [] : at('repeats one request: write it in the check itself, without `steps`.')),
    ...(capture === undefined ? [] : at('repeats its request: there is no one value for `capture`.')),
    ...(tcpSocket === undefined ? [] : at('needs requests, and `tcpSocket` only connects.')),
    ...(concurrency > requests
      ? at(`must not be more than the requests (${requests}), but is ${concurrency}.`, 'concurrency')
      : []),
  ];
}
