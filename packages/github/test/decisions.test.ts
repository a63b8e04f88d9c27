import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasSucceeded } from '../src/deployments.ts';
import { childrenFirst } from '../src/history/order.ts';
import { errorOf, type Failure } from '../src/http/errors.ts';
import { waitAfter } from '../src/http/patience.ts';
import { bodyWith, isSameText, lengthAround } from '../src/releases/body.ts';
import { changesTo, type WantedRelease } from '../src/releases/plan.ts';
import type { Release } from '../src/releases/release.ts';

const NOW = 1_000_000_000;

function failure(given: Partial<Failure>): Failure {
  return { method: 'GET', path: '/repos/{owner}/{repo}', status: 500, headers: {}, said: 'Server Error', ...given };
}

describe('a request is sent again', () => {
  test.each<[string, Partial<Failure>, number | null]>([
    ['a read that failed, after a second', { status: 502 }, 1_000],
    ['a read without an answer', { status: null }, 1_000],
    ['a read, when GitHub says', { status: 503, headers: { 'retry-after': '7' } }, 7_000],
    ['a write that a limit refused', { method: 'POST', status: 429, headers: { 'retry-after': '7' } }, 7_000],
    [
      'a write that a secondary limit refused, by its words',
      { method: 'POST', status: 403, said: 'You have exceeded a secondary rate limit.' },
      60_000,
    ],
    [
      'when the primary limit ends',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1_000 + 9) } },
      10_000,
    ],
    ['not a write that may have taken effect', { method: 'POST', status: 502 }, null],
    ['not a write without an answer', { method: 'PATCH', status: null }, null],
    ['not for want of a permission', { status: 403, said: 'Resource not accessible by integration' }, null],
    ['not what is not there', { status: 404 }, null],
    ['not when a limit lasts longer than anybody waits', { status: 429, headers: { 'retry-after': '301' } }, null],
  ])('%s', (_name, given, wait) => {
    expect(waitAfter(failure(given), { number: 1, left: 300_000, now: NOW })).toBe(wait);
  });

  test('a few times, each pause twice as long', () => {
    const waits = [1, 2, 3, 4, 5].map((number) => waitAfter(failure({}), { number, left: 300_000, now: NOW }));
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, null]);
  });
});

test.each<[string, Partial<Failure>, string, RegExp]>([
  ['a lost write', { method: 'POST', status: 502 }, 'ambiguous', /502: POST/],
  ['a lost read', { status: null }, 'unreachable', /could not be reached/],
  ['a bad token', { status: 401 }, 'credentials', /token/],
  [
    'a permission, by its name in a workflow',
    { status: 403, headers: { 'x-accepted-github-permissions': 'contents=write; contents=write,pull_requests=read' } },
    'permission',
    /`contents: write` or `contents: write, pull-requests: read`/,
  ],
  ['what is not there', { status: 404 }, 'not-found', /may not see it/],
  ['what is refused', { status: 422, said: 'Validation Failed' }, 'refused', /422: Validation Failed/],
])('a failure says what it means: %s', (_name, given, fault, message) => {
  expect(errorOf(failure(given), 0, null)).toMatchObject({ fault, message: expect.stringMatching(message) });
});

test.each<[readonly string[], boolean]>([
  [['success', 'in_progress'], true],
  [['inactive', 'success', 'in_progress'], true],
  [['failure', 'success'], false],
  [['in_progress'], false],
  [['inactive', 'failure'], false],
  [[], false],
])('statuses %j, the newest first: runs is %s', (states, expected) => {
  expect(hasSucceeded(states.map((state) => ({ state })))).toBe(expected);
});

