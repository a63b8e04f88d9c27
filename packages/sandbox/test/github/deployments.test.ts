import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { commitOn, git, refusal, start, tipOf, type Fixture } from './fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await start();
});
afterEach(() => fixture.github.close());

type Deployment = { id: number; sha: string; environment: string };

async function deploy(more: object = {}): Promise<Deployment> {
  const { data } = await fixture.octokit.repos.createDeployment({ ...fixture.at, ref: 'main', ...more });
  return data as Deployment;
}

const report = async ({ id }: Deployment, state: string, more: object = {}) =>
  (
    await fixture.octokit.repos.createDeploymentStatus({
      ...fixture.at,
      deployment_id: id,
      state: state as 'success',
      ...more,
    })
  ).data;

const statesOf = async ({ id }: Deployment) =>
  (await fixture.octokit.repos.listDeploymentStatuses({ ...fixture.at, deployment_id: id })).data.map(
    ({ state }) => state,
  );

describe('a deployment', () => {
  test('is of the commit that its ref has now, and makes its environment', async () => {
    const { octokit, at } = fixture;
    const sha = await tipOf(fixture);
    const payload = { tip: 'abc' };
    const made = await deploy({ environment: 'staging', payload, description: 'v2', task: 'deploy:shop' });
    expect(made).toMatchObject({ sha, ref: 'main', environment: 'staging', payload, production_environment: false });
    expect((await octokit.repos.getDeployment({ ...at, deployment_id: made.id })).data).toEqual(made);
    const { data } = await octokit.repos.getAllEnvironments(at);
    expect(data).toMatchObject({ total_count: 1, environments: [{ name: 'staging' }] });
    expect((await octokit.repos.getEnvironment({ ...at, environment_name: 'staging' })).data.name).toBe('staging');
    const nowhere = octokit.repos.getEnvironment({ ...at, environment_name: 'nowhere' });
    expect(await refusal(nowhere)).toMatchObject({ status: 404 });
  });

  test('is to production by default', async () => {
    expect(await deploy()).toMatchObject({ environment: 'production', production_environment: true, task: 'deploy' });
  });

  test('is found by environment, commit, ref and task, the newest first', async () => {
    const { octokit, at } = fixture;
    const sha = await tipOf(fixture);
    const first = await deploy({ environment: 'staging' });
    const second = await deploy({ environment: 'staging', task: 'migrate' });
    const third = await deploy({ ref: sha });
    const found = async (filter: object) =>
      (await octokit.repos.listDeployments({ ...at, ...filter })).data.map(({ id }) => id);
    expect(await found({})).toEqual([third.id, second.id, first.id]);
    expect(await found({ environment: 'staging' })).toEqual([second.id, first.id]);
    expect(await found({ environment: 'staging', task: 'migrate' })).toEqual([second.id]);
    expect(await found({ ref: 'main' })).toEqual([second.id, first.id]);
    expect(await found({ sha, per_page: 1 })).toEqual([third.id]);
    expect(await found({ sha: 'f'.repeat(40) })).toEqual([]);
  });

  test('of what is not there is refused', async () => {
    expect(await refusal(deploy({ ref: 'nowhere' }))).toMatchObject({
      status: 422,
      message: 'No ref found for: nowhere',
    });
  });
});

describe('a branch that is behind', () => {
  async function behind(path: string) {
    const { octokit, at } = fixture;
    const main = await tipOf(fixture);
    await octokit.git.createRef({ ...at, ref: 'refs/heads/topic', sha: await commitOn(fixture, main, path, 'theirs') });
    await octokit.git.updateRef({ ...at, ref: 'heads/main', sha: await commitOn(fixture, main, 'file.txt', 'ours') });
  }

  test('gets the default branch merged into it instead, and is deployed when asked again', async () => {
    const { octokit, at, github } = fixture;
    await behind('other.txt');
    const { status, data } = await octokit.repos.createDeployment({ ...at, ref: 'topic' });
    expect([status, data]).toEqual([202, { message: 'Auto-merged main into topic on deployment.' }]);
    expect((await git(github.gitDir, 'ls-tree', '--name-only', 'topic')).split('\n')).toEqual([
      'README.md',
      'file.txt',
      'other.txt',
    ]);
    expect(await deploy({ ref: 'topic' })).toMatchObject({ sha: await git(github.gitDir, 'rev-parse', 'topic') });
  });

  test('is refused where it conflicts, and where it is no branch', async () => {
    const { github } = fixture;
    await behind('file.txt');
    const sha = await git(github.gitDir, 'rev-parse', 'topic');
    expect(await refusal(deploy({ ref: 'topic' }))).toMatchObject({
      status: 409,
      message: 'Conflict merging main into topic.',
    });
    expect(await refusal(deploy({ ref: sha }))).toMatchObject({
      status: 409,
      message: `Conflict merging main into ${sha}.`,
    });
    expect(await deploy({ ref: sha, auto_merge: false })).toMatchObject({ sha });
  });
});

