import { describe, expect, test } from '@jest/globals';
import { runAction } from '@deploy-actions/runner';
import { actionWith } from './fixture.js';

describe('what an action writes to the files of the runner', () => {
  test('becomes its outputs, those of several lines included', async () => {
    using action = actionWith({
      main: `tell('GITHUB_OUTPUT', 'one=a=b'); tell('GITHUB_OUTPUT', 'many<<END\\nfirst\\n\\nlast\\nEND');`,
    });
    const { outputs, exitCode } = await runAction({ folder: action.folder });
    expect(outputs).toEqual({ one: 'a=b', many: 'first\n\nlast' });
    expect(exitCode).toBe(0);
  });

  test('fails the step when it cannot be understood', async () => {
    using action = actionWith({ main: `tell('GITHUB_OUTPUT', 'many<<END\\nnever ends');` });
    const { exitCode, annotations } = await runAction({ folder: action.folder });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain("Matching delimiter not found 'END'");
  });

  test('reaches post: state, variables and PATH', async () => {
    using action = actionWith({
      main: `tell('GITHUB_STATE', 'arn=abc'); tell('GITHUB_ENV', 'STAGE=two'); tell('GITHUB_PATH', '/opt/tool');`,
      post: `console.log([env.STATE_arn, env.STAGE, env.PATH.split(':')[0]].join(' '));`,
    });
    expect((await runAction({ folder: action.folder })).log).toEqual(['abc two /opt/tool']);
  });

  test('becomes the summary, unless that is over 1 MiB', async () => {
    using small = actionWith({
      main: `tell('GITHUB_STEP_SUMMARY', '# Done');`,
      post: `tell('GITHUB_STEP_SUMMARY', 'bye');`,
    });
    expect((await runAction({ folder: small.folder })).summary).toBe('# Done\nbye\n');

    using large = actionWith({ main: `tell('GITHUB_STEP_SUMMARY', 'x'.repeat(1024 * 1024));` });
    const { summary, annotations, exitCode } = await runAction({ folder: large.folder });
    expect(summary).toBe('');
    expect(annotations[0]?.message).toContain('Step summary upload aborted');
    expect(exitCode).toBe(0);
  });
});

describe('what an action prints', () => {
  test('becomes annotations, from both streams', async () => {
    using action = actionWith({
      main: `
        console.log('::error file=app.yml,line=3,title=Bad%3A it::first%0Asecond');
        console.error('::warning::careful');
        console.log('::notice::100%25');`,
    });
    const { annotations } = await runAction({ folder: action.folder });
    expect(annotations).toHaveLength(3);
    expect(annotations).toEqual(
      expect.arrayContaining([
        { level: 'error', message: 'first\nsecond', title: 'Bad: it', file: 'app.yml', line: 3 },
        { level: 'warning', message: 'careful' },
        { level: 'notice', message: '100%' },
      ]),
    );
  });

  test('is shown with groups, and with debug lines only when they are asked for', async () => {
    using action = actionWith({
      main: `console.log('::group::Plan\\nstep\\n::endgroup::\\n::debug::detail\\nafter\\n::no-command::x');`,
    });
    expect((await runAction({ folder: action.folder })).log).toEqual(['▸ Plan', '  step', 'after', '::no-command::x']);
    const debugged = await runAction({ folder: action.folder, env: { RUNNER_DEBUG: '1' } });
    expect(debugged.log).toContain('debug: detail');
  });

  test('is not obeyed while commands are stopped', async () => {
    using action = actionWith({
      main: `console.log('::stop-commands::pause\\n::error::only text\\n::pause::\\n::error::real');`,
    });
    const { annotations, log } = await runAction({ folder: action.folder });
    expect(annotations.map(({ message }) => message)).toEqual(['real']);
    expect(log).toContain('::error::only text');
  });

  test('sets outputs and state by the old commands, too', async () => {
    using action = actionWith({
      main: `console.log('::set-output name=a::1%0A2\\n::save-state name=b::3');`,
      post: `console.log(env.STATE_b);`,
    });
    const { outputs, log } = await runAction({ folder: action.folder });
    expect(outputs).toEqual({ a: '1\n2' });
    expect(log).toEqual(['3']);
  });

  test('fails the step when it uses a command that GitHub has disabled', async () => {
    using action = actionWith({ main: `console.log('::set-env name=A::1');` });
    expect((await runAction({ folder: action.folder })).exitCode).toBe(1);
  });
});

test('secrets are hidden wherever the run shows them, once they are masked', async () => {
  using action = actionWith({
    main: `
      console.log('::add-mask::hunter2%0Asecond line');
      console.log('::error::password hunter2');
      console.log('the second line and ' + env.TOKEN);
      tell('GITHUB_OUTPUT', 'leak=hunter2!');
      tell('GITHUB_STEP_SUMMARY', 'hunter2');`,
  });
  const run = await runAction({ folder: action.folder, env: { TOKEN: 't0ken', GITHUB_TOKEN: 't0ken' } });
  expect(JSON.stringify(run)).not.toMatch(/hunter2|second line|t0ken/);
  expect(run.outputs).toEqual({ leak: '***!' });
  expect(run.log).toContain('the *** and ***');
});
