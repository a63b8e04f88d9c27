import { afterEach, describe, expect, test } from '@jest/globals';
import { createClock, type Clock } from '../../src/core/clock.ts';
import { createRateLimit } from '../../src/github/http/rateLimit.ts';
import type { FaultSpec, GitHubInput } from '../../src/index.ts';
import { commitOn, octokitFor, refusal, start, tipOf, type Fixture } from './fixture.ts';

let fixture: Fixture;
afterEach(() => fixture.github.close());

async function get(path: string, headers: Record<string, string> = {}) {
  const { github } = fixture;
  return fetch(`${github.apiUrl}/repos/octo-org/shop${path}`, {
    headers: { authorization: `Bearer ${github.env['GITHUB_TOKEN']}`, 'user-agent': 'test', ...headers },
  });
}

const started = async (scenario: GitHubInput = {}, clock?: Clock) =>
  void (fixture = await start(scenario, clock === undefined ? {} : { clock }));

describe('the primary rate limit', () => {
  test.each([403, 429] as const)(
    'is told in every answer, and refuses with %i once it is used up',
    async (rateLimitStatus) => {
      await started({
        rateLimit: { limit: 2 },
        quirks: { rateLimitStatus },
        tokens: [{ token: 'one' }, { token: 'two' }],
      });
      const left = [await get(''), await get(''), await get('')];
      expect(left.map(({ status }) => status)).toEqual([200, 200, rateLimitStatus]);
      expect(left.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual(['1', '0', '0']);
      const reset = Number(left[2]!.headers.get('x-ratelimit-reset')) * 1_000;
      expect(reset).toBeGreaterThan(Date.now());
      expect(await left[2]!.json()).toMatchObject({ message: expect.stringMatching(/^API rate limit exceeded for /) });
      expect((await octokitFor(fixture.github, 'two').repos.get(fixture.at)).status).toBe(200);
    },
  );

  test('starts again after its window', async () => {
    await started();
    let now = 0;
    const limit = createRateLimit({ limit: 1, windowSeconds: 60 }, 403, () => now);
    limit.take(null);
    expect(() => limit.take(null)).toThrow('API rate limit exceeded');
    now = 60_000;
    expect(() => limit.take(null)).not.toThrow();
    expect(limit.headers(null)).toMatchObject({ 'x-ratelimit-reset': '120', 'x-ratelimit-used': '1' });
  });
});

describe('an answer that is known already', () => {
  test('is 304 without a body, and does not count', async () => {
    await started();
    const first = await get('/git/ref/heads/main');
    const etag = first.headers.get('etag')!;
    const again = await get('/git/ref/heads/main', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('x-ratelimit-used')).toBe(first.headers.get('x-ratelimit-used'));
  });

  test('is given anew once it has changed', async () => {
    await started();
    const { octokit, at } = fixture;
    const etag = (await get('/git/ref/heads/main')).headers.get('etag')!;
    await octokit.git.updateRef({ ...at, ref: 'heads/main', sha: await commitOn(fixture, await tipOf(fixture)) });
    const again = await get('/git/ref/heads/main', { 'if-none-match': `"x", ${etag}` });
    expect(again.status).toBe(200);
    expect(again.headers.get('etag')).not.toBe(etag);
  });
});

test.each([
  ['2022-11-28', 200],
  ['2026-03-10', 200],
  ['2020-01-01', 400],
])('the API version %s: %i', async (version, status) => {
  await started();
  const response = await get('', { 'x-github-api-version': version });
  expect(response.status).toBe(status);
  if (status === 200) expect(response.headers.get('x-github-api-version-selected')).toBe(version);
});

test('a request without a user agent is forbidden', async () => {
  await started();
  const response = await get('', { 'user-agent': '' });
  expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('User-Agent')]);
});

test('a body that is no JSON is told apart from one of another shape', async () => {
  await started();
  const post = async (body: string) => {
    const { github } = fixture;
    const headers = { authorization: `token ${github.env['GITHUB_TOKEN']}`, 'user-agent': 'test' };
    const response = await fetch(`${github.apiUrl}/repos/octo-org/shop/git/refs`, { method: 'POST', headers, body });
    return [response.status, ((await response.json()) as { message: string }).message];
  };
  expect(await post('{')).toEqual([400, 'Problems parsing JSON']);
  expect(await post('[]')).toEqual([400, 'Body should be a JSON object']);
  expect(await post('{}')).toEqual([422, 'Invalid request.\n\n"ref" wasn\'t supplied.\n"sha" wasn\'t supplied.']);
});

