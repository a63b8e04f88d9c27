import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { atRest, openWorld, restOf, settledRest, sharesNow, shareIs, type RolloutWorld } from './rolloutWorld.ts';

/** Whoever may write to the repository can rewrite the journal's ref; what hangs on the service says where it led. */

const AT_STAGE = { plan: '20@30m, 100@1m' };

type Run = Awaited<ReturnType<RolloutWorld['shift']>>;

function gitOf({ github }: RolloutWorld) {
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', github.gitDir, ...args], { encoding: 'utf8' }).trim();
  return { git, ref: git('for-each-ref', '--format=%(refname)', 'refs/deploy-actions') };
}

/** The commit in the service's tags. */
function pinnedOn({ sandbox }: RolloutWorld): string {
  const { services } = (
    sandbox.state() as {
      ecs: { services: { tags: { key: string; value: string }[] }[] };
    }
  ).ecs;
  const { value } = services[0]!.tags.find(({ key }) => key === 'deploy-actions:rollout')!;
  return / ([\da-f]{40})@[\da-f]{8}$/.exec(value)![1]!;
}

const changesOf = ({ sandbox }: RolloutWorld) =>
  sandbox.calls.snapshot().filter(({ action }) => /^(Update|Continue|Stop|Tag|Untag)/.test(action));

const warningsOf = ({ annotations }: Run) =>
  annotations.flatMap(({ level, title, message }) =>
    level === 'warning' && title === 'sandbox/shop: the journal is not what it was' ? [message] : [],
  );

/** A rollout whose machine is lost, and whose run has ended, while its candidate has 20%. */
async function lostAt20(world: RolloutWorld): Promise<void> {
  const lost = new AbortController();
  await Promise.all([
    world.shift(AT_STAGE, { lost: lost.signal }),
    shareIs(world, 'shop:v2', 20).then(() => lost.abort()),
  ]);
  world.github.seed.run({ id: 1, status: 'completed', conclusion: 'failure' });
}

describe('a journal whose ref was deleted', () => {
  test.concurrent(
    'is gone forward by no more, and the service is brought home all the same',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      await lostAt20(world);
      const { git, ref } = gitOf(world);
      const sha = pinnedOn(world);
      git('merge-base', '--is-ancestor', sha, ref);
      git('update-ref', '-d', ref);
      const changes = changesOf(world);

      const next = await world.shift(AT_STAGE, { run: 2 });

      const { result, reason } = next.outputs;
      expect([result, next.phases[0]!.exitCode, next.log]).toEqual(['failed', 1, next.log]);
      for (const text of [sha, ref, 'Nothing goes forward']) expect(reason).toContain(text);
      expect(next.annotations.map(({ level, message }) => [level, message.includes(sha)])).toContainEqual([
        'error',
        true,
      ]);
      expect(changesOf(world)).toEqual(changes);
      expect(sharesNow(world)['shop:v2']).toBe(20);

      const home = await world.run(
        'canary-shift',
        { command: 'reconcile', 'poll-interval-seconds': '0.2' },
        { env: { GITHUB_RUN_ID: '2' } },
      );

      expect([home.outputs['result'], home.log]).toEqual(['brought-home', home.log]);
      expect(warningsOf(home)).toEqual([expect.stringContaining(sha)]);
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
    },
    150_000,
  );
});

describe('a journal whose ref was moved back', () => {
  test.concurrent(
    'keeps post from nothing, which tells it',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      const kill = new AbortController();
      const [run] = await Promise.all([
        world.shift(AT_STAGE, { kill: kill.signal }),
        shareIs(world, 'shop:v2', 20).then(() => {
          const { git, ref } = gitOf(world);
          git('update-ref', ref, git('commit-tree', '-m', 'Nothing to see here.', git('rev-parse', `${ref}^{tree}`)));
          kill.abort();
        }),
      ]);

      expect([run.phases.at(-1), run.log]).toEqual([{ name: 'post', exitCode: 0 }, run.log]);
      expect(warningsOf(run)).toHaveLength(1);
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
    },
    150_000,
  );
});

test.concurrent('a rollout that nobody meddles with pins its record at no call more, and removes it', async () => {
  await using world = await openWorld();
  const [run] = await Promise.all([
    world.shift({}),
    shareIs(world, 'shop:v2', 20).then(() => {
      const { git, ref } = gitOf(world);
      git('merge-base', '--is-ancestor', pinnedOn(world), ref);
    }),
  ]);
  expect([run.outputs['result'], warningsOf(run), restOf(world).tags]).toEqual(['succeeded', [], []]);
  const tagging = changesOf(world).filter(({ action }) => /ag/.test(action));
  expect(tagging.map(({ action }) => action)).toEqual(['TagResource', 'UntagResource']);
});