describe('the body of a release', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((each) => !each.includes('<!--'));

  test('holds the notes once, however often they are written, and what people wrote around them', () => {
    fc.assert(
      fc.property(text, text, text, text, (before, after, first, second) => {
        const body = `${before}\n\n${bodyWith(null, 'v1', first)}\n\n${after}`;
        const again = bodyWith(body, 'v1', second);
        expect(bodyWith(again, 'v1', second)).toBe(again);
        expect(again.startsWith(before.replaceAll('\r\n', '\n').trim())).toBe(true);
        expect(again.endsWith(after.replaceAll('\r\n', '\n').trim())).toBe(true);
        expect(again).toContain(second.trim());
        expect(again.length).toBeLessThanOrEqual(lengthAround(body, 'v1') + second.length);
      }),
    );
  });

  test('is the same with the line breaks of GitHub’s editor', () => {
    expect(isSameText('a\r\nb\r\n', 'a\nb')).toBe(true);
    expect(isSameText(null, '')).toBe(true);
    expect(isSameText('a', 'b')).toBe(false);
  });
});

describe('what is changed of a release', () => {
  const wanted: WantedRelease = {
    tag: 'v1',
    target: 'c',
    isTagged: false,
    name: 'v1',
    body: 'notes',
    draft: false,
    prerelease: false,
    latest: true,
    latestOver: ['v0'],
  };
  const there: Release = {
    id: 1,
    tag: 'v1',
    target: 'c',
    name: 'v1',
    body: 'notes',
    draft: false,
    prerelease: false,
    immutable: false,
    url: '',
    uploadUrl: '',
    assets: [],
  };
  const draft = { ...there, draft: true };

  test.each<[string, Release, WantedRelease, string | null, boolean, object]>([
    ['nothing, where it is as it shall be', there, wanted, 'v1', true, {}],
    ['its text', { ...there, body: 'old' }, wanted, 'v1', true, { body: 'notes' }],
    [
      'nothing of a release that a person published, where a draft is asked for',
      there,
      { ...wanted, draft: true, latest: false },
      'v1',
      true,
      {},
    ],
    ['a draft is published, as the latest', draft, wanted, 'other-v9', true, { draft: false, make_latest: 'true' }],
    ['a draft that lacks files stays one', draft, wanted, null, false, {}],
    [
      'where its tag will be',
      { ...draft, target: 'b' },
      { ...wanted, draft: true },
      'v0',
      true,
      { target_commitish: 'c' },
    ],
    [
      'not where its tag is already',
      { ...draft, target: 'main' },
      { ...wanted, draft: true, isTagged: true },
      'v0',
      true,
      {},
    ],
    ['nothing of where a published one is', { ...there, target: 'main' }, wanted, 'v1', true, {}],
    ['the latest is moved to it from an earlier one', there, wanted, 'v0', true, { make_latest: 'true' }],
    ['the latest is moved to it where there is none', there, wanted, null, true, { make_latest: 'true' }],
    ['the latest of another part of the repository stays', there, wanted, 'other-v9', true, {}],
    [
      'the latest is taken from any, when that is asked for',
      there,
      { ...wanted, latestOver: null },
      'other-v9',
      true,
      { make_latest: 'true' },
    ],
    ['the latest is never taken from it', there, { ...wanted, latest: false }, 'v1', true, {}],
  ])('%s', (_name, existing, given, latest, mayPublish, changes) => {
    expect(changesTo(existing, given, latest, mayPublish)).toEqual(changes);
  });
});

test('commits come children first, in whatever order they are given, each once', () => {
  const graph = fc.integer({ min: 1, max: 30 }).chain((size) =>
    fc.tuple(
      fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: size, maxLength: size }),
      fc.array(fc.nat(5), { minLength: size, maxLength: size }),
      fc.shuffledSubarray(
        Array.from({ length: size }, (_, index) => index),
        { minLength: size },
      ),
    ),
  );
  fc.assert(
    fc.property(graph, ([links, dates, order]) => {
      const commits = links.map((parents, n) => ({
        sha: String(n),
        parents: n === 0 ? [] : [...new Set(parents.map((parent) => String(parent % n)))],
        date: dates[n]!,
      }));
      const ordered = childrenFirst(order.map((index) => commits[index]!));
      const place = new Map(ordered.map(({ sha }, index) => [sha, index]));
      expect(place.size).toBe(commits.length);
      for (const { sha, parents } of commits)
        for (const parent of parents) expect(place.get(sha)!).toBeLessThan(place.get(parent)!);
    }),
  );
});
