import type { Auth, Body, Capture, Check, HttpStep, Step } from '../model.ts';
import { addressOf, hostOf } from './address.ts';
import { requestOf } from './methods.ts';
import type { WrittenCheck, WrittenDefaults, WrittenStep } from './schema/suite.ts';
import { expectationsOf, type WrittenExpect } from './toExpectations.ts';
import { paceOf } from './toPace.ts';

type WrittenRequest = NonNullable<WrittenStep['httpPost']>;

const DEFAULT_REDIRECTS = 10;

/** What a check is turned into a model with. */
export interface Means {
  readonly target: string | null;
  readonly defaults: WrittenDefaults;
  /** The schema that is written, or that the file which is named holds. */
  readonly schemaOf: (written: WrittenExpect) => object | undefined;
}

/** A check of which nothing is wrong, with everything filled in. */
export function checkOf(written: WrittenCheck, means: Means): Check {
  const { severity, sample } = written;
  return {
    name: nameOfCheck(written),
    severity: severity ?? means.defaults.severity ?? 'gating',
    pace: paceOf({ ...means.defaults, ...written }),
    steps: (written.steps ?? [written]).map((step) => stepOf(step, means)),
    ...(sample === undefined ? {} : { sample: { requests: sample.requests, concurrency: sample.concurrency ?? 1 } }),
  };
}

/** The name that is written, or else what the first step does: `GET /health`, `TCP db.internal:5432`. */
export function nameOfCheck({ name, steps, ...itself }: WrittenCheck): string {
  if (name !== undefined) return name;
  const step = steps?.[0] ?? itself;
  const found = requestOf(step);
  if (found === null) return `TCP ${step.tcpSocket?.host ?? ''}:${step.tcpSocket?.port ?? ''}`;
  const { host, port, path = '/', url } = found.request;
  const at = port === undefined ? (host ?? '') : `${host ?? ''}:${port}`;
  return `${found.method} ${url ?? `${at}${path}`}`;
}

function stepOf(written: WrittenStep, means: Means): Step {
  const found = requestOf(written);
  if (found === null) {
    const { host, port } = written.tcpSocket!;
    return { kind: 'tcp', host: hostOf(host, means.target), port };
  }
  const { method, request } = found;
  const body = bodyOf(request);
  return {
    kind: 'http',
    method,
    url: addressOf(request, means.target),
    headers: headersOf(request),
    ...(body === null ? {} : { body }),
    ...(request.auth === undefined ? {} : { auth: authOf(request.auth) }),
    maxRedirects: redirectsOf(request.followRedirects ?? means.defaults.followRedirects ?? true),
    expect: expectationsOf(written.expect ?? {}, means.schemaOf(written.expect ?? {})),
    capture: capturesOf(written),
  };
}

function headersOf({ headers = {}, httpHeaders = [] }: WrittenRequest): HttpStep['headers'] {
  return { ...headers, ...Object.fromEntries(httpHeaders.map(({ name, value }) => [name, value])) };
}

function bodyOf({ json, form, body }: WrittenRequest): Body | null {
  if (json !== undefined) return { kind: 'json', json };
  if (form !== undefined) return { kind: 'form', fields: form };
  return body === undefined ? null : { kind: 'text', text: body };
}

function authOf({ bearer, basic }: NonNullable<WrittenRequest['auth']>): Auth {
  return bearer === undefined ? { kind: 'basic', ...basic! } : { kind: 'bearer', token: bearer };
}

function redirectsOf(follow: boolean | number): number {
  if (typeof follow === 'number') return follow;
  return follow ? DEFAULT_REDIRECTS : 0;
}

function capturesOf({ capture = {} }: WrittenStep): HttpStep['capture'] {
  return Object.fromEntries(Object.entries(capture).map(([name, from]): [string, Capture] => [name, captureOf(from)]));
}

function captureOf({ json, header, body }: NonNullable<WrittenStep['capture']>[string]): Capture {
  if (json !== undefined) return { from: 'json', path: json };
  return header === undefined ? { from: 'body', pattern: body! } : { from: 'header', name: header.toLowerCase() };
}
