import { expect, test } from '@jest/globals';
import { showDeployment, type ShownDeployment } from '../../src/journal/deploymentFace.ts';
import { start, type World } from './fixture.ts';

const HEAD = 'c'.repeat(40);

function shown(world: World, rollout: string): ShownDeployment {
  const sha = world.git('rev-parse', 'main');
  const journal = { ref: 'refs/deploy-actions/production/shop', head: 'a'.repeat(40) };
  return { environment: 'production', sha, rollout, target: 'sandbox/shop', release: 'shop:12', journal };
}

async function face(world: World, rollout = 'r-1') {
  const warnings: string[] = [];
  const shownFace = await showDeployment(world.github, shown(world, rollout), (text) => void warnings.push(text));
  return { face: shownFace, warnings };
}

/** What GitHub shows: deployments, each with its statuses, newest first. */
async function seen({ github: { octokit, at } }: World) {
  const { data } = await octokit.repos.listDeployments({ ...at, environment: 'production' });
  return Promise.all(
    data.map(async ({ id, payload, description }) => {
      const statuses = (await octokit.repos.listDeploymentStatuses({ ...at, deployment_id: id })).data;
      return { payload, description, statuses: statuses.map((status) => [status.state, status.description]) };
    }),
  );
}

test('a rollout is a deployment, and its statuses name where the journal was', async () => {
  const world = await start();
  const { face: first, warnings } = await face(world);
  await first.tell('in_progress', { description: '10% of the traffic', head: HEAD, logUrl: 'https://example.com/log' });
  await first.tell('failure', { description: `rolled back: ${'x'.repeat(200)}`, head: HEAD });
  await first.tell('inactive', { description: '', head: null });
  expect(warnings).toEqual([]);
  const [deployment, ...others] = await seen(world);
  expect(others).toEqual([]);
  expect(deployment).toMatchObject({
    description: 'shop:12 to sandbox/shop',
    payload: { rollout: 'r-1', target: 'sandbox/shop', release: 'shop:12', journal: { head: 'a'.repeat(40) } },
  });
  expect(deployment!.statuses.toReversed()).toEqual([
    ['in_progress', `10% of the traffic (journal ${HEAD})`],
    ['failure', expect.stringMatching(new RegExp(`^rolled back: x+… \\(journal ${HEAD}\\)$`))],
    ['inactive', ''],
  ]);
  expect(deployment!.statuses[1]![1]).toHaveLength(140);
});

test('a rollout that is resumed finds its own; another one gets one', async () => {
  const world = await start();
  await face(world);
  const { face: again } = await face(world);
  await again.tell('success', { description: 'done', head: HEAD });
  await face(world, 'r-2');
  const all = await seen(world);
  expect(all.map(({ payload, statuses }) => [(payload as { rollout: string }).rollout, statuses.length])).toEqual([
    ['r-2', 0],
    ['r-1', 1],
  ]);
});

test('is made once when its answer gets lost', async () => {
  const world = await start();
  world.sandbox.faults.add({ on: 'repos:createDeployment', kind: 'drop', times: 1 });
  const { face: shownFace, warnings } = await face(world);
  await shownFace.tell('in_progress', { description: '', head: null });
  expect(warnings).toEqual([]);
  expect(await seen(world)).toHaveLength(1);
});

test('what cannot be shown is a warning, and nothing else', async () => {
  const world = await start({ tokens: [{ token: 'ghs_a', permissions: { contents: 'write', deployments: 'read' } }] });
  const { face: shownFace, warnings } = await face(world);
  await shownFace.tell('success', { description: 'done', head: HEAD });
  expect(warnings).toEqual([expect.stringMatching(/does not show this rollout in production.*`deployments: write`/)]);
  expect(await seen(world)).toEqual([]);
});

test('a status that cannot be written is a warning', async () => {
  const world = await start();
  const { face: shownFace, warnings } = await face(world);
  world.sandbox.faults.add({ on: 'repos:createDeploymentStatus', kind: 'error', times: 1 });
  await shownFace.tell('in_progress', { description: '', head: null });
  await shownFace.tell('success', { description: '', head: null });
  expect(warnings).toHaveLength(1);
  expect((await seen(world))[0]!.statuses).toEqual([['success', '']]);
});
