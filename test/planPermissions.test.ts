import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { shopUnderTraffic } from './e2e.ts';
import { plan, productionWith } from './planWorld.ts';
import { SPEED } from './rolloutWorld.ts';

const README = readFileSync(new URL('../../plan/README.md', import.meta.url), 'utf8');
const [, json] = /```json\n([^]*?)```/.exec(README)!;
const policy = JSON.parse(json!) as {
  readonly Statement: { readonly Effect: 'Allow'; readonly Action: string[]; readonly Resource: string }[];
};

/** Asked only to say what may have been meant by a name that is not there. */
const FOR_SUGGESTIONS = ['ecs:ListClusters', 'ecs:ListServices'];

test("the README's policy is enough to look at a service, and all of it is used", async () => {
  await using shop = await shopUnderTraffic({ trafficShifting: {} }, { policy: policy }, SPEED);
  const { env, calls } = shop.sandbox;
  await sleep(5_000);
  const image = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop:v2';

  const run = await plan(productionWith(), { inspect: 'true', images: `web=${image}` }, { env: { ...env } });

  expect([run.outputs['result'], run.log]).toEqual(['ready', run.log]);
  expect(run.summary).not.toMatch(/could not|unknown|keeps its tag/);
  const made = new Set(
    calls
      .snapshot()
      .filter(({ userAgent }) => userAgent?.includes('deploy-actions/plan'))
      .map(({ service, action }) => `${service}:${action}`),
  );
  const allowed = policy.Statement.flatMap(({ Action }) => Action);
  expect([...made].toSorted()).toEqual(allowed.filter((each) => !FOR_SUGGESTIONS.includes(each)).toSorted());
});
