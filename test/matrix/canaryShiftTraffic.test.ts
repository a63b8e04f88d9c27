import { expect } from '@jest/globals';
import { atRest, openWorld, restOf, settledRest, type RolloutWorld } from '../rolloutWorld.ts';
import { matrix, type Row } from './matrix.ts';

/** The balancer gives each release the share that was asked for, and a good release costs no request. */

const isFull = process.env['MATRIX'] === 'full';

/** At the least, over the whole rollout. */
const REQUESTS = isFull ? 10_000 : 5_000;
const PER_SECOND = 250;

const SPEED = 60;

const plans = isFull
  ? {
      canary: '10@24m..600m, 100@18m..600m',
      linear: '25@10m..600m, 50@10m..600m, 75@10m..600m, 100@10m..600m',
    }
  : {
      canary: '10@12m..600m, 100@9m..600m',
      linear: '25@5m..600m, 50@5m..600m, 75@5m..600m, 100@5m..600m',
    };

/** Requests by now, and those of the candidate. */
function counted({ sandbox }: RolloutWorld) {
  const { requests, byRelease } = sandbox.ledger.snapshot();
  return { requests, candidate: byRelease['shop:v2']?.requests ?? 0 };
}

const rows = Object.entries(plans).map(([name, plan]): Row => ({
  title: name,
  timeoutMs: 600_000,
  async run() {
    await using world = await openWorld('shop:v2', { speed: SPEED, perSecond: PER_SECOND });
    const before = restOf(world);
    const stages: { readonly weight: number; readonly requests: number; readonly candidate: number }[] = [];
    let begun: (ReturnType<typeof counted> & { readonly weight: number }) | null = null;
    const onLine = (line: string) => {
      const verified = /The candidate has (\d+)% of the traffic\.$/.exec(line);
      if (verified) begun = { weight: Number(verified[1]), ...counted(world) };
      if (!line.includes('To be sent: ') || begun === null) return;
      const now = counted(world);
      const { weight, requests, candidate } = begun;
      stages.push({ weight, requests: now.requests - requests, candidate: now.candidate - candidate });
      begun = null;
    };

    const run = await world.shift({ plan, criteria: 'error-rate < 1%' }, { onLine });

    expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
    expect(stages.map(({ weight }) => weight)).toEqual(plan.split(', ').map((stage) => Number.parseInt(stage, 10)));
    for (const { weight, requests, candidate } of stages) {
      const share = weight / 100;
      // three standard deviations of a fair coin of this weight: the balancer spreads evenly, and stays well below
      const bound = 3 * Math.sqrt(requests * share * (1 - share)) + 5;
      expect({ weight, off: Math.abs(candidate - requests * share) > bound, requests, candidate }).toMatchObject({
        off: false,
      });
    }
    expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
    const { requests, failed } = await world.traffic.stop();
    expect([failed, world.sandbox.ledger.snapshot().failed]).toEqual([0, 0]);
    expect(requests).toBeGreaterThanOrEqual(REQUESTS);
  },
}));

matrix('the traffic is what is said, and none fails', rows, 1);
