import { cpSync, mkdtempSync, readFileSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAction, type ActionRun, type RunOptions } from '@deploy-actions/runner';
import { actionWith, type FixtureScripts } from './fixture.js';

/** Runs a composite action, `steps` and what else its action.yml has, beside actions that it can use by `$/name`. */
async function run(
  used: Readonly<Record<string, FixtureScripts>>,
  file: string,
  options: Partial<RunOptions> = {},
): Promise<ActionRun> {
  const root = mkdtempSync(join(tmpdir(), 'composite-'));
  try {
    for (const [name, scripts] of Object.entries(used)) {
      using action = actionWith(scripts);
      cpSync(action.folder, join(root, name), { recursive: true });
    }
    mkdirSync(join(root, 'all'));
    writeFileSync(join(root, 'all/action.yml'), file);
    return await runAction({ folder: join(root, 'all'), ...options });
  } finally {
    rmSync(root, { recursive: true });
  }
}

const steps = (...each: readonly string[]): string =>
  `runs:\n  using: composite\n  steps:\n${each.map((step) => `    - { ${step} }\n`).join('')}`;

/** Says what it is told to, gives it on as `said`, and fails where it is told so. */
const SAY: FixtureScripts = {
  top: 'inputs: { text: {}, exit: { default: 0 } }',
  main: `console.log('main ' + env.INPUT_TEXT); tell('GITHUB_OUTPUT', 'said=' + env.INPUT_TEXT);
         tell('GITHUB_STATE', 'text=' + env.INPUT_TEXT); process.exitCode = Number(env.INPUT_EXIT);`,
  post: `console.log('post ' + env.STATE_text);`,
};
const said = ({ log }: ActionRun): string[] => log.filter((line) => /^(?:main|post)/.test(line));

describe('a composite action', () => {
  test('runs its steps one after the other, hands on what they give, and runs post of all at the end, the last first', async () => {
    const result = await run(
      { say: SAY, wrapped: { ...SAY } },
      `inputs: { who: { default: 'you' }, extra: {} }
outputs: { last: { value: '\${{ steps.two.outputs.said }}' }, none: { value: '\${{ steps.no.outputs.said || steps.no.outcome }}' } }
${steps(
  `id: one, uses: $/say, with: { text: 'to \${{ inputs.who }}\${{ inputs.extra }}' }`,
  `id: no, if: "inputs.extra != '' && fromJSON(inputs.extra).text", uses: $/say, with: { text: '\${{ fromJSON(inputs.extra).text }}' }`,
  `id: two, if: "contains(fromJSON('[\\"to me\\"]'), steps.one.outputs.said)", uses: $/say, with: { text: "\${{ fromJSON('{\\"a\\":[{\\"b\\":\\"x\\"}]}').a[0].b }}" }`,
)}`,
      { inputs: { who: 'me' } },
    );

    expect(said(result)).toEqual(['main to me', 'main x', 'post x', 'post to me']);
    expect(result).toMatchObject({ exitCode: 0, outputs: { last: 'x', none: 'skipped' } });
  });

  test('goes on after a failure with those steps alone that ask for it, and hands on what was said', async () => {
    const result = await run(
      { say: SAY },
      `outputs: { said: { value: '\${{ steps.bad.outputs.said }} \${{ steps.bad.outcome }}' } }
${steps(
  `id: passed, continue-on-error: true, uses: $/say, with: { text: passed over, exit: 3 }`,
  `id: bad, uses: $/say, with: { text: bad, exit: 4 }`,
  `uses: $/say, with: { text: never }`,
  `if: "steps.bad.outcome == 'failure'", uses: $/say, with: { text: nor this }`,
  `if: "(failure() || cancelled()) && steps.bad.outputs.said != ''", uses: $/say, with: { text: back }`,
)}`,
    );

    expect(said(result).filter((line) => line.startsWith('main'))).toEqual([
      'main passed over',
      'main bad',
      'main back',
    ]);
    expect(result).toMatchObject({ exitCode: 4, outputs: { said: 'bad failure' } });
  });

  test('a cancellation ends the step that runs, and what asks for it comes after it', async () => {
    const cancel = new AbortController();
    const result = await run(
      {
        wait: { main: `console.log('main waits'); setInterval(() => {}, 1000)`, post: `console.log('post waits')` },
        say: SAY,
      },
      steps(
        `id: wait, uses: $/wait`,
        `uses: $/say, with: { text: never }`,
        `if: "failure() || cancelled()", uses: $/say, with: { text: '\${{ steps.wait.outcome }}' }`,
      ),
      { signal: cancel.signal, onLine: (line) => void (line === 'main waits' && cancel.abort()) },
    );

    expect(said(result)).toEqual(['main waits', 'main cancelled', 'post cancelled', 'post waits']);
    expect(result.exitCode).toBe(130);
  });

  test('what is not here is left out and named; what it would upload is kept where that is asked for', async () => {
    const artifacts = mkdtempSync(join(tmpdir(), 'artifacts-'));
    const result = await run(
      {
        write: {
          main: `import { writeFileSync } from 'node:fs'; writeFileSync(env.RUNNER_TEMP + '/report.txt', 'good')`,
        },
      },
      steps(
        `uses: $/write`,
        `uses: some/thing@v1`,
        `uses: actions/upload-artifact@v7, with: { name: report, path: '\${{ runner.temp }}' }`,
      ),
      { artifacts },
    );

    expect(result.exitCode).toBe(0);
    expect(result.log).toContainEqual(expect.stringContaining('some/thing@v1: left out'));
    expect(readFileSync(join(artifacts, 'report/report.txt'), 'utf8')).toBe('good');
  });
});
