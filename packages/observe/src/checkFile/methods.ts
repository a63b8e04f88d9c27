import type { WrittenStep } from './schema/suite.ts';

type WrittenRequest = NonNullable<WrittenStep['httpPost']>;

/** The method of HTTP that each key of a step stands for; `http` names its own. */
const methods = {
  httpGet: 'GET',
  httpHead: 'HEAD',
  httpPost: 'POST',
  httpPut: 'PUT',
  httpPatch: 'PATCH',
  httpDelete: 'DELETE',
  httpOptions: 'OPTIONS',
} as const;

/** All keys that say what a step does. */
export const methodKeys = [...(Object.keys(methods) as (keyof typeof methods)[]), 'http', 'tcpSocket'] as const;

export type MethodKey = (typeof methodKeys)[number];

/** The keys that are written of those that say what is done; a sound step has one. */
export function methodsOf(step: Pick<WrittenStep, MethodKey>): MethodKey[] {
  return methodKeys.filter((key) => step[key] !== undefined);
}

/** The request of a step, and the key it is written under; null when the step only connects. */
export function requestOf(
  step: Pick<WrittenStep, MethodKey>,
): { readonly key: MethodKey; readonly method: string; readonly request: WrittenRequest } | null {
  if (step.http !== undefined) return { key: 'http', method: step.http.method, request: step.http };
  for (const [key, method] of Object.entries(methods) as [keyof typeof methods, string][]) {
    const request = step[key];
    if (request !== undefined) return { key, method, request };
  }
  return null;
}
