import { expect } from '@jest/globals';
import { startTraffic } from '@deploy-actions/sandbox';
import { mutations, runBundle, safe, shopSandbox } from '../e2e.ts';
import { instants, type Instant } from './instants.ts';
import { matrix, type Row } from './matrix.ts';
import { settled } from './shop.ts';

/** Cancels a deployment of shop:v2 under constant traffic, and waits until ECS has come to rest. */
async function cancelAt(instant: Instant, onCancel: 'rollback' | 'leave') {
  await using sandbox = await shopSandbox(safe);
  const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 20 });
  const cancel = new AbortController();
  const inputs = { service: 'shop', images: 'web=shop:v2', 'on-cancel': onCancel };

  const [run] = await Promise.all([
    runBundle('deploy-ecs', sandbox, inputs, { signal: cancel.signal }),
    instant.reach(sandbox).then(() => cancel.abort()),
  ]);

  const images = await settled(sandbox);
  return { run, images, failed: (await traffic.stop()).failed, mutations: mutations(sandbox) };
}

const bringBack = instants(10, 1).map((instant): Row => ({
  title: `cancelled ${instant.title}`,
  async run() {
    const { run, images, failed } = await cancelAt(instant, 'rollback');

    const serves = run.exitCode === 0 ? 'shop:v2' : 'shop:v1';
    expect({ images, failed, log: run.log }).toEqual({ images: [serves, serves], failed: 0, log: run.log });
    expect(['succeeded', 'stopped', '']).toContain(run.outputs['result'] ?? '');
    expect(run.phases.at(-1)).toEqual({ name: 'post', exitCode: 0 });
  },
}));

const leave = instants(2, 2).map((instant): Row => ({
  title: `cancelled ${instant.title}, on-cancel leave`,
  async run() {
    const { run, images, failed, mutations: sent } = await cancelAt(instant, 'leave');

    // ECS brings to its end what was sent, and nothing else
    const serves = sent.includes('ecs:UpdateService') ? 'shop:v2' : 'shop:v1';
    expect({ images, failed }).toEqual({ images: [serves, serves], failed: 0 });
    expect(sent).not.toContain('ecs:StopServiceDeployment');
    expect(run.phases.at(-1)).toEqual({ name: 'post', exitCode: 0 });
  },
}));

matrix('unless the step ended green, the previous release serves all traffic', bringBack, 6);
matrix('on-cancel leave: ECS goes on', leave, 1);
