import { meant } from '@deploy-actions/strategy';
import type { Mismatch } from './expect/mismatch.ts';
import type { Auth, Body, HttpStep, Matcher, Step } from './model.ts';
import { replacePlaceholders, valueInEnvironment, variableOf } from './template/placeholders.ts';
import { inHeader, inPattern, inUrl, type Place } from './template/places.ts';

export type Filled<T extends Step = Step> =
  | { readonly ok: true; readonly step: T }
  /** All names that are not known and all values that have no place where they stand. */
  | { readonly ok: false; readonly mismatches: readonly Mismatch[] };

type Values = Readonly<Record<string, string>>;

/** Replaces each `{{name}}` within a text; `what` says which text it is. */
type Fill = (text: string, what: string, place?: Place) => string;

/**
 * The step with a value in the place of every `{{name}}` and `{{env.NAME}}`: in the URL, in values of headers, in bodies (in
 * JSON also in keys), in authentication and in what matchers compare with. Values are data: they are put in once and not looked
 * at again, encoded in a URL, and literal in a pattern. JSONPaths, schemas, patterns of captures and TCP steps stay as they are.
 */
export function fill(step: Step, variables: Values, env: Values): Filled {
  if (step.kind === 'tcp' || !hasPlaceholders(step)) return { ok: true, step };
  const mismatches: Mismatch[] = [];
  const filled = filledStep(step, filler(variables, env, mismatches));
  return mismatches.length === 0 ? { ok: true, step: filled } : { ok: false, mismatches };
}

/** By step, since most of them have none and are sent again and again. */
const known = new WeakMap<Step, boolean>();

/** Whether there may be a `{{name}}` anywhere in it. */
export function hasPlaceholders(step: Step): boolean {
  const before = known.get(step);
  if (before !== undefined) return before;
  const found = JSON.stringify(step).includes('{{');
  known.set(step, found);
  return found;
}

function filledStep(step: HttpStep, put: Fill): HttpStep {
  const { body, auth, expect } = step;
  const header = (value: string, name: string) => put(value, `header ${name}`, inHeader);
  const matchers = (given: Readonly<Record<string, Matcher>>, what: string) =>
    mapped(given, (matcher, name) => inMatcher(matcher, put, `expected ${what} ${name}`));
  const one = (matcher: Matcher, what: string) => inMatcher(matcher, put, `expected ${what}`);
  return {
    ...step,
    url: put(step.url, 'url', inUrl),
    headers: mapped(step.headers, header),
    ...(body !== undefined && { body: inBody(body, put) }),
    ...(auth !== undefined && { auth: inAuth(auth, put) }),
    expect: {
      ...expect,
      headers: matchers(expect.headers, 'header'),
      ...(expect.body !== undefined && { body: one(expect.body, 'body') }),
      json: matchers(expect.json, 'json'),
      ...(expect.tls?.host !== undefined && { tls: { ...expect.tls, host: one(expect.tls.host, 'tls host') } }),
      ...(expect.redirects?.url !== undefined && {
        redirects: { ...expect.redirects, url: one(expect.redirects.url, 'redirects url') },
      }),
    },
  };
}

function inBody(body: Body, put: Fill): Body {
  if (body.kind === 'text') return { ...body, text: put(body.text, 'body') };
  return body.kind === 'json'
    ? { ...body, json: inJson(body.json, put, 'body') }
    : { ...body, fields: inJson(body.fields, put, 'body') };
}

function inAuth(auth: Auth, put: Fill): Auth {
  return auth.kind === 'bearer'
    ? { ...auth, token: put(auth.token, 'bearer token', inHeader) }
    : {
        ...auth,
        username: put(auth.username, 'user name'),
        password: put(auth.password, 'password'),
      };
}

function inMatcher(matcher: Matcher, put: Fill, what: string): Matcher {
  const { matches, ...others } = matcher;
  return { ...inJson(others, put, what), ...(matches !== undefined && { matches: put(matches, what, inPattern) }) };
}

/** Texts within a value, keys as well. A check file is not nested deeply. */
function inJson<T>(value: T, put: Fill, what: string): T;
function inJson(value: unknown, put: Fill, what: string): unknown {
  if (typeof value === 'string') return put(value, what);
  if (Array.isArray(value)) return value.map((each: unknown) => inJson(each, put, what));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [put(key, what), inJson(each, put, what)]));
}

function mapped<T>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function filler(variables: Values, env: Values, mismatches: Mismatch[]): Fill {
  return (text, what, place) =>
    replacePlaceholders(text, ({ name, offset }) => {
      const value = valueOf(name, variables, env);
      if (value === undefined) {
        mismatches.push({ what, ...unknownName(name, variables, env) });
        return null;
      }
      const put = place === undefined ? { text: value } : place(value, text.slice(0, offset));
      if (put.refused !== undefined) {
        mismatches.push({ what, expected: put.refused, found: `something else in {{${name}}}` });
      }
      return put.text ?? null;
    });
}

function valueOf(name: string, variables: Values, env: Values): string | undefined {
  return Object.hasOwn(variables, name) ? variables[name] : valueInEnvironment(name, env);
}

/** Names that are listed. */
const MOST_NAMES = 10;

/** Names what is known; of the environment, which holds much, only what was probably meant. */
function unknownName(name: string, variables: Values, env: Values): Omit<Mismatch, 'what'> {
  const captured = Object.keys(variables);
  const listed = captured.slice(0, MOST_NAMES).join(', ') + (captured.length > MOST_NAMES ? ', …' : '');
  const near = meant(name, [...captured, ...Object.keys(env).map((each) => `env.${each}`)]);
  const hint = near === null ? '' : `; did you mean {{${near}}}?`;
  const expected =
    variableOf(name) !== null
      ? 'a variable of the environment that is set'
      : `a captured value (${captured.length === 0 ? 'none is known' : `known: ${listed}`}), or {{env.NAME}}`;
  return { expected, found: `{{${name}}}${hint}` };
}
