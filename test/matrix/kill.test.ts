import { expect } from '@jest/globals';
import { startTraffic } from '@deploy-actions/sandbox';
import { runBundle, safe, shopSandbox } from '../e2e.ts';
import { instants } from './instants.ts';
import { matrix, type Row } from './matrix.ts';
import { settled } from './shop.ts';

const rows = instants(5, 3).map((instant): Row => ({
  title: `killed ${instant.title}`,
  async run() {
    await using sandbox = await shopSandbox(safe);
    const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 20 });
    const kill = new AbortController();

    const [run] = await Promise.all([
      runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2' }, { kill: kill.signal }),
      instant.reach(sandbox).then(() => kill.abort()),
    ]);

    // a red job and a new release in charge would be a lie
    const serves = run.exitCode === 0 ? 'shop:v2' : 'shop:v1';
    const images = await settled(sandbox);
    const { failed } = await traffic.stop();
    expect({ images, failed, log: run.log }).toEqual({ images: [serves, serves], failed: 0, log: run.log });
    expect(run.phases.at(-1)).toEqual({ name: 'post', exitCode: 0 });
  },
}));

matrix('main is killed: post brings the previous release back', rows, 3);