test('what the sandbox does not have is not found, and logged', async () => {
  await started();
  expect((await get('/hooks')).status).toBe(404);
  expect(fixture.github.calls.snapshot().at(-1)).toMatchObject({
    service: 'unknown',
    action: 'GET /repos/octo-org/shop/hooks',
    status: 404,
  });
});

describe('a fault', () => {
  const BROKEN = { status: 500 };

  test.each<[FaultSpec['kind'], Partial<FaultSpec>, object, 'takes effect' | 'changes nothing']>([
    ['throttle', {}, { status: 403, message: expect.stringContaining('secondary rate limit') }, 'changes nothing'],
    ['throttle', { status: 429 }, { status: 429 }, 'changes nothing'],
    ['error', {}, { status: 502, message: 'Server Error' }, 'changes nothing'],
    ['error', { status: 503, message: '<html>Unicorn!</html>' }, { status: 503 }, 'changes nothing'],
    ['deny', {}, { status: 403, message: 'Resource not accessible by integration' }, 'changes nothing'],
    ['expire', {}, { status: 401, message: 'Bad credentials' }, 'changes nothing'],
    ['reset', {}, BROKEN, 'changes nothing'],
    ['drop', {}, BROKEN, 'takes effect'],
    ['delay', { ms: 20 }, {}, 'takes effect'],
  ])('%s %j', async (kind, more, answer, effect) => {
    await started({ faults: [{ on: 'git:updateRef', kind, times: 1, ...more }] });
    const { octokit, at, github } = fixture;
    const sha = await commitOn(fixture, await tipOf(fixture));
    const update = octokit.git.updateRef({ ...at, ref: 'heads/main', sha });
    if (kind === 'delay') expect((await update).status).toBe(200);
    else expect(await refusal(update)).toMatchObject(answer);
    expect((await tipOf(fixture)) === sha).toBe(effect === 'takes effect');
    const call = github.calls.snapshot().findLast(({ action }) => action === 'updateRef');
    expect(call).toMatchObject({
      service: 'git',
      fault: kind,
      input: { ref: 'heads/main', sha },
      accessKeyId: 'github-actions[bot]',
    });
  });

  test('of a secondary limit says when to come back', async () => {
    await started({ faults: [{ on: 'repos:*', kind: 'throttle', ms: 1_500 }] });
    expect((await get('')).headers.get('retry-after')).toBe('2');
  });
});

test('after a change reads show the ref as it was for a while, where that is asked for; writes never do', async () => {
  let now = 1_800_000_000_000;
  await started({ quirks: { staleRefsMs: 500 } }, { ...createClock(1), now: () => now });
  const { octokit, at } = fixture;
  const before = await tipOf(fixture);
  const sha = await commitOn(fixture, before);
  await octokit.git.updateRef({ ...at, ref: 'heads/main', sha });
  await octokit.git.createRef({ ...at, ref: 'refs/heads/new', sha });
  expect(await tipOf(fixture)).toBe(before);
  expect((await octokit.git.listMatchingRefs({ ...at, ref: 'heads/' })).data).toMatchObject([
    { object: { sha: before } },
  ]);
  expect((await octokit.repos.getCommit({ ...at, ref: 'main' })).data.sha).toBe(before);
  expect(await refusal(tipOf(fixture, 'heads/new'))).toMatchObject({ status: 404 });
  const beside = await commitOn(fixture, before, 'beside');
  expect(await refusal(octokit.git.updateRef({ ...at, ref: 'heads/main', sha: beside }))).toMatchObject({
    status: 422,
  });
  expect(await refusal(octokit.git.createRef({ ...at, ref: 'refs/heads/new', sha }))).toMatchObject({ status: 422 });
  now += 500;
  expect(await tipOf(fixture)).toBe(sha);
  expect(await tipOf(fixture, 'heads/new')).toBe(sha);
});