describe('commit statuses', () => {
  const conflict = (...contexts: object[]) => ({
    status: 409,
    message: 'Conflict: Commit status checks failed for main.',
    errors: [{ contexts, resource: 'Deployment', field: 'required_contexts', code: 'invalid' }],
  });

  test('must all be success, unless the deployment names which', async () => {
    const sha = await tipOf(fixture);
    fixture.github.seed.status({ sha, context: 'ci', state: 'success' });
    fixture.github.seed.status({ sha, context: 'lint', state: 'failure' });
    expect(await refusal(deploy())).toEqual(
      conflict({ context: 'ci', state: 'success' }, { context: 'lint', state: 'failure' }),
    );
    expect(await refusal(deploy({ required_contexts: ['audit'] }))).toEqual(
      conflict({ context: 'audit', state: 'pending' }),
    );
    expect(await deploy({ required_contexts: ['ci'] })).toMatchObject({ sha });
    expect(await deploy({ required_contexts: [] })).toMatchObject({ sha });
    fixture.github.seed.status({ sha, context: 'lint', state: 'success' });
    expect(await deploy()).toMatchObject({ sha });
  });
});

describe('a deployment status', () => {
  test('is added, the newest first, with its links', async () => {
    const made = await deploy();
    await report(made, 'in_progress');
    const status = await report(made, 'success', {
      log_url: 'https://x/log',
      environment_url: 'https://x',
      description: 'Done',
    });
    expect(status).toMatchObject({
      log_url: 'https://x/log',
      target_url: 'https://x/log',
      environment_url: 'https://x',
      description: 'Done',
      environment: 'production',
    });
    expect(await statesOf(made)).toEqual(['success', 'in_progress']);
  });

  test('of success makes older ones of the environment inactive, where it is not production', async () => {
    const [old, failed, elsewhere] = [
      await deploy({ environment: 'qa' }),
      await deploy({ environment: 'qa' }),
      await deploy({ environment: 'dev' }),
    ];
    const production = await deploy();
    for (const each of [old, elsewhere, production]) await report(each, 'success', { auto_inactive: false });
    await report(failed, 'failure');
    await report(await deploy({ environment: 'qa' }), 'success');
    await report(await deploy(), 'success');
    expect(await Promise.all([old, failed, elsewhere, production].map(statesOf))).toEqual([
      ['inactive', 'success'],
      ['failure'],
      ['success'],
      ['success'],
    ]);
  });

  test('leaves older ones alone when asked to', async () => {
    const old = await deploy({ environment: 'qa' });
    await report(old, 'success');
    await report(await deploy({ environment: 'qa' }), 'success', { auto_inactive: false });
    expect(await statesOf(old)).toEqual(['success']);
  });

  test('can move the deployment to another environment', async () => {
    const { octokit, at } = fixture;
    const made = await deploy({ environment: 'qa' });
    await report(made, 'in_progress', { environment: 'qa-2' });
    const { data } = await octokit.repos.getDeployment({ ...at, deployment_id: made.id });
    expect(data).toMatchObject({ environment: 'qa-2', original_environment: 'qa' });
  });

  test.each([
    ['a state that there is not', 'done', {}],
    ['a description of 141 characters', 'success', { description: 'x'.repeat(141) }],
  ])('with %s is refused', async (_, state, more) => {
    expect(await refusal(report(await deploy(), state, more))).toMatchObject({ status: 422 });
  });
});
