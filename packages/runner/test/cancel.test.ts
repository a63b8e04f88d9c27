import { describe, expect, test } from '@jest/globals';
import { runAction, GITHUB_GRACE, type ActionRun } from '@deploy-actions/runner';
import { actionWith, type FixtureScripts } from './fixture.js';
import { ended } from './processes.js';

/** GitHub's pauses, at a speed that a test can wait for. */
const GRACE = { afterInterruptMs: 300, afterTerminateMs: 200 };
const BUSY = `console.log('busy'); setInterval(() => {}, 1000);`;

/** Runs the action and cancels it as soon as it says that it is busy. */
async function cancelled(scripts: FixtureScripts, at = 'busy'): Promise<ActionRun & { sinceCancelMs: number }> {
  using action = actionWith(scripts);
  const cancel = new AbortController();
  let cancelledAt = 0;
  const run = await runAction({
    folder: action.folder,
    signal: cancel.signal,
    grace: GRACE,
    onLine: (line) => {
      if (line !== at) return;
      cancelledAt = performance.now();
      cancel.abort();
    },
  });
  return { ...run, sinceCancelMs: performance.now() - cancelledAt };
}

describe('cancelling', () => {
  test('has the timing of GitHub unless told otherwise', () => {
    expect(GITHUB_GRACE).toEqual({ afterInterruptMs: 7500, afterTerminateMs: 2500 });
  });

  test('interrupts main, which ends with 130 when it does not care, and then runs post', async () => {
    const run = await cancelled({ main: BUSY, post: `console.log('cleaned up')` });
    expect(run.exitCode).toBe(130);
    expect(run.log).toEqual(['busy', 'cleaned up']);
  });

  test('lets main end in its own way', async () => {
    const run = await cancelled({ main: `process.on('SIGINT', () => process.exit(7)); ${BUSY}` });
    expect(run.exitCode).toBe(7);
  });

  test('sends SIGTERM when SIGINT is ignored, after the first pause', async () => {
    const run = await cancelled({ main: `process.on('SIGINT', () => {}); ${BUSY}`, post: '' });
    expect(run.exitCode).toBe(143);
    expect(run.sinceCancelMs).toBeGreaterThanOrEqual(GRACE.afterInterruptMs);
    expect(run.phases.map(({ name }) => name)).toEqual(['main', 'post']);
  });

  test('kills main outright, and post runs all the same, as after an out-of-memory', async () => {
    using action = actionWith({ main: `process.on('SIGTERM', () => {}); ${BUSY}`, post: `console.log('cleaned up')` });
    const kill = new AbortController();
    const run = await runAction({ folder: action.folder, kill: kill.signal, onLine: () => kill.abort() });
    expect(run.phases).toEqual([
      { name: 'main', exitCode: 137 },
      { name: 'post', exitCode: 0 },
    ]);
    expect(run.log).toEqual(['busy', 'cleaned up']);
  });

  test('a machine that is lost runs nothing any more, post neither', async () => {
    using action = actionWith({ main: `process.on('SIGTERM', () => {}); ${BUSY}`, post: `console.log('cleaned up')` });
    const lost = new AbortController();
    const run = await runAction({ folder: action.folder, lost: lost.signal, onLine: () => lost.abort() });
    expect([run.phases, run.log]).toEqual([[{ name: 'main', exitCode: 137 }], ['busy']]);
  });

  test('kills the whole tree when both are ignored, after the second pause', async () => {
    const run = await cancelled({
      main: `
        import { spawn } from 'node:child_process';
        const helper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
        console.log('helper ' + helper.pid);
        process.on('SIGINT', () => {}); process.on('SIGTERM', () => {}); ${BUSY}`,
    });
    expect(run.exitCode).toBe(137);
    expect(run.sinceCancelMs).toBeGreaterThanOrEqual(GRACE.afterInterruptMs + GRACE.afterTerminateMs);
    const helper = Number(run.log[0]?.replace('helper ', ''));
    expect(await ended(helper)).toBe(true);
  });

  test('does not reach a post that always runs', async () => {
    const run = await cancelled({ main: '', post: `console.log('busy'); setTimeout(() => console.log('done'), 200);` });
    expect(run.log).toEqual(['busy', 'done']);
    expect(run.exitCode).toBe(0);
  });

  test('skips what has not started: main after a cancelled pre, and post by its condition', async () => {
    const run = await cancelled({
      pre: BUSY,
      main: '',
      post: '',
      runs: 'pre-if: success()\n  post-if: "!cancelled()"',
    });
    expect(run.phases).toEqual([{ name: 'pre', exitCode: 130 }]);
  });
});
