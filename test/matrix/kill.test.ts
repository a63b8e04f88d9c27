import { expect } from '@jest/globals';
import { startTraffic } from '@deploy-actions/sandbox';
import { runBundle, safe, shopSandbox } from '../e2e.ts';
import { instants } from './instants.ts';
import { matrix, type Row } from './matrix.ts';
import { settled } from './shop.ts';

/** Main looks so rarely that it sees no end: every instant is one at which a killed main leaves the job red. */
const inputs = { service: 'shop', images: 'web=shop:v2', 'poll-interval-seconds': '30' };

const rows = instants(5, 3).map((instant): Row => ({
  title: `killed ${instant.title}`,
  async run() {
    await using sandbox = await shopSandbox(safe);
    const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 20 });
    const kill = new AbortController();

    const [run] = await Promise.all([
      runBundle('deploy-ecs', sandbox, inputs, { kill: kill.signal }),
      instant.reach(sandbox).then(() => kill.abort()),
    ]);

    const images = await settled(sandbox);
    const { failed } = await traffic.stop();
    expect({ images, failed, log: run.log }).toEqual({ images: ['shop:v1', 'shop:v1'], failed: 0, log: run.log });
    expect(run.phases).toEqual([
      { name: 'main', exitCode: 137 },
      { name: 'post', exitCode: 0 },
    ]);
  },
}));

matrix('main is killed: post brings the previous release back', rows, 3);
