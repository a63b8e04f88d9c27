import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commitOn, refusal, start, tipOf, type Fixture } from './fixture.ts';

let fixture: Fixture;
const shas = { base: '', merged: '', merge: '', open: '' };

beforeAll(async () => {
  fixture = await start();
  const { octokit, at, github } = fixture;
  shas.base = await tipOf(fixture);
  shas.merged = await commitOn(fixture, shas.base, 'merged.txt');
  await octokit.git.createRef({ ...at, ref: 'refs/heads/fix', sha: shas.merged });
  const { data: head } = await octokit.git.getCommit({ ...at, commit_sha: shas.merged });
  const parents = [shas.base, shas.merged];
  const { data: merge } = await octokit.git.createCommit({ ...at, message: 'Merge', tree: head.tree.sha, parents });
  shas.merge = merge.sha;
  await octokit.git.updateRef({ ...at, ref: 'heads/main', sha: shas.merge });
  shas.open = await commitOn(fixture, shas.merge, 'open.txt');
  await octokit.git.createRef({ ...at, ref: 'refs/heads/feature', sha: shas.open });

  github.seed.label({ name: 'bug', color: 'ff0000', description: 'A defect' });
  await github.seed.pull({ title: 'Fix it', head: 'fix', mergedAs: shas.merge, labels: ['bug'], user: 'ann' });
  await github.seed.pull({ title: 'Add it', head: 'feature', labels: ['feature'] });
  github.seed.issue({ title: 'It is broken', body: 'Very', labels: ['bug'], closed: true });
});
afterAll(() => fixture.github.close());

const numbers = (data: readonly { number: number }[]) => data.map(({ number }) => number);

describe('pull requests', () => {
  test.each<[object, number[]]>([
    [{}, [2]],
    [{ state: 'closed' }, [1]],
    [{ state: 'all' }, [2, 1]],
    [{ state: 'all', direction: 'asc' }, [1, 2]],
    [{ state: 'all', head: 'octo-org:fix' }, [1]],
    [{ state: 'all', base: 'other' }, []],
  ])('listed by %j are %j', async (filter, expected) => {
    const { data } = await fixture.octokit.pulls.list({ ...fixture.at, ...filter });
    expect(numbers(data)).toEqual(expected);
  });

  test('say what they change, who wrote them, what became of them', async () => {
    const { octokit, at } = fixture;
    const { data: merged } = await octokit.pulls.get({ ...at, pull_number: 1 });
    expect(merged).toMatchObject({
      title: 'Fix it',
      user: { login: 'ann' },
      labels: [{ name: 'bug', color: 'ff0000' }],
      merged: true,
      merge_commit_sha: shas.merge,
      commits: 1,
      additions: 1,
      changed_files: 1,
    });
    expect(await refusal(octokit.pulls.get({ ...at, pull_number: 99 }))).toMatchObject({ status: 404 });
  });

  test('that are open follow their branch', async () => {
    const { octokit, at } = fixture;
    const next = await commitOn(fixture, shas.open, 'more.txt');
    await octokit.git.updateRef({ ...at, ref: 'heads/feature', sha: next });
    const { data } = await octokit.pulls.get({ ...at, pull_number: 2 });
    expect(data).toMatchObject({ state: 'open', merged: false, head: { sha: next }, commits: 2 });
  });

  test('are found by the commits that they brought', async () => {
    const { octokit, at } = fixture;
    const of = async (commit_sha: string) =>
      numbers((await octokit.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha })).data);
    expect(await of(shas.merged)).toEqual([1]);
    expect(await of(shas.merge)).toEqual([1]);
    expect(await of(shas.open)).toEqual([2]);
    expect(await of(shas.base)).toEqual([]);
    expect(await refusal(of('nowhere'))).toMatchObject({ status: 422, message: 'No commit found for SHA: nowhere' });
  });
});

describe('issues', () => {
  test('have labels; pull requests are issues too', async () => {
    const { octokit, at } = fixture;
    const { data: issue } = await octokit.issues.get({ ...at, issue_number: 3 });
    expect(issue).toMatchObject({ title: 'It is broken', state: 'closed', labels: [{ name: 'bug' }] });
    expect(issue.pull_request).toBeUndefined();
    const { data: pull } = await octokit.issues.get({ ...at, issue_number: 2 });
    expect(pull.pull_request?.url).toMatch(/\/pulls\/2$/);
    const { data: labels } = await octokit.issues.listLabelsOnIssue({ ...at, issue_number: 2 });
    expect(labels.map(({ name }) => name)).toEqual(['feature']);
    expect(await refusal(octokit.issues.get({ ...at, issue_number: 4 }))).toMatchObject({ status: 404 });
  });

  test('take their labels from those of the repository', async () => {
    const { octokit, at } = fixture;
    const { data } = await octokit.issues.listLabelsForRepo(at);
    expect(data).toMatchObject([
      { name: 'bug', color: 'ff0000', description: 'A defect' },
      { name: 'feature', description: null },
    ]);
  });
});
