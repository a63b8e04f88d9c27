import { expect } from '@jest/globals';
import type { FaultSpec } from '@deploy-actions/sandbox';
import { atRest, openWorld, restOf, settledRest, shareIs, type RolloutWorld } from '../../rolloutWorld.ts';
import { matrix, type Row } from '../matrix.ts';
import { note, printTable } from './table.ts';

/**
 * Counts that CloudWatch does not give: without them nothing is promoted. What heals is gone on with, what does not ends with the time
 * of its stage.
 */

const METRICS = 'cloudwatch:GetMetricData';

/** A minute of the platform is a second: the clients' own patience, 20 s, is a part of a stage's most. */
const WORLD = {
  speed: 60,
  perSecond: 20,
  service: { desiredCount: 1, deregistrationDelaySeconds: 1, healthCheck: { intervalSeconds: 60 } },
};

const CRITERIA = { criteria: 'error-rate < 20%', 'poll-interval-seconds': '0.5' };

const KINDS = ['throttle', 'error', 'reset', 'drop', 'deny', 'expire', 'silent'] as const;

/** How often the platform was told to go on between the first trouble with the counts and the first that came after it. */
function blindMoves({ sandbox }: RolloutWorld): number {
  const calls = sandbox.calls.snapshot();
  const asked = calls.map(({ service, action }) => `${service}:${action}` === METRICS);
  const first = calls.findIndex(({ fault }, index) => asked[index] && fault !== null);
  expect(first).toBeGreaterThan(0);
  const healed = calls.findIndex(({ status }, index) => index > first && asked[index] && status === 200);
  const between = calls.slice(first, healed < 0 ? undefined : healed);
  return between.filter(({ action }) => action === 'ContinueServiceDeployment').length;
}

interface Ending {
  readonly result: string;
  readonly serves: string;
  readonly reason: RegExp;
}

function rowOf(kind: (typeof KINDS)[number], times: number | null, mostMinutes: number, ending: Ending): Row {
  const long = times === null ? 'always' : `${times} times`;
  return {
    title: `counts meet ${kind}, ${long}`,
    timeoutMs: 300_000,
    async run() {
      await using world = await openWorld('shop:v2', WORLD);
      const before = restOf(world);
      const fault: FaultSpec = { on: METRICS, kind, ...(times !== null && { times }) };
      const [run] = await Promise.all([
        world.shift({ plan: `20@1m..${mostMinutes}m, 100@1m..4h`, ...CRITERIA }),
        shareIs(world, 'shop:v2', 20).then(() => world.sandbox.faults.add(fault)),
      ]);
      const { log, outputs } = run;
      const { result, reason } = outputs;
      note([kind, long], `${result}: ${reason}`);

      expect({ moves: blindMoves(world), log }).toEqual({ moves: 0, log });
      expect({ result, log }).toEqual({ result: ending.result, log });
      expect(reason).toMatch(ending.reason);
      expect({ after: await settledRest(world), log }).toEqual({ after: atRest(ending.serves, before), log });
      expect((await world.traffic.stop()).failures).toEqual({});
    },
  };
}

const healed: Ending = { result: 'succeeded', serves: 'shop:v2', reason: /error-rate < 20%/ };
const blind: Ending = { result: 'rolled-back', serves: 'shop:v1', reason: /are over/ };

const rows = KINDS.flatMap((kind) => [
  rowOf(kind, kind === 'silent' ? 1 : 3, 240, healed),
  rowOf(kind, null, kind === 'silent' ? 45 : 15, blind),
]);

matrix('a rollout whose counts do not come', rows, 1);
printTable(['fault', 'times', 'result']);
