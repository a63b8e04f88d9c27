import { resolve } from 'node:path';
import { runAction } from '@deploy-actions/runner';
import { startGitHub, type ScenarioInput } from '@deploy-actions/sandbox';
import { ALARM, evaluate } from './alarm.ts';
import { BAKE_MINUTES, PERCENT, type Contestant, type Shop } from './shop.ts';

type Service = NonNullable<ScenarioInput['services']>[number];

/** Who brings a release to its share, and what service they do it on. */
export interface Entrant {
  readonly name: string;
  readonly service: Partial<Service>;
  readonly contestant: Contestant;
}

const FOLDER = resolve(import.meta.dirname, '../../canary-shift');

/** Real seconds between two looks: by the platform's clock as often as by default. */
const POLL_SECONDS = '0.1';

async function shift({ sandbox, release, over }: Shop, inputs: Readonly<Record<string, string>>): Promise<string> {
  const runs = [{ id: 1, status: 'in_progress' as const }];
  await using github = await startGitHub({ scenario: { runs } });
  const run = await runAction({
    folder: FOLDER,
    inputs: {
      cluster: sandbox.cluster,
      service: 'shop',
      engine: 'stepwise',
      'task-definition': release,
      plan: `${PERCENT}@${BAKE_MINUTES}m..300m, 100@1m`,
      'poll-interval-seconds': POLL_SECONDS,
      ...inputs,
    },
    env: { ...github.env, ...sandbox.env, GITHUB_RUN_ID: '1' },
  });
  const { result = 'none', reason = '' } = run.outputs;
  if (!over.aborted || result !== 'rolled-back') throw new Error(`canary-shift: ${result}\n${run.log.join('\n')}`);
  return reason;
}

/** By what is counted of both releases: no alarm has to be made for it. */
const byEvidence: Entrant = {
  name: 'canary-shift, stepwise, error-rate < 1%',
  service: { weighted: true },
  contestant: (shop) => shift(shop, { criteria: 'error-rate < 1%' }),
};

/** The same, and the very alarm that ECS has beside it. */
const byBoth: Entrant = {
  name: 'canary-shift, stepwise, error-rate < 1% and the alarm',
  service: { weighted: true, alarms: { names: [ALARM], rollback: false } },
  async contestant(shop) {
    const [reason] = await Promise.all([shift(shop, { criteria: 'error-rate < 1%', alarms: ALARM }), evaluate(shop)]);
    return reason;
  },
};

/** ECS's own canary deployment: whoever waits for it has no part in what happens to the traffic. */
const byPlatform: Entrant = {
  name: 'ECS CANARY with the alarm',
  service: {
    alarms: { names: [ALARM], rollback: true },
    trafficShifting: {
      strategy: 'CANARY',
      bakeTimeInMinutes: 1,
      canaryConfiguration: { canaryPercent: PERCENT, canaryBakeTimeInMinutes: BAKE_MINUTES },
    },
  },
  async contestant(shop) {
    const { sandbox, release, over } = shop;
    const { invoke, cluster, clock } = sandbox;
    await invoke('ecs', 'UpdateService', { cluster, service: 'shop', taskDefinition: release });
    await evaluate(shop);
    // until the traffic is back, which the alarm alone makes it
    while (!over.aborted) await clock.sleep(1_000);
    const { serviceDeployments } = await invoke('ecs', 'ListServiceDeployments', { cluster, service: 'shop' });
    return serviceDeployments[0].statusReason ?? serviceDeployments[0].status;
  },
};

export const entrants = { byEvidence, byBoth, byPlatform };
