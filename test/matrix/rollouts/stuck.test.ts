import { expect } from '@jest/globals';
import { atRest, settledRest, type RolloutWorld } from '../../rolloutWorld.ts';
import { matrix, type Row } from '../matrix.ts';
import { ecsFlowNamed, type Flow } from './flows.ts';
import { LOOK } from './paces.ts';
import { note, printTable } from './table.ts';

/**
 * What a stepwise rollout has done, and may not undo any more: traffic stays with who has it and serves, its candidate is not deleted
 * under it, and what is noted stays for whoever comes when it is allowed again. Then nothing is left.
 */

const patient = ecsFlowNamed('stepwise');
/** A stage waits for ten real seconds at most. */
const flow: Flow<RolloutWorld> = {
  ...patient,
  step: (world, options) =>
    world.shift({ engine: 'stepwise', plan: '25@1m..40m, 50@1m..40m, 100@1m..40m', ...LOOK }, options),
};

interface Stuck {
  readonly on: string;
  /** Allowed before. */
  readonly skip: number;
  readonly result: string;
  readonly shares: Readonly<Record<string, number>>;
  /** Whom the action rollback leaves the traffic with. */
  readonly home: string;
}

const MOVE = { on: 'elbv2:ModifyRule', result: 'rollback-failed', home: 'shop:v1' };

const cases: readonly Stuck[] = [
  { ...MOVE, skip: 1, shares: { 'shop:v1': 75, 'shop:v2': 25 } },
  { ...MOVE, skip: 2, shares: { 'shop:v1': 50, 'shop:v2': 50 } },
  // the stable service has had the release, and got the one before back: the candidate alone serves
  { ...MOVE, skip: 3, shares: { 'shop:v2': 100 } },
  { on: 'ecs:DeleteService', skip: 0, result: 'succeeded', shares: { 'shop:v2': 100 }, home: 'shop:v1' },
];

const rows = cases.map(({ on, skip, result, shares, home }): Row => ({
  title: `stepwise: ${on} is denied from no ${skip + 1} on`,
  timeoutMs: 300_000,
  async run() {
    await using world = await flow.open();
    world.sandbox.faults.add({ on, kind: 'deny', skip });
    const { log, outputs, annotations, phases } = await flow.step(world);
    const left = await settledRest(world);
    note([on, String(skip + 1)], `${outputs['result']}, ${JSON.stringify(left.shares)}: ${outputs['reason']}`);

    expect({ result: outputs['result'], log }).toEqual({ result, log });
    expect({ isGreen: phases[0]!.exitCode === 0, log }).toEqual({ isGreen: result === 'succeeded', log });
    expect({ shares: left.shares, services: left.services.length, log }).toEqual({ shares, services: 2, log });
    expect(left.tags).not.toEqual([]);
    const told = annotations.map(({ message }) => message).join('\n');
    expect({ told, log }).toEqual({ told: expect.stringContaining(on.split(':')[1]!), log });

    world.sandbox.faults.clear();
    const back = await world.run('rollback', LOOK, { env: { GITHUB_RUN_ID: '2' } });
    expect([back.outputs['result'], back.log]).toEqual(['succeeded', back.log]);
    expect(await settledRest(world)).toEqual(atRest(home, world.before));
    expect((await world.traffic.stop()).failures).toEqual({});
  },
}));

matrix('what may not be undone', rows, 1);
printTable(['call', 'from no', 'result']);
