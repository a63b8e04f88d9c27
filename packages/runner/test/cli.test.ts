import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { actionWith } from './fixture.js';

const CLI = resolve(dirname(fileURLToPath(import.meta.url)), '../src/cli.js');

function cli(args: readonly string[], cwd = process.cwd()): { status: number | null; stdout: string; stderr: string } {
  const env = { PATH: process.env['PATH'] };
  // Without the `--` Node would take `--env-file` for an option of its own.
  return spawnSync(process.execPath, ['--', CLI, ...args], { cwd, env, encoding: 'utf8' });
}

describe('the command', () => {
  test('streams the log, ends with the result as JSON, and exits as the action does', () => {
    using action = actionWith({
      main: `
        console.log('hello ' + env.INPUT_NAME + ' ' + env.REGION);
        tell('GITHUB_OUTPUT', 'a=1'); tell('GITHUB_STEP_SUMMARY', 'sum');
        console.log('::error file=x::bad'); process.exitCode = 5;`,
      top: 'inputs: { name: {} }',
    });
    writeFileSync(join(action.folder, 'vars.env'), 'REGION="eu west"\n# comment\n');
    const { status, stdout } = cli(['.', '--with', 'name=a=b', '--env-file', 'vars.env', '--json'], action.folder);

    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(5);
    expect(lines.slice(0, -1)).toEqual(['hello a=b eu west', 'error x: bad']);
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
      exitCode: 5,
      outputs: { a: '1' },
      annotations: [{ level: 'error', message: 'bad' }],
      summary: 'sum\n',
      durationMs: expect.any(Number),
    });
  });

  test('cancels after the seconds given', () => {
    using action = actionWith({ main: 'setInterval(() => {}, 1000)', post: `console.log('post')` });
    const { status, stdout } = cli([action.folder, '--cancel-after', '0.3']);
    expect(status).toBe(130);
    expect(stdout).toBe('post\n');
  });

  test('passes an interrupt on as a cancellation', async () => {
    using action = actionWith({
      main: `console.log('busy'); setInterval(() => {}, 1000)`,
      post: `console.log('post')`,
    });
    const child = spawn(process.execPath, [CLI, action.folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      if (chunk.includes('busy')) child.kill('SIGINT');
    });
    const code = await new Promise((done) => child.once('close', done));
    expect({ code, stdout }).toEqual({ code: 130, stdout: 'busy\npost\n' });
  });

  test.each([
    [['no-such-action'], /There is no action 'no-such-action'.*\n\nActions: .*deploy-ecs/s],
    [[], /Which action\?[^]*--cancel-after SECONDS/],
    [['deploy-ecs', '--wiht', 'a=b'], /Unknown option '--wiht'[^]*--with KEY=VALUE/],
    [['deploy-ecs', '--with', 'a'], /--with a: expected KEY=VALUE/],
    [['deploy-ecs', '--cancel-after', 'soon'], /expected a number of seconds/],
    [['deploy-ecs', '--env-file', 'nowhere.env'], /Cannot read .*nowhere\.env: ENOENT/],
  ])('explains a mistake and exits with 2: %j', (args, message) => {
    const { status, stderr } = cli(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
