import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import type { Sandbox } from '@deploy-actions/sandbox';
import { parse } from 'yaml';
import { runStep, runningImages, shopSandbox } from './e2e.ts';
import { readRepository } from './workflows/source.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What shells, the runner's commands, its files and its expressions would do something by: make a file, or say `pwned`. */
const PAYLOADS = {
  shell: 'x"; touch pwned; \'; touch pwned; $(touch pwned) `touch pwned` | touch pwned & touch pwned',
  commands:
    'x\n::error::pwned\r::error::pwned\n::set-output name=pwned::1\n##[error]pwned\nEOF\npwned=1\nghadelimiter_0\npwned<<EOF\n1\nEOF',
  expressions:
    "${{ secrets.GITHUB_TOKEN }}%0A::error::pwned%0D::error::pwned\u2028::error::pwned${{ format('pwned') }}",
};

/** The name of everything that somebody from outside may give a name to, by the variables and the event that tell of it. */
const worldOf = (payload: string): { env: Record<string, string>; event: object } => {
  const line = payload.replaceAll(/\s/g, '_');
  const names = [
    'GITHUB_REF_NAME',
    'GITHUB_HEAD_REF',
    'GITHUB_BASE_REF',
    'GITHUB_ACTOR',
    'GITHUB_WORKFLOW',
    'GITHUB_JOB',
  ];
  const [user, labels] = [{ login: payload }, [{ name: payload }]];
  return {
    env: { GITHUB_REF: `refs/heads/${line}`, ...Object.fromEntries(names.map((name) => [name, line])) },
    event: {
      head_commit: { message: payload, author: { name: payload } },
      pull_request: { title: payload, body: payload, head: { ref: payload }, user, labels },
      inputs: { image: payload },
    },
  };
};

/** The inputs that take any text, from the type above each. */
function textInputsOf(action: string): string[] {
  const [inputs] = readFileSync(join(ROOT, action, 'action.yml'), 'utf8').split(/^outputs:/m);
  return [...inputs!.matchAll(/# @type (?:string|lines|pairs)\n {2}([\w-]+):/g)].map((match) => match[1]!);
}

/** Nothing was done by what was given but to say it: no file, no command, and no output that is not declared, or not one line. */
function expectInert(action: string, workspace: string, { outputs, annotations }: ActionRun): void {
  expect(readdirSync(workspace)).not.toContain('pwned');
  expect(annotations.filter(({ message }) => message.startsWith('pwned'))).toEqual([]);
  const declared = Object.keys(parse(readFileSync(join(ROOT, action, 'action.yml'), 'utf8')).outputs);
  expect(Object.keys(outputs).filter((name) => !declared.includes(name))).toEqual([]);
  for (const value of Object.values(outputs)) expect(value).not.toMatch(/[\n\r\u2028\u2029]/);
  expect(outputs['result']).toMatch(/^[a-z-]+$/);
  expect(outputs['reason']).not.toBe('');
}

const ACTIONS = Object.entries(readRepository(ROOT).actions)
  .filter(([, { runs }]) => runs.using === 'node24')
  .map(([name]) => name);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await shopSandbox();
});
afterAll(() => sandbox.close());

const run = async (action: string, payload: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> => {
  const workspace = mkdtempSync(join(tmpdir(), 'injection-'));
  const { env, event } = worldOf(payload);
  const ended = await runStep(action, inputs, { workspace, event, env: { ...sandbox.env, ...env } });
  expectInert(action, workspace, ended);
  return ended;
};

describe.each(ACTIONS)('%s', (action) => {
  test.each(Object.entries(PAYLOADS))(
    'takes %s in every input, and in every name around it, for text',
    async (_, payload) => {
      const inputs = textInputsOf(action).map((name) => [name, payload]);
      const { exitCode, outputs } = await run(action, payload, Object.fromEntries(inputs));
      expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'failed' });
    },
  );
});

const SHOP = { service: 'shop', images: 'web=shop:v2', cluster: 'sandbox', 'dry-run': 'true' };

test.each(Object.entries(PAYLOADS))(
  'what is asked of the cloud by %s is asked by text, and answered by text',
  async (_, payload) => {
    const line = payload.replaceAll(/\s/g, ' ');
    const runs = await Promise.all([
      run('deploy-ecs', payload, { ...SHOP, environment: `TEXT=${line}` }),
      run('deploy-ecs', payload, { ...SHOP, service: line }),
      run('deploy-ecs', payload, { ...SHOP, images: `web=${line}` }),
      run('rollback', payload, { ...SHOP, to: line }),
    ]);
    expect(runs.map(({ outputs }) => outputs['result'])).toEqual(['unchanged', 'failed', 'failed', 'failed']);
    expect(new Set(runningImages(sandbox))).toEqual(new Set(['shop:v1']));
  },
);
