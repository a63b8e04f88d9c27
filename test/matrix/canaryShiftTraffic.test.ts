import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { atRest, openWorld, restOf, settledRest, type RolloutWorld } from '../rolloutWorld.ts';
import { matrix, type Row } from './matrix.ts';

/** The balancer gives each release the share that was asked for, and a good release costs no request. */

const isFull = process.env['MATRIX'] === 'full';

/** At the least, over the whole rollout: 100,000 in both. */
const REQUESTS = isFull ? 50_000 : 5_000;

/** As many as a machine of two cores answers, from both rows at once; one that does not keep up takes longer. */
const TRAFFIC = { perSecond: 600, atOnce: 64 };

const SPEED = 60;

const plans = { canary: [10, 100], linear: [25, 50, 75, 100] };

/** Each stage lasts until the candidate has had as many requests as make enough of all stages together. */
function planOf(weights: readonly number[]): object {
  const perCandidateRequest = weights.reduce((sum, weight) => sum + 100 / weight, 0);
  return {
    stages: weights.map((weight) => `${weight}@2m..1200m`),
    criteria: ['error-rate < 1%'],
    analysis: { 'warm-up': '1m', 'min-requests': Math.ceil(REQUESTS / perCandidateRequest) },
  };
}

const workspace = mkdtempSync(path.join(tmpdir(), 'traffic-'));
afterAll(() => rmSync(workspace, { recursive: true }));

/** Requests by now, and those of the candidate. */
function counted({ sandbox }: RolloutWorld) {
  const { requests, byRelease } = sandbox.ledger.snapshot();
  return { requests, candidate: byRelease['shop:v2']?.requests ?? 0 };
}

const rows = Object.entries(plans).map(([name, weights]): Row => ({
  title: name,
  timeoutMs: 1_200_000,
  async run() {
    const plan = `${name}.json`;
    writeFileSync(path.join(workspace, plan), JSON.stringify(planOf(weights)));
    await using world = await openWorld('shop:v2', { speed: SPEED, ...TRAFFIC });
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

    const run = await world.shift({ plan: '', criteria: '', 'plan-file': plan }, { workspace, onLine });

    expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
    expect(stages.map(({ weight }) => weight)).toEqual(weights);
    for (const { weight, requests, candidate } of stages) {
      const share = weight / 100;
      // three standard deviations of a fair coin of this weight: the balancer spreads evenly, and stays well below
      const bound = 3 * Math.sqrt(requests * share * (1 - share)) + 5;
      expect({ weight, off: Math.abs(candidate - requests * share) > bound, requests, candidate }).toMatchObject({
        off: false,
      });
    }
    expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
    const { requests, failed, failures } = await world.traffic.stop();
    const ledger = world.sandbox.ledger.snapshot();
    expect({ failed, failures }).toEqual({ failed: 0, failures: {} });
    expect(ledger).toMatchObject({ requests, failed: 0, byStatus: { 200: requests } });
    expect(requests).toBeGreaterThanOrEqual(REQUESTS);
  },
}));

matrix('the traffic is what is said, and none fails', rows, 1);
