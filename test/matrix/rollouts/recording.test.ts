import { expect } from '@jest/globals';
import { matrix, type Row } from '../matrix.ts';
import { flowNamed, flowNames } from './flows.ts';
import { listen, record, recordedCalls, writesOf } from './sites.ts';

/**
 * The flows as they are when nothing is in their way, and that their calls are those that the matrices interrupt. With RECORD=1 they
 * are written down instead.
 */
const rows = flowNames.map((name): Row => ({
  title: name,
  timeoutMs: 300_000,
  async run() {
    const flow = flowNamed(name);
    await using world = await flow.open();
    const calls = listen(world);
    const run = await flow.step(world);
    const made = calls();
    expect({ result: run.outputs['result'], log: run.log }).toEqual({ result: flow.ends.result, log: run.log });
    expect(await world.settled()).toEqual(world.atRest(flow.ends.release));
    expect((await world.traffic.stop()).failures).toEqual({});

    if (process.env['RECORD'] === '1') {
      record(name, made);
    } else {
      const again = 'Record anew by: RECORD=1 npm run test:matrix -- rollouts/recording';
      expect({ again, writes: writesOf(made) }).toEqual({ again, writes: writesOf(recordedCalls(name)) });
    }
  },
}));

matrix('each flow makes the calls that it was recorded with', rows, 1);
