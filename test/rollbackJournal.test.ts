import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { connect, createJournal } from '@deploy-actions/github';
import { RECORD_VERSION, readPlan, type Fact, type JournalRecord, type Plan } from '@deploy-actions/strategy';
import { openWorld, shareIs, type RolloutWorld } from './rolloutWorld.ts';

/** What ECS does not remember any more, the journal of the service's rollouts does. */

async function journalSays({ github, sandbox }: RolloutWorld, release: string): Promise<void> {
  const { GITHUB_API_URL: apiUrl = '', GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '' } = github.env;
  const signal = new AbortController().signal;
  const client = connect({ apiUrl, repository, token, signal, userAgent: 'test', onWait: () => undefined });
  const journal = createJournal({
    github: client,
    environment: 'production',
    target: `${sandbox.env['AWS_REGION']}/${sandbox.cluster}/shop`,
  });
  const reading = readPlan({ stages: '10@1m, 100', criteria: 'none' }) as { value: Plan };
  const facts: Fact[] = [
    { kind: 'opened', rollout: 'shop-1', target: 'sandbox/shop', release, plan: reading.value, note: {} },
    { kind: 'ended', result: 'succeeded', reason: 'All was good.' },
  ];
  const owner = { id: '9/1', name: 'a run of long ago' };
  const records = facts.map((fact): JournalRecord => ({ version: RECORD_VERSION, atMs: 1, owner, epoch: 1, ...fact }));
  const { head } = await journal.load();
  expect(await journal.append(records, head)).toMatchObject({ ok: true });
}

test('a rollback goes back to what the journal says has succeeded, where ECS remembers nothing', async () => {
  await using world = await openWorld();
  const { taskDefinition } = await world.sandbox.invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: 'shop:1' });
  await journalSays(world, taskDefinition.taskDefinitionArn);
  const shifted = await world.shift({});
  expect(shifted.outputs['result']).toBe('succeeded');
  world.sandbox.faults.add({ on: 'ecs:ListServiceDeployments', kind: 'deny' });

  const run = await world.run('rollback', {
    'poll-interval-seconds': '0.3',
    'github-token': world.github.env['GITHUB_TOKEN']!,
  });

  expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
  expect(run.log.join('\n')).toContain('as the journal of production tells');
  await shareIs(world, 'shop:v1', 100);
  expect((await world.traffic.stop()).failures).toEqual({});
});

test('a journal that was rewritten keeps no rollback from what nobody else knows, and that is told', async () => {
  await using world = await openWorld();
  const { taskDefinition } = await world.sandbox.invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: 'shop:1' });
  await journalSays(world, taskDefinition.taskDefinitionArn);
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', world.github.gitDir, ...args], { encoding: 'utf8' }).trim();
  const ref = git('for-each-ref', '--format=%(refname)', 'refs/deploy-actions');
  const before = git('rev-parse', ref);
  const service = () =>
    (world.sandbox.state() as { ecs: { services: { serviceArn: string; tags: object[] }[] } }).ecs.services[0]!;
  const [shifted, tags] = await Promise.all([
    world.shift({}),
    shareIs(world, 'shop:v2', 20).then(() => service().tags),
  ]);
  expect(shifted.outputs['result']).toBe('succeeded');
  // what a rollout leaves that could not remove its tags
  await world.sandbox.invoke('ecs', 'TagResource', { resourceArn: service().serviceArn, tags });
  // as if the rollout had never been
  git('update-ref', ref, before);
  world.sandbox.faults.add({ on: 'ecs:ListServiceDeployments', kind: 'deny' });

  const run = await world.run('rollback', {
    'poll-interval-seconds': '0.3',
    'github-token': world.github.env['GITHUB_TOKEN']!,
  });

  expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
  const warnings = run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
  expect(warnings).toContainEqual(
    expect.stringMatching(/^The journal refs\/deploy-actions\/\S+ was rewritten or deleted: /),
  );
  await shareIs(world, 'shop:v1', 100);
});
