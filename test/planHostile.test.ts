import { describe, expect, test } from '@jest/globals';
import { everythingSaid, FROZEN, plan, productionWith } from './planWorld.ts';

/** What git takes as names of branches and tags, or people type, and shells, expressions, runners and Markdown read otherwise. */
const NAMES = [
  '$(touch${IFS}pwned)',
  '`touch${IFS}pwned`',
  'x";touch${IFS}pwned;"',
  "x';touch${IFS}pwned;'",
  '${{secrets.TOKEN}}',
  '::set-output::x',
  '::error::pwned',
  '##[error]pwned',
  '<img/src=x/onerror=alert(1)>',
  '@octocat',
  '|a|b|',
  '%0A::error::pwned',
  'x\u2028::error::pwned',
];

describe.each(NAMES)('%j', (name) => {
  test('as a branch is a name', async () => {
    const run = await plan(productionWith(), {}, { env: { GITHUB_REF: `refs/heads/release/${name}` } });
    expect(run.outputs).toMatchObject({ result: 'ready', environment: 'production' });
    expect(run.annotations).toEqual([]);
    expect(JSON.parse(run.outputs['plan']!).release.ref).toBe(`refs/heads/release/${name}`);
    expectInert(everythingSaid(run));
  });

  test('as a tag is no version', async () => {
    const env = { GITHUB_REF: `refs/tags/v${name}`, GITHUB_EVENT_NAME: 'push' };
    const run = await plan(productionWith(), {}, { env });
    expect(run.outputs['result']).toBe('ready');
    expect(run.annotations).toEqual([]);
    const { version } = JSON.parse(run.outputs['plan']!).release;
    expect([null, 'v@octocat']).toContain(version);
    expectInert(everythingSaid(run));
  });

  test('as a reason is words of a person', async () => {
    const override = `Login is down ${name}`;
    const run = await plan(productionWith(FROZEN), { override });
    if (/\u2028/.test(name)) {
      expect(run.outputs['result']).toBe('failed');
      return;
    }
    expect(run.outputs['result']).toBe('ready');
    expect(run.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining(override) }]);
    expect(JSON.parse(run.outputs['plan']!).override.reason).toBe(override);
    expectInert(run.summary);
  });

  test('as anything else is refused', async () => {
    const text = `a ${name}`;
    const inputs = { images: `web=${name}`, version: text, check: text, services: text, regions: text, waves: text };
    const run = await plan(productionWith(), inputs);
    expect([run.exitCode, run.outputs['result']]).toEqual([1, 'failed']);
    const told = run.annotations.map(({ message }) => /^input (\w+): /.exec(message)?.[1] ?? '');
    expect([...new Set(told)].toSorted()).toEqual(Object.keys(inputs).toSorted());
  });
});

/** Neither a command of the runner at the beginning of a line, nor HTML that a browser would read, outside of code. */
function expectInert(text: string): void {
  expect(text).not.toMatch(/^::/m);
  const outsideOfCode = text
    .split('\n')
    .filter((line) => line.startsWith('- ') || line.startsWith('#'))
    .map((line) => line.replaceAll(/`[^`]*`/g, ''));
  for (const line of outsideOfCode) expect(line).not.toMatch(/<img|(?<!\\)\||@octocat/);
}
