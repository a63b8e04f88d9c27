import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commitOn, git, grow, refusal, start, tipOf, type Fixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await start();
});
afterAll(() => fixture.github.close());

const gitRef = (ref: string) => git(fixture.github.gitDir, 'rev-parse', ref);

describe('a ref', () => {
  test('is made, read, moved forward and removed, in the repository itself', async () => {
    const { octokit, at } = fixture;
    const main = await tipOf(fixture);
    const name = 'deploy-actions/production/shop';
    const { data: made } = await octokit.git.createRef({ ...at, ref: `refs/${name}`, sha: main });
    expect(made).toMatchObject({ ref: `refs/${name}`, object: { type: 'commit', sha: main } });

    const next = await commitOn(fixture, main);
    const { data: moved } = await octokit.git.updateRef({ ...at, ref: name, sha: next });
    expect(moved.object.sha).toBe(next);
    expect(await gitRef(`refs/${name}`)).toBe(next);

    await octokit.git.deleteRef({ ...at, ref: name });
    expect(await refusal(octokit.git.getRef({ ...at, ref: name }))).toMatchObject({
      status: 404,
      message: 'Not Found',
    });
    expect(await refusal(octokit.git.deleteRef({ ...at, ref: name }))).toMatchObject({
      status: 422,
      message: 'Reference does not exist',
    });
  });

  test('is found exactly, or by how its name begins', async () => {
    const { octokit, at } = fixture;
    const sha = await tipOf(fixture);
    for (const name of ['feature', 'feature-a', 'feature/b'].slice(1)) {
      await octokit.git.createRef({ ...at, ref: `refs/heads/${name}`, sha });
    }
    const { data } = await octokit.git.listMatchingRefs({ ...at, ref: 'heads/feature' });
    expect(data.map(({ ref }) => ref)).toEqual(['refs/heads/feature-a', 'refs/heads/feature/b']);
    expect(await refusal(octokit.git.getRef({ ...at, ref: 'heads/feature' }))).toMatchObject({ status: 404 });
  });

  test.each([
    ['one that exists', 'refs/heads/main', 'Reference already exists'],
    ['one without a folder', 'refs/main', 'Reference name must contain at least three slash-separated components.'],
    ['one not below refs', 'heads/x/y', 'Reference name must contain at least three slash-separated components.'],
    ['one that git does not allow', 'refs/heads/a..b', 'refs/heads/a..b is not a valid ref name.'],
    ['one below a branch', 'refs/heads/main/below', 'Reference update failed'],
  ])('cannot be %s', async (_, ref, message) => {
    const { octokit, at } = fixture;
    const sha = await tipOf(fixture);
    expect(await refusal(octokit.git.createRef({ ...at, ref, sha }))).toMatchObject({ status: 422, message });
  });

  test('cannot be of an object that is not there', async () => {
    const { octokit, at } = fixture;
    const sha = 'd'.repeat(40);
    const missing = { status: 422, message: 'Object does not exist' };
    expect(await refusal(octokit.git.createRef({ ...at, ref: 'refs/heads/x', sha }))).toMatchObject(missing);
    expect(await refusal(octokit.git.updateRef({ ...at, ref: 'heads/main', sha }))).toMatchObject(missing);
  });

  test('that is not there cannot be moved', async () => {
    const { octokit, at } = fixture;
    const moving = octokit.git.updateRef({ ...at, ref: 'heads/nowhere', sha: await tipOf(fixture) });
    expect(await refusal(moving)).toMatchObject({ status: 422, message: 'Reference does not exist' });
  });

  test('is moved aside by force alone', async () => {
    const { octokit, at } = fixture;
    const main = await tipOf(fixture);
    const [ours, theirs] = [await commitOn(fixture, main, 'ours'), await commitOn(fixture, main, 'theirs')];
    await octokit.git.createRef({ ...at, ref: 'refs/heads/aside', sha: ours });
    const aside = { ...at, ref: 'heads/aside', sha: theirs };
    expect(await refusal(octokit.git.updateRef(aside))).toMatchObject({
      status: 422,
      message: 'Update is not a fast forward',
    });
    expect(await gitRef('aside')).toBe(ours);
    await octokit.git.updateRef({ ...aside, force: true });
    expect(await gitRef('aside')).toBe(theirs);
  });

  test('is not moved by a request of another shape', async () => {
    const { octokit, at } = fixture;
    const request = (body: object) =>
      octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...at, ref: 'heads/main', ...body } as never);
    expect(await refusal(request({ sha: 'main' }))).toMatchObject({ status: 422, message: /does not match/ as never });
    expect(await refusal(request({}))).toMatchObject({
      status: 422,
      message: 'Invalid request.\n\n"sha" wasn\'t supplied.',
    });
    expect(await refusal(request({ sha: 'a'.repeat(40), force: 'no' }))).toMatchObject({ status: 422 });
  });
});

describe('of twenty writers that append at once', () => {
  const WRITERS = 20;
  const writers = Array.from({ length: WRITERS }, (_, n) => n);

  test('exactly one wins each round, the others get the refusal of GitHub', async () => {
    const { octokit, at } = fixture;
    let head = await tipOf(fixture);
    const tree = await gitRef('main^{tree}');
    await octokit.git.createRef({ ...at, ref: 'refs/journal/race', sha: head });
    for (const round of [1, 2, 3]) {
      const commits: string[] = [];
      for (const n of writers) {
        const record = { ...at, message: `Round ${round}, writer ${n}`, tree, parents: [head] };
        commits.push((await octokit.git.createCommit(record)).data.sha);
      }
      const results = await Promise.allSettled(
        commits.map((sha) => octokit.git.updateRef({ ...at, ref: 'journal/race', sha, force: false })),
      );
      const won = commits.filter((__, n) => results[n]!.status === 'fulfilled');
      const refused = results
        .filter((each) => each.status === 'rejected')
        .map((each) => each.reason as Error & { status: number });
      expect(won).toHaveLength(1);
      expect(refused.map(({ status }) => status)).toEqual(Array(WRITERS - 1).fill(422));
      for (const { message } of refused) expect(message).toContain('Update is not a fast forward');
      expect(await gitRef('refs/journal/race')).toBe(won[0]);
      head = won[0]!;
    }
  });

  test('exactly one makes the ref', async () => {
    const { octokit, at } = fixture;
    const sha = await tipOf(fixture);
    const results = await Promise.allSettled(
      writers.map(() => octokit.git.createRef({ ...at, ref: 'refs/journal/new', sha })),
    );
    const refused = results.filter((each) => each.status === 'rejected').map((each) => String(each.reason));
    expect(refused).toHaveLength(WRITERS - 1);
    for (const message of refused) expect(message).toContain('Reference already exists');
  });

  test('a writer of REST and a push of git exclude each other', async () => {
    const { octokit, at } = fixture;
    const main = await tipOf(fixture);
    await octokit.git.createRef({ ...at, ref: 'refs/heads/shared', sha: main });
    const behind = await commitOn(fixture, main);
    const tip = await grow(fixture, 'shared', 2);
    expect(await refusal(octokit.git.updateRef({ ...at, ref: 'heads/shared', sha: behind }))).toMatchObject({
      status: 422,
    });
    expect(await gitRef('shared')).toBe(tip);
  });
});
