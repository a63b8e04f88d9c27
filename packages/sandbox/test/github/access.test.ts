import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { git, inTemporaryFolder, octokitFor, refusal, start, type Fixture } from './fixture.ts';

const tokens = [
  { token: 'all' },
  { token: 'nothing', permissions: {} },
  { token: 'reads', permissions: { contents: 'read', deployments: 'read', actions: 'read' } },
  { token: 'deploys', permissions: { deployments: 'write' } },
  { token: 'person', kind: 'user', login: 'ann', permissions: { contents: 'read' } },
  { token: 'stranger', access: false },
] as const;

let open: Fixture;
let hidden: Fixture;
beforeAll(async () => {
  open = await start({ tokens: [...tokens] });
  hidden = await start({ tokens: [...tokens], private: true });
});
afterAll(async () => {
  await open.github.close();
  await hidden.github.close();
});

const at = { owner: 'octo-org', repo: 'shop' };
const calls: Record<string, (octokit: Octokit) => Promise<{ status: number }>> = {
  'read the repository': (octokit) => octokit.repos.get(at),
  'read a ref': (octokit) => octokit.git.getRef({ ...at, ref: 'heads/main' }),
  'write a blob': (octokit) => octokit.git.createBlob({ ...at, content: 'x' }),
  'read deployments': (octokit) => octokit.repos.listDeployments(at),
  'write a deployment': (octokit) => octokit.repos.createDeployment({ ...at, ref: 'main' }),
  'read a run': (octokit) => octokit.actions.getWorkflowRun({ ...at, run_id: 1_000 }),
  'read pull requests': (octokit) => octokit.pulls.list(at),
  'read labels': (octokit) => octokit.issues.listLabelsForRepo(at),
};

const INTEGRATION = 'Resource not accessible by integration';

/** Who calls, what, and the status in a public and in a private repository. */
const table: [string | null, string, number, number][] = [
  ['all', 'write a blob', 201, 201],
  ['all', 'write a deployment', 201, 201],
  ['nothing', 'read the repository', 200, 200],
  ['nothing', 'read a ref', 200, 403],
  ['nothing', 'write a blob', 403, 403],
  ['reads', 'read a ref', 200, 200],
  ['reads', 'write a blob', 403, 403],
  ['reads', 'read deployments', 200, 200],
  ['reads', 'write a deployment', 403, 403],
  ['reads', 'read a run', 200, 200],
  ['reads', 'read pull requests', 200, 403],
  ['reads', 'read labels', 200, 403],
  ['deploys', 'write a deployment', 201, 201],
  ['deploys', 'read deployments', 200, 200],
  ['deploys', 'read a run', 200, 403],
  ['person', 'write a blob', 403, 403],
  ['stranger', 'read a ref', 200, 404],
  ['stranger', 'write a blob', 403, 404],
  [null, 'read a ref', 200, 404],
  [null, 'write a blob', 401, 404],
  ['made-up', 'read a ref', 401, 401],
];

describe.each(table)('the token %p may %s', (token, what, inPublic, inPrivate) => {
  test.each([
    ['public', inPublic],
    ['private', inPrivate],
  ])(`in a %s repository: %i`, async (kind, status) => {
    const octokit = octokitFor((kind === 'public' ? open : hidden).github, token);
    if (status < 300) expect((await calls[what]!(octokit)).status).toBe(status);
    else expect(await refusal(calls[what]!(octokit))).toMatchObject({ status });
  });
});

test('a refusal names who is refused, and the answer which permission is needed', async () => {
  const blob = (token: string) => octokitFor(open.github, token).git.createBlob({ ...at, content: 'x' });
  expect(await refusal(blob('reads'))).toEqual({ status: 403, message: INTEGRATION });
  expect(await refusal(blob('person'))).toEqual({
    status: 403,
    message: 'Resource not accessible by personal access token',
  });
  expect(await refusal(blob('made-up'))).toEqual({ status: 401, message: 'Bad credentials' });
  const { headers } = await blob('all');
  expect(headers['x-accepted-github-permissions']).toBe('contents=write');
});

test('a person has an account, an installation has none', async () => {
  const who = (token: string | null) => octokitFor(open.github, token).users.getAuthenticated();
  expect((await who('person')).data).toMatchObject({ login: 'ann', type: 'User' });
  expect(await refusal(who('all'))).toEqual({ status: 403, message: INTEGRATION });
  expect(await refusal(who(null))).toMatchObject({ status: 401 });
});

test('another repository is not there', async () => {
  expect(await refusal(open.octokit.repos.get({ owner: 'octo-org', repo: 'other' }))).toMatchObject({ status: 404 });
  expect((await open.octokit.repos.get({ owner: 'Octo-Org', repo: 'SHOP' })).status).toBe(200);
});

describe('git itself', () => {
  const urlOf = ({ github }: Fixture, token: string | null) =>
    token === null ? github.cloneUrl : github.cloneUrl.replace('http://', `http://x-access-token:${token}@`);

  test.each([
    [null, 'public', 'clones'],
    [null, 'private', /could not read Username|Authentication failed/],
    ['reads', 'private', 'clones'],
    ['deploys', 'private', /403/],
    ['stranger', 'private', /not found/],
    ['made-up', 'private', /Authentication failed|could not read/],
  ])('with the token %p, from a %s repository: %p', async (token, kind, outcome) => {
    const url = urlOf(kind === 'public' ? open : hidden, token);
    await inTemporaryFolder(async (dir) => {
      const cloning = git(dir, 'clone', '--quiet', url, 'shop');
      if (typeof outcome === 'string') expect(await cloning).toBe('');
      else await expect(cloning).rejects.toThrow(outcome);
    });
  });

  test.each([
    ['all', null],
    ['reads', /403/],
    [null, /could not read Username/],
  ])('with the token %p pushes, or is refused: %p', async (token, refused) => {
    await inTemporaryFolder(async (dir) => {
      await git(dir, 'clone', '--quiet', urlOf(open, 'all'), '.');
      const pushing = git(dir, 'push', '--quiet', urlOf(open, token), `main:refs/heads/by-${token}`);
      if (refused) await expect(pushing).rejects.toThrow(refused);
      else {
        await pushing;
        expect((await open.octokit.repos.getBranch({ ...at, branch: 'by-all' })).data.name).toBe('by-all');
      }
    });
  });
});
