import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAction, UsageError, type ActionRun } from '@deploy-actions/runner';
import { actionWith, type FixtureScripts } from './fixture.js';
import { ended } from './processes.js';

async function run(scripts: FixtureScripts): Promise<ActionRun> {
  using action = actionWith(scripts);
  return await runAction({ folder: action.folder });
}

const ran = ({ phases }: ActionRun): string[] => phases.map(({ name, exitCode }) => `${name} ${exitCode}`);

describe('phases', () => {
  test('run in the order pre, main, post', async () => {
    expect(ran(await run({ pre: '', main: '', post: '' }))).toEqual(['pre 0', 'main 0', 'post 0']);
  });

  test('post runs after a failed main, whose exit code is the answer', async () => {
    const result = await run({ main: 'process.exit(3)', post: 'process.exit(4)' });
    expect(ran(result)).toEqual(['main 3', 'post 4']);
    expect(result.exitCode).toBe(3);
  });

  test('a failing post fails the run', async () => {
    expect((await run({ main: '', post: 'process.exit(4)' })).exitCode).toBe(4);
  });

  test('a failing pre keeps main from running, not post', async () => {
    const result = await run({ pre: 'process.exit(2)', main: '', post: '' });
    expect(ran(result)).toEqual(['pre 2', 'post 0']);
    expect(result.exitCode).toBe(2);
  });

  test.each([
    { condition: 'success()', afterSuccess: true, afterFailure: false },
    { condition: 'failure()', afterSuccess: false, afterFailure: true },
    { condition: '${{ !cancelled() }}', afterSuccess: true, afterFailure: true },
    { condition: "failure() || env.LANG == 'c.utf-8'", afterSuccess: true, afterFailure: true },
    { condition: '(always() && !success()) || cancelled()', afterSuccess: false, afterFailure: true },
  ])('post-if $condition is obeyed', async ({ condition, afterSuccess, afterFailure }) => {
    const runs = `post-if: "${condition}"`;
    expect((await run({ main: '', post: '', runs })).phases).toHaveLength(afterSuccess ? 2 : 1);
    expect((await run({ main: 'process.exit(1)', post: '', runs })).phases).toHaveLength(afterFailure ? 2 : 1);
  });

  test('what main leaves running is there for post, and gone after the run', async () => {
    const { log } = await run({
      main: `
        import { spawn } from 'node:child_process';
        const helper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
        helper.unref();
        tell('GITHUB_STATE', 'helper=' + helper.pid);`,
      post: `process.kill(Number(env.STATE_helper), 0); console.log(env.STATE_helper);`,
    });
    expect(await ended(Number(log[0]))).toBe(true);
  });

  test('an uncaught error is an exit code of 1', async () => {
    const result = await run({ main: `throw new Error('oh')` });
    expect(result.exitCode).toBe(1);
    expect(result.log.join('\n')).toContain('Error: oh');
  });
});

describe('refused with a reason', () => {
  test.each([
    ['a container', 'runs: { using: docker }', /'docker'; only these can be run here: node20, node24, composite/],
    [
      'a composite action with a script',
      'runs: { using: composite, steps: [{ run: ls }] }',
      /runs\.steps\[0\] uses no action/,
    ],
    [
      'one that uses what is not above it',
      "runs: { using: composite, steps: [{ uses: '$/no-such-action' }] }",
      /uses \$\/no-such-action, and there is no such/,
    ],
    ['an action without main', 'runs: { using: node24 }', /runs\.main is missing/],
    [
      'a missing script',
      'runs: { using: node24, main: dist.js }',
      /dist\.js, which does not exist; has the action been/,
    ],
    ['YAML that is none', 'runs: [', /action\.yml: .*line 1/s],
  ])('%s', async (_, actionFile, reason) => {
    using action = actionWith({ main: '' });
    writeFileSync(join(action.folder, 'action.yml'), actionFile);
    const answer = runAction({ folder: action.folder });
    await expect(answer).rejects.toThrow(UsageError);
    await expect(answer).rejects.toThrow(reason);
  });

  test('a folder without an action, and a workspace that is none', async () => {
    await expect(runAction({ folder: tmpdir() })).rejects.toThrow(/holds no action\.yml and no action\.yaml/);
    using action = actionWith({ main: '' });
    const refused = runAction({ folder: action.folder, workspace: join(action.folder, 'action.yml') });
    await expect(refused).rejects.toThrow(/is not a folder/);
  });
});
