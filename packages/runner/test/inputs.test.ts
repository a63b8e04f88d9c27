import { describe, expect, test } from '@jest/globals';
import { runAction } from '@deploy-actions/runner';
import { actionWith } from './fixture.js';

const INPUTS = `
inputs:
  colour: { default: green }
  two words: { default: both }
  wait: { default: 30 }
  token: { default: '\${{ github.token }}' }
  where: { default: '\${{ github.repository }} on \${{ runner.os }}' }
  server: { default: "\${{ github.server_url == 'https://github.com' && 'public' || 'own' }}" }
  old: { deprecationMessage: 'use colour' }
  needed: { required: true }
`;
const SHOW = `
for (const [name, value] of Object.entries(env)) if (name.startsWith('INPUT_')) tell('GITHUB_OUTPUT', name + '<<END\\n' + value + '\\nEND');
`;

describe('inputs', () => {
  test('get the defaults of action.yml, with expressions evaluated', async () => {
    using action = actionWith({ top: INPUTS, main: SHOW });
    const { outputs } = await runAction({ folder: action.folder, env: { RUNNER_OS: 'Linux' } });
    expect(outputs).toEqual({
      INPUT_COLOUR: 'green',
      INPUT_TWO_WORDS: 'both',
      INPUT_WAIT: '30',
      INPUT_TOKEN: '',
      INPUT_WHERE: 'octo-org/octo-app on Linux',
      INPUT_SERVER: 'public',
      INPUT_OLD: '',
      INPUT_NEEDED: '',
    });
  });

  test('given by the caller win, whatever their case, and may have several lines', async () => {
    using action = actionWith({ top: INPUTS, main: SHOW });
    const { outputs } = await runAction({ folder: action.folder, inputs: { Colour: 'red\nand blue' } });
    expect(outputs['INPUT_COLOUR']).toBe('red\nand blue');
  });

  test('that the action does not declare, or has deprecated, are warned of in the words of GitHub', async () => {
    using action = actionWith({ top: 'inputs: { a: {}, old: { deprecationMessage: use a } }', main: '' });
    const { annotations } = await runAction({ folder: action.folder, inputs: { b: '1', old: '2', c: '3' } });
    expect(annotations).toEqual([
      { level: 'warning', message: "Input 'old' has been deprecated with message: use a" },
      { level: 'warning', message: "Unexpected input(s) 'b', 'c', valid inputs are ['a', 'old']" },
    ]);
  });

  test('with a default that cannot be evaluated stop the run before it starts', async () => {
    using action = actionWith({ top: "inputs: { a: { default: '${{ secrets.A }}' } }", main: '' });
    await expect(runAction({ folder: action.folder })).rejects.toThrow("'secrets.A' is not supported");
  });
});

describe('the environment', () => {
  test('is that of the runner and the variables given, with nothing of the caller but PATH', async () => {
    using action = actionWith({ main: `tell('GITHUB_OUTPUT', 'names=' + Object.keys(env).sort())` });
    process.env['AWS_SECRET_ACCESS_KEY'] = 'the caller has this';
    try {
      const { outputs } = await runAction({ folder: action.folder, env: { AWS_REGION: 'eu-west-1' } });
      const names = outputs['names']?.split(',') ?? [];
      expect(names).toEqual(expect.arrayContaining(['AWS_REGION', 'GITHUB_WORKSPACE', 'PATH', 'RUNNER_TEMP']));
      expect(names.filter((name) => !/^(GITHUB|RUNNER)_|^(AWS_REGION|CI|HOME|LANG|PATH)$/.test(name))).toEqual([]);
    } finally {
      delete process.env['AWS_SECRET_ACCESS_KEY'];
    }
  });

  test('tells the action its workspace, in which it runs, and the event', async () => {
    using action = actionWith({
      main: `
        import { readFileSync } from 'node:fs';
        tell('GITHUB_OUTPUT', 'here=' + (process.cwd() === env.GITHUB_WORKSPACE));
        tell('GITHUB_OUTPUT', 'event=' + JSON.parse(readFileSync(env.GITHUB_EVENT_PATH)).action);`,
    });
    const { outputs } = await runAction({
      folder: action.folder,
      workspace: action.folder,
      event: { action: 'published' },
    });
    expect(outputs).toEqual({ here: 'true', event: 'published' });
  });
});
