import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { NotesWorld } from './notesWorld.ts';

const README = readFileSync(new URL('../../release-notes/README.md', import.meta.url), 'utf8');

type Access = 'read' | 'write';
type Permissions = NonNullable<NonNullable<Parameters<typeof NotesWorld.start>[0]>['tokens']>[number]['permissions'];

/** What the README says that a job needs, in the names of the sandbox, with those that are written where it says so. */
function documented(...written: readonly string[]): Permissions {
  const [block = ''] = /^permissions:\n(?: {2}.*\n)+/m.exec(README) ?? [];
  const names = Object.keys((parse(block) as { permissions: object }).permissions);
  expect(names).toEqual(['contents', 'pull-requests', 'deployments']);
  const access = (name: string): Access => (written.includes(name) ? 'write' : 'read');
  return Object.fromEntries(names.map((name) => [name.replace('-', '_'), access(name)]));
}

test.each<[string, Permissions, Record<string, string>, string]>([
  ['notes for an environment', documented(), { environment: 'production' }, 'prepared'],
  [
    'the status of a deployment',
    documented('deployments'),
    { environment: 'production', 'deployment-status': 'true' },
    'prepared',
  ],
  ['a release', { contents: 'write', pull_requests: 'read' }, { release: 'publish' }, 'published'],
  ['a draft', { contents: 'write', pull_requests: 'read' }, { release: 'draft' }, 'drafted'],
])('the permissions that the README names are enough for %s', async (_name, permissions, inputs, result) => {
  const tokens = [{ token: 'ghs_few', permissions }, { token: 'ghs_all' }];
  await using world = await NotesWorld.start({ private: true, tokens });
  const shas = await world.commit('feat: first', 'fix: second');
  world.tag('v1.0.0', shas[0]!);
  await runs(world, shas[0]!, 'success');
  await runs(world, shas[1]!, 'in_progress');
  const run = await world.run(inputs, { workspace: await world.workspace('shallow') });
  expect(run.annotations).toEqual([]);
  expect(run.outputs).toMatchObject({ result, range: 'forward', changes: '1' });
});

/** What production runs, told to GitHub by somebody who may do everything. */
async function runs({ github }: NotesWorld, ref: string, state: string): Promise<void> {
  const send = async (path: string, body: object): Promise<{ id: number }> => {
    const headers = { authorization: 'Bearer ghs_all', 'content-type': 'application/json', 'user-agent': 'test' };
    const address = `${github.apiUrl}/repos/${github.env['GITHUB_REPOSITORY']}/deployments${path}`;
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(response.status).toBe(201);
    return (await response.json()) as { id: number };
  };
  const { id } = await send('', { ref, environment: 'production', auto_merge: false, required_contexts: [] });
  await send(`/${id}/statuses`, { state });
}
