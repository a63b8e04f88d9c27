import { expect } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import { atRest, openWorld, restOf, settledRest, sharesNow, until, type RolloutWorld } from '../rolloutWorld.ts';
import { watchCapacity } from './capacity.ts';
import { matrix, type Row } from './matrix.ts';
import { countStages, expectNoneLost, expectShares, filed, planOf } from './stageShares.ts';

/** Where we move the weights, nobody is sent to who is not up, and what is taken away answers first what it has. */

const isFull = process.env['MATRIX'] === 'full';

/** At the least, over each row: 100,000 in all of them. */
const REQUESTS = isFull ? 11_112 : 3_000;

/** Five rows run at once: together as much as a machine of two cores answers. One that does not keep up takes longer. */
const TRAFFIC = { perSecond: 240, atOnce: 64 };

const SPEED = 60;

/** Answers 503 for its first 20 s, health checks too: an early shift costs requests. */
const RELEASE = 'shop:v2-slow-start-20s';

const WEIGHTS = [25, 50, 100];

/** In the middle of the rollout, and for as long as nobody ends it. */
const HALT = 50;

/** So that 25%, 50% and 100% are one, two and three of them. */
const TASKS = 3;

interface Ending {
  /** Null: it is promoted. */
  readonly byHand: ((world: RolloutWorld) => Promise<ActionRun>) | null;
  /** Of the rollout itself. */
  readonly result: string;
}

const asAda = { env: { GITHUB_RUN_ID: '2', GITHUB_ACTOR: 'ada' } };

const endings: Readonly<Record<string, Ending>> = {
  promoted: { byHand: null, result: 'succeeded' },
  aborted: { byHand: (world) => world.run('canary-shift', { command: 'abort' }, asAda), result: 'stopped' },
  'rolled back': {
    byHand: (world) => world.run('rollback', { 'poll-interval-seconds': '0.2' }, asAda),
    result: 'rolled-back',
  },
};

function planFor({ byHand }: Ending) {
  const plan = planOf(WEIGHTS, REQUESTS);
  if (byHand === null) return plan;
  return { ...plan, stages: plan.stages.map((stage) => stage.replace(`${HALT}@2m`, `${HALT}@1000m`)) };
}

/** A row that does not keep up takes longer, and is not lost for it. */
const LONGEST_MS = 600_000;

const ledgerHas = (world: RolloutWorld, requests: number) =>
  until(`${requests} requests`, () => world.sandbox.ledger.snapshot().requests >= requests, LONGEST_MS);

async function endsBy(world: RolloutWorld, { byHand }: Ending): Promise<void> {
  if (byHand === null) return;
  await until('the middle of the rollout', () => sharesNow(world)[RELEASE] === HALT, LONGEST_MS);
  await ledgerHas(world, REQUESTS * 0.75);
  const told = await byHand(world);
  expect([told.exitCode, told.log]).toEqual([0, told.log]);
}

const rows = [0, 30, 300].flatMap((deregistrationDelaySeconds) =>
  Object.entries(endings).map(([name, ending]): Row => ({
    title: `${name}, with a draining delay of ${deregistrationDelaySeconds} s`,
    timeoutMs: 2 * LONGEST_MS,
    async run() {
      using plan = filed(planFor(ending));
      const service = { weighted: true, trafficShifting: undefined, desiredCount: TASKS, deregistrationDelaySeconds };
      await using world = await openWorld(RELEASE, { service, speed: SPEED, ...TRAFFIC });
      const before = restOf(world);
      using capacity = watchCapacity(world);
      const { stages, onLine } = countStages(world, RELEASE);

      const [run] = await Promise.all([
        world.shift(
          { engine: 'stepwise', ...plan.inputs },
          { workspace: plan.workspace, onLine: (line) => [capacity.look(), onLine(line)] },
        ),
        endsBy(world, ending),
      ]);

      expect([run.outputs['result'], run.log]).toEqual([ending.result, run.log]);
      // who ends a stage by hand does not wait until its weight has been read back
      const whole = stages.filter(({ weight }) => ending.byHand === null || weight < HALT);
      const given = ending.byHand === null ? WEIGHTS : WEIGHTS.filter((weight) => weight <= HALT);
      expect(whole.map(({ weight }) => weight)).toEqual(given.slice(0, ending.byHand === null ? undefined : -1));
      expectShares(whole);
      expect(await settledRest(world)).toEqual(atRest(ending.byHand === null ? RELEASE : 'shop:v1', before));
      await ledgerHas(world, REQUESTS);
      expect(capacity.shortages()).toEqual({});
      expect(capacity.seen().shares).toEqual(expect.arrayContaining(given.map((weight) => `shop-alt ${weight}%`)));
      await expectNoneLost(world, REQUESTS);
    },
  })),
);

matrix('stepwise traffic', rows, 1);
